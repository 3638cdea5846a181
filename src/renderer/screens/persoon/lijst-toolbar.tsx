import { ListFilter, Search } from 'lucide-react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { persoonFilters } from '../../../shared/values/persoon-lijst.ts';
import { useTell } from '../../api.ts';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { useText } from '../../text/use-text.ts';
import { KolommenMenu } from './kolommen-menu.tsx';
import { countCriteria, type Lijst } from './lijst-stand.ts';
import { UitvoerDialog } from './uitvoer-dialog.tsx';
import { Weergaven } from './weergaven.tsx';

type Props = {
  readonly lijst: Lijst;
  readonly gevonden: { readonly totaal: number } | undefined;
  readonly organisatieId: string;
};

/** Search, what is wrong, more filters, columns, saved lists, and how many that leaves. */
export function LijstToolbar({ lijst, gevonden, organisatieId }: Props) {
  const t = useText();
  const { vraag, filtersOpen } = lijst.stand;
  const keep = useTell('weergave.setKolommen');
  const active = countCriteria(vraag.criteria);
  return (
    <div className="toolbar">
      <SearchField
        className="field find"
        value={vraag.zoek}
        onChange={(zoek) => lijst.ask({ zoek })}
      >
        <Label className="label">{t('personen.find')}</Label>
        <div className="search-box">
          <Search size={15} aria-hidden />
          <Input placeholder={t('personen.findHint')} spellCheck={false} />
        </div>
      </SearchField>
      <ChoiceSelect
        label={t('personen.filter')}
        value={vraag.filter}
        choices={persoonFilters.map((id) => ({ id, naam: t(`filter.${id}`) }))}
        onChange={(value) =>
          lijst.ask({ filter: persoonFilters.find((one) => one === value) ?? 'alle' })
        }
      />
      <Button
        className="button"
        aria-expanded={filtersOpen}
        aria-controls="lijst-filters"
        onPress={() => lijst.change({ filtersOpen: !filtersOpen })}
      >
        <ListFilter size={16} aria-hidden />
        {active === 0 ? t('lijst.filters') : t('lijst.filtersActive', { count: active })}
      </Button>
      <KolommenMenu
        kolommen={vraag.kolommen}
        onChange={(kolommen) => {
          lijst.change({ vraag: { ...vraag, kolommen } });
          void keep({ organisatieId, kolommen: [...kolommen] });
        }}
      />
      <Weergaven
        organisatieId={organisatieId}
        vraag={vraag}
        onChoose={(chosen) => {
          lijst.ask(chosen);
          if (countCriteria(chosen.criteria) > 0) lijst.change({ filtersOpen: true });
        }}
      />
      <UitvoerDialog vraag={vraag} totaal={gevonden?.totaal} />
      <p className="muted count" role="status">
        {gevonden === undefined ? '' : t('personen.found', { count: gevonden.totaal })}
      </p>
    </div>
  );
}
