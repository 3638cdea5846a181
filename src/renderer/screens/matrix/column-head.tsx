import { memo, type RefObject } from 'react';
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  SubmenuTrigger,
} from 'react-aria-components';
import type { Matrix } from '../../../shared/contract/matrix.ts';
import { useText } from '../../text/use-text.ts';
import type { MatrixWork } from './use-matrix.ts';

type Props = {
  readonly kolom: Matrix['kolommen'][number];
  readonly kolommen: Matrix['kolommen'];
  readonly rijen: Matrix['rijen'];
  /** As it is when one presses: sixty menus are not drawn again at every cell that is painted. */
  readonly matrix: RefObject<MatrixWork>;
  readonly index: number;
};

/** The name, upright; pressed it offers what concerns the whole column of the shown persons. */
export const ColumnHead = memo(function ColumnHead({
  kolom,
  kolommen,
  rijen,
  matrix,
  index,
}: Props) {
  const t = useText();

  function has(rij: Matrix['rijen'][number], id: string): boolean {
    return (
      matrix.current.state.rows.get(rij.toekenningId)?.na.has(id) ?? rij.contexten.includes(id)
    );
  }

  function fill(id: string, aan: (rij: Matrix['rijen'][number]) => boolean) {
    matrix.current.paint(rijen.map((rij) => ({ rij: rij.toekenningId, kolom: id, aan: aan(rij) })));
  }

  return (
    <th scope="col" aria-colindex={index + 2} className="matrix-column">
      <MenuTrigger>
        <Button aria-label={t('matrix.columnMenu', { kolom: kolom.naam })}>
          <span>{kolom.naam}</span>
        </Button>
        <Popover className="popover">
          <Menu className="menu">
            <MenuItem className="option" onAction={() => fill(kolom.id, () => true)}>
              {t('matrix.all')}
            </MenuItem>
            <MenuItem className="option" onAction={() => fill(kolom.id, () => false)}>
              {t('matrix.nobody')}
            </MenuItem>
            <SubmenuTrigger>
              <MenuItem className="option">{t('matrix.copyTo')}</MenuItem>
              <Popover className="popover">
                <Menu
                  className="menu"
                  onAction={(key) => fill(String(key), (rij) => has(rij, kolom.id))}
                  items={kolommen.filter(({ id }) => id !== kolom.id)}
                >
                  {(other) => (
                    <MenuItem id={other.id} className="option">
                      {other.naam}
                    </MenuItem>
                  )}
                </Menu>
              </Popover>
            </SubmenuTrigger>
          </Menu>
        </Popover>
      </MenuTrigger>
    </th>
  );
});
