import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedCells,
  changesOf,
  type MatrixState,
  nothingPainted,
  paint,
  redo,
  takeAllBack,
  undo,
} from '../../src/renderer/screens/matrix/matrix-state.ts';

const given = [
  { toekenningId: 'an', contexten: ['aalst'] },
  { toekenningId: 'bo', contexten: ['aalst', 'gent'] },
];
const cel = (rij: string, kolom: string, aan: boolean) => ({ rij, kolom, aan });

describe('painting the matrix', () => {
  it('counts what differs, and not what was painted back by hand', () => {
    const once = paint(nothingPainted, given, [cel('an', 'gent', true), cel('bo', 'gent', false)]);
    expect(changedCells(once)).toBe(2);
    const back = paint(once, given, [cel('bo', 'gent', true)]);
    expect(changesOf(back)).toEqual([
      { toekenningId: 'an', voor: ['aalst'], na: ['aalst', 'gent'] },
    ]);
  });

  it('takes a whole gesture back at once, however many cells it crossed', () => {
    const down = paint(nothingPainted, given, [cel('an', 'gent', true)]);
    const over = paint(down, given, [cel('an', 'asse', true)], true);
    expect(changedCells(over)).toBe(2);
    expect(changedCells(undo(over))).toBe(0);
  });

  it('makes no stroke of painting what is there already', () => {
    expect(paint(nothingPainted, given, [cel('an', 'aalst', true)])).toBe(nothingPainted);
    expect(undo(nothingPainted)).toBe(nothingPainted);
    expect(redo(nothingPainted)).toBe(nothingPainted);
  });

  it('takes everything back, which can be undone itself', () => {
    const painted = paint(nothingPainted, given, [
      cel('an', 'gent', true),
      cel('bo', 'asse', true),
    ]);
    const none = takeAllBack(painted);
    expect(changesOf(none)).toEqual([]);
    expect(changesOf(undo(none))).toEqual(changesOf(painted));
  });

  it('is, after any strokes, undos and redos, what the strokes that stand say', () => {
    const cells = fc.record({
      rij: fc.constantFrom('an', 'bo'),
      kolom: fc.constantFrom('aalst', 'gent', 'asse'),
      aan: fc.boolean(),
    });
    const acts = fc.oneof(
      fc.record({ paint: fc.array(cells, { minLength: 1, maxLength: 4 }) }),
      fc.constant('undo' as const),
      fc.constant('redo' as const),
      fc.constant('back' as const),
    );
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 200 }), (sequence) => {
        const end = sequence.reduce<MatrixState>((state, act) => {
          if (act === 'undo') return undo(state);
          if (act === 'redo') return redo(state);
          return act === 'back' ? takeAllBack(state) : paint(state, given, act.paint);
        }, nothingPainted);
        const replayed = end.done.reduce<MatrixState>(
          (state, stroke) => paint(state, given, stroke),
          nothingPainted,
        );
        expect(sorted(end)).toEqual(sorted(replayed));
      }),
    );
  });
});

function sorted(state: MatrixState) {
  return changesOf(state)
    .map(({ toekenningId, na }) => `${toekenningId}: ${na.toSorted().join()}`)
    .toSorted();
}
