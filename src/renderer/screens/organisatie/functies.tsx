import type { OrganisatieDetail } from '../../../shared/contract/organisatie.ts';
import { functieText } from '../../parts/functie-text.ts';
import { PlainTable } from '../../parts/plain-table.tsx';
import { useWaarom } from '../../parts/use-waarom.ts';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

/** Who represents the organisatie today, and for each line of 'Functies' why, or why not. */
export function Functies({ functies }: Pick<OrganisatieDetail, 'functies'>) {
  const t = useText();
  const waarom = useWaarom();
  return (
    <section className="section" aria-labelledby="functies">
      <h2 id="functies">{t('org.functies')}</h2>
      <p className="hint">{t('org.functiesHint')}</p>
      {functies.length === 0 && <p className="empty">{t('wie.noFuncties')}</p>}
      {functies.length > 0 && (
        <PlainTable
          caption={t('org.functies')}
          heads={[t('veld.naam'), t('org.functie'), t('org.since'), t('org.represents')]}
        >
          {functies.map((functie) => (
            <tr key={`${functie.naam} ${functie.functie} ${functie.begindatum}`}>
              <td className="strong">{functie.naam}</td>
              <td>{functieText(functie.functie, t)}</td>
              <td className="nowrap">{day(functie.begindatum)}</td>
              <td>
                <strong>{t(functie.vertegenwoordigt ? 'org.yes' : 'org.no')}</strong>
                <span className="muted block">{waarom(functie)}</span>
              </td>
            </tr>
          ))}
        </PlainTable>
      )}
    </section>
  );
}
