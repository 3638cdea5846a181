import { useCallback, useMemo, useState } from 'react';
import type { MatrixRij } from '../../../shared/contract/matrix.ts';
import type { Fault } from '../../../shared/faults.ts';
import { useTell } from '../../api.ts';
import { type FormState, useFormState } from '../../form/form-state.tsx';
import {
  type Cel,
  changedCells,
  changesOf,
  type MatrixState,
  nothingPainted,
  paint,
  redo,
  takeAllBack,
  undo,
} from './matrix-state.ts';

export type MatrixWork = {
  readonly state: MatrixState;
  readonly form: FormState<{ readonly reden: string }>;
  /** Cells that are not kept yet. */
  readonly count: number;
  /** Rows that were kept last; null before, and again as soon as something is painted. */
  readonly kept: number | null;
  /** What was refused at a row. */
  readonly faults: readonly Fault[];
  paint(cells: readonly Cel[], goOn?: boolean): void;
  undo(): void;
  redo(): void;
  takeAllBack(): void;
  save(): Promise<void>;
};

/** What is painted outlives a search: only touched rows are remembered, whichever are shown. */
export function useMatrix(organisatieId: string, given: readonly MatrixRij[]): MatrixWork {
  const [state, setState] = useState(nothingPainted);
  const [kept, setKept] = useState<number | null>(null);
  const form = useFormState({ reden: '' });
  const tell = useTell('matrix.save');
  const change = useCallback((next: (state: MatrixState) => MatrixState) => {
    setKept(null);
    setState(next);
  }, []);
  const paintOn = useCallback(
    (cells: readonly Cel[], goOn?: boolean) =>
      change((before) => paint(before, given, cells, goOn)),
    [change, given],
  );
  const count = useMemo(() => changedCells(state), [state]);

  async function save() {
    const wijzigingen = changesOf(state);
    const result = await tell({ organisatieId, wijzigingen, reden: form.answers.reden });
    if (!result.ok) return form.refuse(result.faults);
    form.refuse([]);
    form.set('reden', '');
    setState(nothingPainted);
    setKept(result.value.gewijzigd);
  }

  return {
    ...{ state, form, count, kept, save },
    faults: form.faults.filter(({ field }) => field !== 'reden'),
    paint: paintOn,
    undo: () => change(undo),
    redo: () => change(redo),
    takeAllBack: () => change(takeAllBack),
  };
}
