import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAsk } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { functieText } from '../../parts/functie-text.ts';
import { nummerText } from '../../parts/number.ts';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { telefoonText } from '../../parts/telefoon.ts';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

/** The organisatie: departments and who holds them, its beheerders, and who represents it in KBO. */
export function OrganisatieScreen() {
  const t = useText();
  const { organisatie } = useOrganisatie();
  const answer = useAsk('organisatie.show', { organisatieId: organisatie.id });
  useTitle(organisatie.naam);
  if (answer?.ok !== true) return null;
  const { naam, ondernemingsnummer, adres, doelgroep, departementen, beheerders, functies } =
    answer.value;
  return (
    <div className="page">
      <PageHeading>{naam}</PageHeading>
      <dl className="facts lead">
        <div>
          <dt>{t('kies.number')}</dt>
          <dd>{nummerText(ondernemingsnummer)}</dd>
        </div>
        <div>
          <dt>{t('org.adres')}</dt>
          <dd>{adres}</dd>
        </div>
        <div>
          <dt>{t('org.doelgroep')}</dt>
          <dd>{t(`doelgroep.${doelgroep}`)}</dd>
        </div>
      </dl>
      <section className="section" aria-labelledby="beheerders">
        <h2 id="beheerders">{t('org.beheerders')}</h2>
        <Table heads={[t('veld.naam'), t('org.rol'), t('veld.einddatum'), t('org.contact')]}>
          {beheerders.map((een) => (
            <tr key={`${een.persoonId} ${een.rol}`}>
              <td>
                <Link to="/personen/$persoonId" params={{ persoonId: een.persoonId }} search={{}}>
                  {een.naam}
                </Link>
              </td>
              <td>{t(`hoedanigheid.${een.rol}`)}</td>
              <td>{day(een.einddatum)}</td>
              <td className="muted">
                {[een.email, telefoonText(een.telefoon)].filter((one) => one !== null).join(' · ')}
              </td>
            </tr>
          ))}
        </Table>
      </section>
      <section className="section" aria-labelledby="departementen">
        <h2 id="departementen">{t('recht.departementen')}</h2>
        <Table heads={[t('veld.naam'), t('org.houders'), t('org.stand')]}>
          {departementen.map((departement) => (
            <tr key={departement.id}>
              <td className="strong">{departement.naam}</td>
              <td>{departement.houders}</td>
              <td className="muted">
                {departement.geslotenOp === null
                  ? t('org.open')
                  : t('org.closed', { datum: day(departement.geslotenOp) })}
              </td>
            </tr>
          ))}
        </Table>
      </section>
      <section className="section" aria-labelledby="functies">
        <h2 id="functies">{t('org.functies')}</h2>
        <p className="hint">{t('org.functiesHint')}</p>
        <Table heads={[t('veld.naam'), t('org.functie'), t('org.since'), t('org.represents')]}>
          {functies.map((functie) => (
            <tr key={`${functie.naam} ${functie.functie}`}>
              <td className="strong">{functie.naam}</td>
              <td>{functieText(functie.functie, t)}</td>
              <td>{day(functie.begindatum)}</td>
              <td>{t(functie.vertegenwoordigt ? 'org.yes' : 'org.no')}</td>
            </tr>
          ))}
        </Table>
      </section>
    </div>
  );
}

function Table(props: { readonly heads: readonly string[]; readonly children: ReactNode }) {
  return (
    <div className="scroll">
      <table className="table">
        <thead>
          <tr>
            {props.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </div>
  );
}
