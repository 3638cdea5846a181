import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { PersoonCriteria } from '../../../shared/contract/persoon-lijst.ts';
import type { Fault } from '../../../shared/faults.ts';
import { categorieen, statussenWerkstroom } from '../../../shared/values/codelijsten.ts';
import { parseDatum } from '../../../shared/values/datum.ts';
import { useAsk } from '../../api.ts';
import { DatumField } from '../../form/datum-field.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { useText } from '../../text/use-text.ts';
import { geenCriteria } from './lijst-stand.ts';

/** The choice that narrows nothing; no id is empty. */
const ALLE = '';

type Props = {
  readonly criteria: PersoonCriteria;
  readonly faults: readonly Fault[];
  readonly onChange: (change: Partial<PersoonCriteria>) => void;
};

/** Organisatie's own departments and rights, kind of work, status, and what ends before a day. */
export function LijstFilters({ criteria, faults, onChange }: Props) {
  const t = useText();
  const { departementen, rechten } = useKeuzes();
  const narrow = <K extends 'departement' | 'categorie' | 'recht' | 'status'>(name: K) => ({
    value: criteria[name] ?? ALLE,
    onChange: (value: string) =>
      onChange({ [name]: value === ALLE ? null : value } as Partial<PersoonCriteria>),
  });
  const all = { id: ALLE, naam: t('lijst.everything') };
  return (
    <section className="toolbar filters" id="lijst-filters" aria-label={t('lijst.filters')}>
      <ChoiceSelect
        label={t('lijst.departement')}
        choices={[all, ...departementen]}
        {...narrow('departement')}
      />
      <ChoiceSelect
        label={t('veld.categorie')}
        choices={[all, ...categorieen.map((id) => ({ id, naam: t(`categorie.${id}`) }))]}
        {...narrow('categorie')}
      />
      <ChoiceSelect
        label={t('veld.gebruikersrecht')}
        choices={[all, ...rechten]}
        {...narrow('recht')}
      />
      <ChoiceSelect
        label={t('veld.status')}
        choices={[all, ...statussenWerkstroom.map((id) => ({ id, naam: t(`status.${id}`) }))]}
        {...narrow('status')}
      />
      <EindigtVoor
        value={criteria.eindigtVoor}
        faults={faults}
        onChange={(eindigtVoor) => onChange({ eindigtVoor })}
      />
      <Button className="button quiet" onPress={() => onChange(geenCriteria)}>
        <X size={15} aria-hidden />
        {t('lijst.clearFilters')}
      </Button>
    </section>
  );
}

function useKeuzes() {
  const organisatieId = useOrganisatie().organisatie.id;
  const organisatie = useAsk('organisatie.show', { organisatieId });
  const rechten = useAsk('gebruikersrecht.list', { organisatieId });
  return {
    departementen: organisatie?.ok ? organisatie.value.departementen : [],
    rechten: rechten?.ok ? rechten.value : [],
  };
}

/** Takes effect when it is a day, or when one leaves it: nobody is told off in mid-typing. */
function EindigtVoor(props: {
  readonly value: string;
  readonly faults: readonly Fault[];
  readonly onChange: (value: string) => void;
}) {
  const t = useText();
  const form = useFormState({ eindigtVoor: props.value });
  const typed = form.answers.eindigtVoor;
  const { value, faults, onChange } = props;
  const { refuse, set } = form;
  const asked = useRef(value);
  function ask(next: string) {
    if (next === asked.current) return;
    asked.current = next;
    onChange(next);
  }
  useEffect(() => {
    if (typed === '' || parseDatum(typed).ok) ask(typed);
  });
  // Cleared, or another list was chosen: then the field says what is asked now.
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    set('eindigtVoor', value);
  }, [value, set]);
  useEffect(() => refuse(faults), [faults, refuse]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notices that the focus leaves the field
    <div className="filter" onBlur={() => ask(typed)}>
      <FormFields form={form}>
        <DatumField name="eindigtVoor" label={t('veld.eindigtVoor')} />
      </FormFields>
    </div>
  );
}
