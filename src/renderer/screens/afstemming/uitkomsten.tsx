import { useState } from 'react';
import type { AfstemmingStand } from '../../../shared/contract/afstemming.ts';
import type { AfstemKeuze, UitkomstSoort } from '../../../shared/values/afstemming.ts';
import { useAsk } from '../../api.ts';
import { Pages } from '../../parts/pages.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { useText } from '../../text/use-text.ts';
import { type Aanvaard, AanvaardDialog } from './aanvaard-dialog.tsx';
import { UitkomstRij } from './uitkomst-rij.tsx';

/** Rows of one page: short enough to be read, long enough not to turn all the time. */
const PAGE = 50;

type Props = {
  readonly organisatieId: string;
  readonly stand: AfstemmingStand;
  readonly soort: UitkomstSoort;
  readonly onDone: (done: Aanvaard) => void;
};

const keuzes: Readonly<Record<UitkomstSoort, readonly AfstemKeuze[]>> = {
  anders: ['overnemen', 'nogTeDoen'],
  ontbreekt: ['overnemen', 'nogTeDoen'],
  onverwacht: ['overnemen'],
  dubbelzinnig: [],
  nietVergeleken: [],
  klopt: ['bevestig'],
};

/** All of one kind, page by page, to be accepted one by one or all at once. */
export function Uitkomsten({ organisatieId, stand, soort, onDone }: Props) {
  const t = useText();
  const { rapportId } = stand;
  const [pagina, setPagina] = useState(0);
  const total = stand.tellingen[soort];
  // The last page may be gone when its rows were accepted.
  const at = Math.min(pagina, Math.max(0, Math.ceil(total / PAGE) - 1));
  const answer = useAsk(
    'afstemming.uitkomsten',
    { organisatieId, rapportId, soort, vanaf: at * PAGE, aantal: PAGE },
    { keep: true },
  );
  const rijen = answer?.ok ? answer.value.rijen.filter((rij) => rij.soort === soort) : [];
  const all = soort === 'klopt' ? stand.teBevestigen : total;
  const about = { organisatieId, rapportId, soort, onDone };
  return (
    <section className="stack afstemming-uitkomsten" aria-label={t(`afstemming.soort.${soort}`)}>
      <p className="muted">{t(`afstemming.uitleg.${soort}`)}</p>
      {all > 1 && keuzes[soort].length > 0 && (
        <fieldset className="row afstemming-alles">
          <legend className="visually-hidden">{t('afstemming.allTogether')}</legend>
          {keuzes[soort].map((keuze) => (
            <AanvaardDialog key={keuze} {...about} keuze={keuze} uitkomst={null} aantal={all} />
          ))}
        </fieldset>
      )}
      {total === 0 ? (
        <p className="empty">{t('afstemming.none')}</p>
      ) : (
        <PlainTable
          caption={t('afstemming.rows')}
          heads={[
            t('afstemming.person'),
            t('veld.gebruikersrecht'),
            t('afstemming.what'),
            t('afstemming.acts'),
          ]}
        >
          {rijen.map((rij) => (
            <UitkomstRij key={rij.id} rij={rij} {...about} />
          ))}
        </PlainTable>
      )}
      {total > PAGE && <Pages pagina={at} totaal={total} perPagina={PAGE} onChange={setPagina} />}
    </section>
  );
}
