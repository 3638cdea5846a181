import type { Input, Output } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import type { HistoriekRegel } from '../../domain/historiek.ts';
import { beeldToUndo } from '../../domain/ongedaan.ts';
import type { Put, StoreView } from '../../store/store.ts';
import { decideUndo } from '../historiek/undo-change.ts';
import { decideInOrder, type Step } from '../in-order.ts';
import type { Caller, Outside } from '../outside.ts';

type Typed = Input<'bulk.undo'>;
type Question = { readonly caller: Caller; readonly input: Typed };

/** How many lines would be undone, or the reasons why not. */
export function checkUndoTogether(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Result<Output<'bulk.checkUndo'>> {
  const { view } = outside.store;
  const decided = decide(outside, view, { caller, input });
  return decided.ok ? ok({ aantal: findTogether(view, input).length }) : decided;
}

/**
 * Undoes everything that was changed in one go, in one go: all of it or nothing, each line by the
 * rules that hold for it alone.
 */
export function undoTogether(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Promise<Result<Record<string, never>>> {
  return outside.store.update((view) => {
    const puts = decide(outside, view, { caller, input });
    return puts.ok ? ok({ puts: puts.value, value: {} }) : puts;
  });
}

/**
 * The lines that were written in the same commit: by the same person at the same moment, for the same
 * organisatie. Empty where the line is another organisatie's, as where there is none.
 */
export function findTogether(
  view: StoreView,
  { organisatieId, samenMet }: { readonly organisatieId: string; readonly samenMet: string },
): readonly HistoriekRegel[] {
  const regel = view.get('historiek', samenMet);
  if (regel === undefined || regel.organisatieId !== organisatieId) return [];
  return view
    .by('historiek.organisatie', organisatieId)
    .filter(({ op, door }) => op === regel.op && door === regel.door)
    .filter((each) => beeldToUndo(each) !== undefined);
}

function decide(
  outside: Outside,
  view: StoreView,
  { caller, input }: Question,
): Result<readonly Put[]> {
  const { organisatieId } = input;
  const regels = findTogether(view, input).toSorted((a, b) => turn(a) - turn(b));
  if (regels.length === 0) return refuse(fault('historiek.onbekend'));
  const steps = regels.map(
    ({ id }): Step<null> =>
      (now) => {
        const undone = decideUndo(outside, now, { caller, input: { organisatieId, regelId: id } });
        return undone.ok ? ok({ puts: undone.value, value: null }) : undone;
      },
  );
  const { puts, results } = decideInOrder(view, steps);
  const faults = faultsOf(results.flatMap((result) => (result.ok ? [] : result.faults)));
  return faults === undefined ? ok(puts) : refuse(...faults);
}

/** A werkrelatie that becomes longer again goes before its rights, one that becomes shorter after. */
function turn(regel: HistoriekRegel): number {
  const beeld = beeldToUndo(regel);
  if (beeld?.soort !== 'werkrelatie') return 1;
  return beeld.na.einddatum < (beeld.voor?.einddatum ?? beeld.na.einddatum) ? 0 : 2;
}
