import { memo } from 'react';
import type { Matrix, MatrixRij } from '../../../shared/contract/matrix.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly rij: MatrixRij;
  readonly kolommen: Matrix['kolommen'];
  /** What was painted in this row; undefined while nothing was. */
  readonly row:
    | { readonly voor: ReadonlySet<string>; readonly na: ReadonlySet<string> }
    | undefined;
  readonly index: number;
  /** The column that has the place in the Tab order, when it is in this row. */
  readonly focused: number | null;
  readonly wrong: boolean;
};

/** Drawn again only when something of this one row changes. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { rij, kolommen, row, index, focused } = props;
  const now = row?.na ?? new Set(rij.contexten);
  return (
    <tr aria-rowindex={index + 2} className={props.wrong ? 'wrong' : undefined}>
      <th scope="row" aria-colindex={1} className="matrix-name">
        {rij.naam}
      </th>
      {kolommen.map(({ id, naam }, column) => (
        <Cell
          key={id}
          rij={rij.toekenningId}
          kolom={id}
          naam={naam}
          column={column}
          on={now.has(id)}
          changed={row !== undefined && row.voor.has(id) !== row.na.has(id)}
          tabIndex={focused === column ? 0 : -1}
        />
      ))}
    </tr>
  );
});

type CellProps = {
  readonly rij: string;
  readonly kolom: string;
  readonly naam: string;
  readonly column: number;
  readonly on: boolean;
  readonly changed: boolean;
  readonly tabIndex: 0 | -1;
};

const Cell = memo(function Cell(props: CellProps) {
  const t = useText();
  const { on, changed } = props;
  const words = `${props.naam}: ${t(on ? 'matrix.on' : 'matrix.off')}${changed ? `, ${t('matrix.changed')}` : ''}`;
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell itself is what is chosen
      role="gridcell"
      aria-colindex={props.column + 2}
      aria-selected={on}
      aria-label={words}
      tabIndex={props.tabIndex}
      data-rij={props.rij}
      data-kolom={props.kolom}
      className={`matrix-cell${on ? ' on' : ''}${changed ? ' changed' : ''}`}
    />
  );
});
