import { type PointerEvent, useRef } from 'react';
import type { Cel } from './matrix-state.ts';
import type { MatrixWork } from './use-matrix.ts';

/**
 * Painting with the pointer: the first cell decides whether one gives or takes, and what the pointer
 * crosses until it is let go follows. One listener on the whole grid, none per cell.
 */
export function useBrush({ paint }: Pick<MatrixWork, 'paint'>) {
  const aan = useRef<boolean | null>(null);
  const last = useRef('');

  function paintAt(target: EventTarget | null, goOn: boolean) {
    const cell = cellAt(target);
    if (cell === null || aan.current === null) return;
    const place = `${cell.rij} ${cell.kolom}`;
    if (goOn && place === last.current) return;
    last.current = place;
    paint([{ ...cell, aan: aan.current }], goOn);
  }

  return {
    surface: {
      onPointerDown(event: PointerEvent) {
        const cell = cellAt(event.target);
        if (cell === null || event.button !== 0) return;
        aan.current = !cell.on;
        paintAt(event.target, false);
      },
      onPointerMove(event: PointerEvent) {
        if (aan.current === null) return;
        if (event.buttons === 0) aan.current = null;
        else paintAt(document.elementFromPoint(event.clientX, event.clientY), true);
      },
      onPointerUp() {
        aan.current = null;
      },
    },
  };
}

export function cellAt(target: EventTarget | null): (Omit<Cel, 'aan'> & { on: boolean }) | null {
  if (!(target instanceof HTMLElement)) return null;
  const { rij, kolom } = target.dataset;
  if (rij === undefined || kolom === undefined) return null;
  return { rij, kolom, on: target.getAttribute('aria-selected') === 'true' };
}
