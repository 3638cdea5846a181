import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button, Group, Input, SearchField, type Selection } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { DualColumn, markedIds, type Side } from './dual-column.tsx';
import { useDualDrag } from './dual-drag.ts';
import { FaultLine, fieldClass } from './field-error.tsx';
import { fieldId, useListField } from './form-state.tsx';
import type { Option } from './select-field.tsx';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly options: readonly Option[];
};

/** From so many on, the list is found by typing. */
const FILTER_FROM = 8;
const nothing: Selection = new Set();

/** 'Selecteer de departementen … voeg toe aan lijst': available at the left, selected at the right. */
export function DualList({ name, label, hint, options }: Props) {
  const list = useDualList(name, options);
  const dragging = useDualDrag(name, list);
  const t = useText();
  const hintId = `${fieldId(name)}-hint`;
  const faultId = `${fieldId(name)}-fault`;
  return (
    <Group
      className={fieldClass(list.fault)}
      aria-label={label}
      aria-describedby={list.fault === undefined ? hintId : `${hintId} ${faultId}`}
      isInvalid={list.fault !== undefined}
    >
      <span className="legend">{label}</span>
      <span className="hint" id={hintId}>
        {hint}
      </span>
      <FaultLine fault={list.fault} id={faultId} />
      {options.length > FILTER_FROM && (
        <SearchField aria-label={t('form.filter')} value={list.filter} onChange={list.setFilter}>
          <Input className="input" placeholder={t('form.filter')} />
        </SearchField>
      )}
      <div className="dual">
        <DualColumn
          id={fieldId(name)}
          title={t('form.available')}
          label={t('form.labelled', { label, waarde: t('form.available') })}
          empty={t(list.filter === '' ? 'form.allSelected' : 'form.nothingFound')}
          count={options.length - list.chosen.options.length}
          dragging={dragging.available}
          {...list.available}
        />
        <Arrows available={list.available} chosen={list.chosen} />
        <DualColumn
          id={`${fieldId(name)}-selected`}
          title={t('form.selected')}
          label={t('form.labelled', { label, waarde: t('form.selected') })}
          empty={t('form.noneSelected')}
          count={list.chosen.options.length}
          ticked
          dragging={dragging.chosen}
          {...list.chosen}
        />
      </div>
    </Group>
  );
}

/** Both sides: what stands in it, what is marked, and what moving does. */
function useDualList(name: string, options: readonly Option[]) {
  const { value, onChange, fault } = useListField(name);
  const [toAdd, setToAdd] = useState(nothing);
  const [toRemove, setToRemove] = useState(nothing);
  const [filter, setFilter] = useState('');
  const available: Side = {
    options: options.filter(({ id, naam }) => !value.includes(id) && matches(naam, filter)),
    marked: toAdd,
    onMark: setToAdd,
    onMove(ids) {
      // In the order of the list, whatever the order of choosing.
      onChange(options.map(({ id }) => id).filter((id) => [...value, ...ids].includes(id)));
      setToAdd(nothing);
    },
  };
  const chosen: Side = {
    options: options.filter(({ id }) => value.includes(id)),
    marked: toRemove,
    onMark: setToRemove,
    onMove(ids) {
      onChange(value.filter((id) => !ids.includes(id)));
      setToRemove(nothing);
    },
  };
  return { fault, filter, setFilter, available, chosen };
}

function matches(naam: string, filter: string): boolean {
  return naam.toLocaleLowerCase().includes(filter.trim().toLocaleLowerCase());
}

/** Each arrow waits until something is marked in its list; the hint above says so. */
function Arrows({ available, chosen }: { readonly available: Side; readonly chosen: Side }) {
  const t = useText();
  const adding = markedIds(available);
  const removing = markedIds(chosen);
  return (
    <div className="arrows">
      <Button
        className="button icon"
        aria-label={t('form.add')}
        isDisabled={adding.length === 0}
        onPress={() => available.onMove(adding)}
      >
        <ChevronRight size={16} aria-hidden />
      </Button>
      <Button
        className="button icon"
        aria-label={t('form.remove')}
        isDisabled={removing.length === 0}
        onPress={() => chosen.onMove(removing)}
      >
        <ChevronLeft size={16} aria-hidden />
      </Button>
    </div>
  );
}
