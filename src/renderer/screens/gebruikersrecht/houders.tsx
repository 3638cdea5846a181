import { Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { RechtHouder, RechtKeuze } from '../../../shared/contract/gebruikersrecht.ts';
import { RIJEN_PER_PAGINA } from '../../../shared/values/persoon-lijst.ts';
import { useAsk } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { Pages } from '../../parts/pages.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { FaseTag, faseOf } from '../../parts/tag.tsx';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

type Props = { readonly organisatieId: string; readonly recht: RechtKeuze };

/** Who holds the right, searched and paged in main. */
export function Houders({ organisatieId, recht }: Props) {
  const t = useText();
  const [vraag, setVraag] = useState({ zoek: '', pagina: 0 });
  const key = { organisatieId, gebruikersrechtId: recht.id };
  const answer = useAsk('gebruikersrecht.houders', { ...key, ...vraag }, { keep: true });
  const found = answer?.ok ? answer.value : undefined;
  return (
    <section className="section" aria-labelledby="houders">
      <h2 id="houders">{t('houders.who')}</h2>
      <div className="toolbar">
        <SearchField
          className="field find"
          value={vraag.zoek}
          onChange={(zoek) => setVraag({ zoek, pagina: 0 })}
        >
          <Label className="label">{t('personen.find')}</Label>
          <div className="search-box">
            <Search size={15} aria-hidden />
            <Input placeholder={t('personen.findHint')} spellCheck={false} />
          </div>
        </SearchField>
        <p className="muted count" role="status">
          {found === undefined ? '' : t('houders.found', { count: found.totaal })}
        </p>
      </div>
      {found !== undefined && found.rijen.length === 0 && (
        <p className="empty">{t(vraag.zoek === '' ? 'houders.none' : 'personen.none')}</p>
      )}
      {found !== undefined && found.rijen.length > 0 && <Table rijen={found.rijen} recht={recht} />}
      {found !== undefined && found.totaal > RIJEN_PER_PAGINA && (
        <Pages
          pagina={vraag.pagina}
          totaal={found.totaal}
          onChange={(pagina) => setVraag({ ...vraag, pagina })}
        />
      )}
    </section>
  );
}

function Table(props: { readonly rijen: readonly RechtHouder[]; readonly recht: RechtKeuze }) {
  const t = useText();
  const { vandaag } = useOrganisatie();
  const { rijen, recht } = props;
  // A right without its required context gives no access at all (docs/domain.md 1.4).
  const without = t(recht.context.soort === 'geen' ? 'rechten.noContext' : 'houders.noContext');
  return (
    <PlainTable
      caption={t('houders.who')}
      heads={[
        t('veld.naam'),
        t('persoon.number'),
        t('rechten.context'),
        t('houders.period'),
        t('veld.status'),
      ]}
    >
      {rijen.map((rij) => (
        <tr key={rij.toekenningId}>
          <td>
            <Link to="/personen/$persoonId" params={{ persoonId: rij.persoonId }} search={{}}>
              {rij.naam}
            </Link>
          </td>
          <td className="nowrap">{rij.inszMasker}</td>
          <td>
            {rij.contexten.length === 0 ? without : rij.contexten.join(', ')}
            {rij.profiel !== null && <span className="muted block">{rij.profiel}</span>}
          </td>
          <td className="nowrap">
            {t('vergelijk.period', { begin: day(rij.begindatum), einde: day(rij.einddatum) })}
          </td>
          <td>
            <FaseTag
              fase={faseOf({ ...rij, gestopt: null }, vandaag)}
              einddatum={rij.einddatum}
              today={vandaag}
            />
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}
