import { Check } from 'lucide-react';
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components';
import type { Option } from './select-field.tsx';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly empty: string;
  readonly options: readonly Option[];
  readonly count: number;
  readonly chosen: boolean;
  readonly marked: Selection;
  readonly onMark: (marked: Selection) => void;
  /** Enter or a double click on one. */
  readonly onMove: (id: string) => void;
};

/** One side of available → selected. */
export function DualColumn(props: Props) {
  return (
    <div>
      <div className="head">
        <span>{props.title}</span>
        <span>{props.count}</span>
      </div>
      <ListBox
        id={props.id}
        className="list"
        aria-label={props.label}
        items={props.options}
        selectionMode="multiple"
        selectionBehavior="replace"
        selectedKeys={props.marked}
        onSelectionChange={props.onMark}
        onAction={(key) => props.onMove(String(key))}
        renderEmptyState={() => <div className="empty">{props.empty}</div>}
      >
        {(option) => (
          <ListBoxItem id={option.id} textValue={option.naam} className="option">
            {props.chosen && <Check size={15} aria-hidden />}
            {option.naam}
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}

export function markedIds(marked: Selection, options: readonly Option[]): readonly string[] {
  const ids = options.map((option) => option.id);
  return marked === 'all' ? ids : ids.filter((id) => marked.has(id));
}
