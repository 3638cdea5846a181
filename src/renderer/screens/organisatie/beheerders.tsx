import { Link } from '@tanstack/react-router';
import type { BeheerderRij } from '../../../shared/contract/beheerder.ts';
import { useAsk } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { EindeTag } from '../../parts/beheerders-list.tsx';
import { Callout } from '../../parts/callout.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { telefoonText } from '../../parts/telefoon.ts';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { BeeindigBeheer } from './beeindig-beheer.tsx';
import { StelAan } from './stel-aan.tsx';

/** Who manages the organisatie, until when, how to reach them; and appointing and taking away. */
export function Beheerders({ organisatieId }: { readonly organisatieId: string }) {
  const t = useText();
  const { vandaag } = useOrganisatie();
  const answer = useAsk('beheerder.list', { organisatieId });
  if (answer?.ok !== true) return null;
  const { magAanstellen, rijen } = answer.value;
  const now = rijen.filter((rij) => rij.status === 'actief' && rij.begindatum <= vandaag);
  const alone = new Set(now.map(({ persoonId }) => persoonId)).size === 1;
  return (
    <section className="section" aria-labelledby="beheerders">
      <div className="spread">
        <h2 id="beheerders">{t('org.beheerders')}</h2>
        {magAanstellen && <StelAan organisatieId={organisatieId} />}
      </div>
      {!magAanstellen && <p className="hint">{t('beheer.only')}</p>}
      {now.length === 0 && <Callout kind="warning" title={t('beheer.none')} />}
      {alone && (
        <Callout kind="warning" title={t('wie.onlyOneTitle')}>
          <p>{t('beheer.onlyOne')}</p>
        </Callout>
      )}
      {rijen.length > 0 && (
        <PlainTable
          caption={t('org.beheerders')}
          heads={[
            t('veld.naam'),
            t('org.rol'),
            t('veld.einddatum'),
            t('org.contact'),
            t('beheer.doen'),
          ]}
        >
          {rijen.map((rij) => (
            <Rij key={rij.toekenningId} {...{ rij, vandaag, organisatieId, magAanstellen }} />
          ))}
        </PlainTable>
      )}
    </section>
  );
}

function Rij(props: {
  readonly rij: BeheerderRij;
  readonly vandaag: string;
  readonly organisatieId: string;
  readonly magAanstellen: boolean;
}) {
  const t = useText();
  const { rij, vandaag, organisatieId, magAanstellen } = props;
  const reach = [rij.email, telefoonText(rij.telefoon)].filter((one) => one !== null);
  return (
    <tr>
      <td>
        <Link to="/personen/$persoonId" params={{ persoonId: rij.persoonId }} search={{}}>
          {rij.naam}
        </Link>
        {rij.zelf && <span className="muted"> ({t('beheer.self')})</span>}
      </td>
      <td>{t(`hoedanigheid.${rij.rol}`)}</td>
      <td>
        <span className="nowrap">{day(rij.einddatum)}</span> <EindeTag einddatum={rij.einddatum} />
        {rij.begindatum > vandaag && (
          <span className="muted block">{t('beheer.starts', { datum: day(rij.begindatum) })}</span>
        )}
        {rij.status === 'inAfwachting' && (
          <span className="muted block">{t('status.inAfwachting')}</span>
        )}
      </td>
      <td className="muted reach-cell">
        {reach.length === 0 ? t('wie.unreachable') : reach.join(' · ')}
      </td>
      <td>
        {magAanstellen && rij.zelf && <span className="muted">{t('beheer.selfHint')}</span>}
        {magAanstellen && !rij.zelf && <BeeindigBeheer {...{ rij, organisatieId, vandaag }} />}
      </td>
    </tr>
  );
}
