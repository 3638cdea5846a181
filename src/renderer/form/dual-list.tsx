import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button, Group, Input, SearchField, type Selection } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { DualColumn, markedIds } from './dual-column.tsx';
import { FaultLine, fieldClass } from './field-error.tsx';
import { fieldId, useListField } from './form-state.tsx';
import type { Option } from './select-field.tsx';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly options: readonly Option[];
};

/** From so many on, the list is found by typing (visual direction, 'Available → selected'). */
const FILTER_FROM = 8;
const nothing: Selection = new Set();

/** 'Selecteer de departementen … voeg toe aan lijst': available at the left, selected at the right. */
export function DualList({ name, label, hint, options }: Props) {
  const { value, onChange, fault } = useListField(name);
  const [toAdd, setToAdd] = useState(nothing);
  const [toRemove, setToRemove] = useState(nothing);
  const [filter, setFilter] = useState('');
  const t = useText();

  const chosen = options.filter((option) => value.includes(option.id));
  const available = options.filter((option) => !value.includes(option.id));
  const shown = available.filter((option) => matches(option.naam, filter));
  const add = (ids: readonly string[]) => {
    onChange(options.map(({ id }) => id).filter((id) => value.includes(id) || ids.includes(id)));
    setToAdd(nothing);
  };
  const remove = (ids: readonly string[]) => {
    onChange(value.filter((id) => !ids.includes(id)));
    setToRemove(nothing);
  };
  const adding = markedIds(toAdd, shown);
  const removing = markedIds(toRemove, chosen);

  return (
    <Group className={fieldClass(fault)} aria-label={label}>
      <span className="legend">{label}</span>
      <span className="hint">{hint}</span>
      <FaultLine fault={fault} />
      {options.length > FILTER_FROM && (
        <SearchField aria-label={t('form.filter')} value={filter} onChange={setFilter}>
          <Input className="input" placeholder={t('form.filter')} />
        </SearchField>
      )}
      <div className="dual">
        <DualColumn
          id={fieldId(name)}
          title={t('form.available')}
          label={`${label}: ${t('form.available')}`}
          empty={t(filter === '' ? 'form.allSelected' : 'form.nothingFound')}
          options={shown}
          count={available.length}
          chosen={false}
          marked={toAdd}
          onMark={setToAdd}
          onMove={(id) => add([id])}
        />
        <div className="arrows">
          <Button
            className="button icon"
            aria-label={t('form.add')}
            isDisabled={adding.length === 0}
            onPress={() => add(adding)}
          >
            <ChevronRight size={16} aria-hidden />
          </Button>
          <Button
            className="button icon"
            aria-label={t('form.remove')}
            isDisabled={removing.length === 0}
            onPress={() => remove(removing)}
          >
            <ChevronLeft size={16} aria-hidden />
          </Button>
        </div>
        <DualColumn
          id={`${fieldId(name)}-selected`}
          title={t('form.selected')}
          label={`${label}: ${t('form.selected')}`}
          empty={t('form.noneSelected')}
          options={chosen}
          count={chosen.length}
          chosen
          marked={toRemove}
          onMark={setToRemove}
          onMove={(id) => remove([id])}
        />
      </div>
    </Group>
  );
}

function matches(naam: string, filter: string): boolean {
  return naam.toLocaleLowerCase().includes(filter.trim().toLocaleLowerCase());
}
