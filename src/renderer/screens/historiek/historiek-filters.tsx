import { Search, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import type { Input as Asked } from '../../../shared/contract/contract.ts';
import type { Fault } from '../../../shared/faults.ts';
import { parseDatum } from '../../../shared/values/datum.ts';
import { historiekSoorten } from '../../../shared/values/historiek.ts';
import { useAsk } from '../../api.ts';
import { ComboField } from '../../form/combo-field.tsx';
import { DatumField } from '../../form/datum-field.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { useText } from '../../text/use-text.ts';

export type HistoriekVraag = Omit<Asked<'historiek.ofOrganisatie'>, 'organisatieId' | 'pagina'>;

export const geenVraag: HistoriekVraag = {
  ...{ zoek: '', persoonId: null, soort: null, door: null, van: '', tot: '' },
};

export function isNarrowed(vraag: HistoriekVraag): boolean {
  return Object.values(vraag).some((value) => value !== null && value !== '');
}

type Props = {
  readonly organisatieId: string;
  readonly vraag: HistoriekVraag;
  /** Who did something here. */
  readonly door: readonly string[];
  readonly faults: readonly Fault[];
  readonly onChange: (change: Partial<HistoriekVraag>) => void;
};

/** Choices of a list never have these as an id: everything, and what nobody did by hand. */
const ALLE = '';
const NIEMAND = ' ';

/** Words, kind of change, by whom, of whom, and between which days. */
export function HistoriekFilters(props: Props) {
  const t = useText();
  const { vraag, door, onChange } = props;
  // Another key and the fields begin anew: what was typed in them is cleared too.
  const [cleared, setCleared] = useState(0);
  return (
    <section className="toolbar filters" aria-label={t('geschiedenis.filters')}>
      <SearchField
        className="field find"
        value={vraag.zoek}
        onChange={(zoek) => onChange({ zoek })}
      >
        <Label className="label">{t('geschiedenis.find')}</Label>
        <div className="search-box">
          <Search size={15} aria-hidden />
          <Input placeholder={t('geschiedenis.findHint')} spellCheck={false} />
        </div>
      </SearchField>
      <ChoiceSelect
        label={t('geschiedenis.soort')}
        value={vraag.soort ?? ALLE}
        choices={[
          { id: ALLE, naam: t('lijst.everything') },
          ...historiekSoorten.map((id) => ({ id, naam: t(`geschiedenis.kind.${id}`) })),
        ]}
        onChange={(id) => onChange({ soort: historiekSoorten.find((one) => one === id) ?? null })}
      />
      <ChoiceSelect
        label={t('geschiedenis.door')}
        value={vraag.door === '' ? NIEMAND : (vraag.door ?? ALLE)}
        choices={[
          { id: ALLE, naam: t('geschiedenis.everybody') },
          { id: NIEMAND, naam: t('geschiedenis.nobody') },
          ...door.map((naam) => ({ id: naam, naam })),
        ]}
        onChange={(id) => onChange({ door: id === ALLE ? null : id === NIEMAND ? '' : id })}
      />
      <Fields key={cleared} {...props} />
      <Button
        className="button quiet"
        onPress={() => {
          setCleared((count) => count + 1);
          onChange(geenVraag);
        }}
      >
        <X size={15} aria-hidden />
        {t('lijst.clearFilters')}
      </Button>
    </section>
  );
}

/** A day takes effect when it is one: nobody is told off in mid-typing. */
function Fields({ organisatieId, vraag, faults, onChange }: Props) {
  const t = useText();
  const form = useFormState({ persoon: vraag.persoonId ?? '', van: vraag.van, tot: vraag.tot });
  const { persoon, van, tot } = form.answers;
  const [zoek, setZoek] = useState('');
  const personen = useAsk(
    'persoon.list',
    { organisatieId, zoek, filter: 'alle', pagina: 0 },
    { keep: true },
  );
  const asked = {
    persoonId: persoon === '' ? null : persoon,
    van: settled(van, vraag.van),
    tot: settled(tot, vraag.tot),
  };
  const isNew =
    asked.persoonId !== vraag.persoonId || asked.van !== vraag.van || asked.tot !== vraag.tot;
  useEffect(() => {
    if (isNew) onChange(asked);
  });
  const { refuse } = form;
  useEffect(() => refuse(faults), [faults, refuse]);
  return (
    <FormFields form={form}>
      <ComboField
        name="persoon"
        label={t('veld.persoon')}
        placeholder={t('hoofd.persoonHint')}
        onType={setZoek}
        options={(personen?.ok ? personen.value.rijen : []).map((row) => ({
          id: row.id,
          naam: `${row.voornaam} ${row.naam}`,
          uitleg: row.inszMasker,
        }))}
      />
      <div className="filter">
        <DatumField name="van" label={t('veld.van')} />
      </div>
      <div className="filter">
        <DatumField name="tot" label={t('veld.tot')} />
      </div>
    </FormFields>
  );
}

function settled(typed: string, before: string): string {
  return typed === '' || parseDatum(typed).ok ? typed : before;
}
