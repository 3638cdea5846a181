import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Matrix } from '../../../shared/contract/matrix.ts';
import { cellAt } from './use-brush.ts';
import type { MatrixWork } from './use-matrix.ts';

type Place = { readonly row: number; readonly column: number };

const PAGE = 10;

/** Arrows, Home, End and Page keys move; Space paints; with Shift one paints on while moving. */
export function useCursor(parts: {
  readonly rijen: Matrix['rijen'];
  readonly kolommen: Matrix['kolommen'];
  readonly matrix: MatrixWork;
  readonly grid: RefObject<HTMLElement | null>;
  readonly show: (row: number) => void;
}) {
  const { rijen, kolommen, matrix, grid, show } = parts;
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const moved = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: after each move the new cell takes the focus
  useEffect(() => {
    if (!moved.current) return;
    const { rij, kolom } = idsAt(at);
    const cell = grid.current?.querySelector<HTMLElement>(
      `[data-rij="${CSS.escape(rij)}"][data-kolom="${CSS.escape(kolom)}"]`,
    );
    cell?.focus();
  }, [at]);

  function idsAt({ row, column }: Place) {
    return { rij: rijen[row]?.toekenningId ?? '', kolom: kolommen[column]?.id ?? '' };
  }

  function goTo(row: number, column: number): Place {
    const place = {
      row: Math.min(Math.max(0, row), rijen.length - 1),
      column: Math.min(Math.max(0, column), kolommen.length - 1),
    };
    moved.current = true;
    show(place.row);
    setAt(place);
    return place;
  }

  function onKeyDown(event: KeyboardEvent) {
    const cell = cellAt(event.target);
    if (cell === null) return;
    if (paintsWith(event, { ...cell, aan: !cell.on })) return;
    const next = placeAfter(event.key, at, { rows: rijen.length, columns: kolommen.length });
    if (next === null) return;
    event.preventDefault();
    const place = goTo(next.row, next.column);
    if (event.shiftKey) matrix.paint([{ ...idsAt(place), aan: cell.on }], true);
  }

  function paintsWith(event: KeyboardEvent, cel: Parameters<MatrixWork['paint']>[0][number]) {
    if (event.key !== ' ' && event.key !== 'Enter') return false;
    event.preventDefault();
    const { rij, kolom, aan } = cel;
    matrix.paint([{ rij, kolom, aan }]);
    return true;
  }

  return { at, onKeyDown, goTo };
}

function placeAfter(
  key: string,
  { row, column }: Place,
  size: { readonly rows: number; readonly columns: number },
): Place | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: size.columns - 1 };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'PageDown':
      return { row: row + PAGE, column };
    default:
      return null;
  }
}
