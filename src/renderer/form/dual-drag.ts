import { useDragAndDrop } from 'react-aria-components';
import type { Side } from './dual-column.tsx';

/**
 * Dragging from one side to the other, besides the arrows, Enter and a double click: what is dragged
 * moves as they move it. A list takes only what comes from its own other side.
 */
export function useDualDrag(
  name: string,
  { available, chosen }: { readonly available: Side; readonly chosen: Side },
) {
  const types = { available: `${name}-available`, chosen: `${name}-chosen` };
  return {
    available: useSideDrag(types.available, { side: available, from: types.chosen, other: chosen }),
    chosen: useSideDrag(types.chosen, { side: chosen, from: types.available, other: available }),
  };
}

type Sides = { readonly side: Side; readonly from: string; readonly other: Side };

function useSideDrag(type: string, { side, from, other }: Sides) {
  const names = new Map(side.options.map(({ id, naam }) => [id, naam]));
  return useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ [type]: String(key), 'text/plain': names.get(String(key)) ?? '' })),
    acceptedDragTypes: [from],
    getDropOperation: () => 'move',
    async onRootDrop({ items }) {
      const texts = items.map((item) => (item.kind === 'text' ? item.getText(from) : null));
      const ids = await Promise.all(texts);
      other.onMove(ids.filter((id) => id !== null));
    },
  }).dragAndDropHooks;
}
