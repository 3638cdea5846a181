import { Check } from 'lucide-react';
import { type DragAndDropHooks, ListBox, ListBoxItem, type Selection } from 'react-aria-components';
import type { Option } from './select-field.tsx';

/** One side of available → selected. */
export type Side = {
  readonly options: readonly Option[];
  readonly marked: Selection;
  readonly onMark: (marked: Selection) => void;
  /** The arrow moves what is marked; Enter or a double click moves one. */
  readonly onMove: (ids: readonly string[]) => void;
};

type Props = Side & {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly empty: string;
  readonly count: number;
  readonly ticked?: boolean;
  readonly dragging: DragAndDropHooks;
};

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
        onAction={(key) => props.onMove([String(key)])}
        dragAndDropHooks={props.dragging}
        renderEmptyState={() => <div className="empty">{props.empty}</div>}
      >
        {(option) => (
          <ListBoxItem id={option.id} textValue={option.naam} className="option">
            {props.ticked === true && <Check size={15} aria-hidden />}
            {option.naam}
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}

export function markedIds({ marked, options }: Side): readonly string[] {
  const ids = options.map(({ id }) => id);
  return marked === 'all' ? ids : ids.filter((id) => marked.has(id));
}
