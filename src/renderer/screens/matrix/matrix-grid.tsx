import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Matrix } from '../../../shared/contract/matrix.ts';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';
import { ColumnHead } from './column-head.tsx';
import { MatrixRow } from './matrix-row.tsx';
import { useBrush } from './use-brush.ts';
import { useCursor } from './use-cursor.ts';
import type { MatrixWork } from './use-matrix.ts';

const ROW_HEIGHT = 34;

type Props = { readonly data: Matrix; readonly matrix: MatrixWork };

/**
 * Only the rows in view stand in the page, and only a row that is painted is drawn again: 500 rows
 * of 60 columns stay smooth under the pointer. One cell takes part in the Tab order; arrows do the
 * rest (the grid pattern of the ARIA practices).
 */
export function MatrixGrid({ data, matrix }: Props) {
  const t = useText();
  const { rijen, kolommen } = data;
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: rijen.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });
  const shown = rows.getVirtualItems();
  const latest = useRef(matrix);
  latest.current = matrix;
  const brush = useBrush(matrix);
  const cursor = useCursor({
    rijen,
    kolommen,
    matrix,
    grid: scroll,
    show: (row) => rows.scrollToIndex(row),
  });
  return (
    <>
      {matrix.faults.length > 0 && <RowFaults {...{ data, matrix }} show={cursor.goTo} />}
      <div className="matrix" ref={scroll}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is edited is a grid (ARIA practices)
          role="grid"
          aria-label={t('matrix.grid')}
          aria-rowcount={rijen.length + 1}
          aria-colcount={kolommen.length + 1}
          aria-multiselectable
          onKeyDown={cursor.onKeyDown}
          {...brush.surface}
        >
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" aria-colindex={1} className="matrix-name">
                {t('hoofd.persoon')}
              </th>
              {kolommen.map((kolom, index) => (
                <ColumnHead key={kolom.id} {...{ kolom, kolommen, rijen, index }} matrix={latest} />
              ))}
            </tr>
          </thead>
          <tbody>
            <Space height={shown[0]?.start ?? 0} />
            {shown.map(({ index }) => {
              const rij = rijen[index];
              if (rij === undefined) return null;
              return (
                <MatrixRow
                  key={rij.toekenningId}
                  {...{ rij, kolommen, index }}
                  row={matrix.state.rows.get(rij.toekenningId)}
                  focused={cursor.at.row === index ? cursor.at.column : null}
                  wrong={matrix.faults.some(({ field }) => field === rij.toekenningId)}
                />
              );
            })}
            <Space height={rows.getTotalSize() - (shown.at(-1)?.end ?? 0)} />
          </tbody>
        </table>
      </div>
    </>
  );
}

/** In the place of the rows that are not in view. */
function Space({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}

function RowFaults({
  data,
  matrix,
  show,
}: Props & { readonly show: (row: number, column: number) => void }) {
  const t = useText();
  return (
    <div className="error-summary" role="alert">
      <h2>{t('matrix.refused')}</h2>
      <ul>
        {matrix.faults.map((fault) => {
          const row = data.rijen.findIndex(({ toekenningId }) => toekenningId === fault.field);
          const naam = data.rijen[row]?.naam ?? t('matrix.notShown');
          return (
            <li key={`${fault.field} ${fault.code}`}>
              <button type="button" className="link" onClick={() => show(Math.max(0, row), 0)}>
                {t('matrix.faultLine', { naam, tekst: faultText(fault) })}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
