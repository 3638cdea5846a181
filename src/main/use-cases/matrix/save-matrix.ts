import type { Input, Output } from '../../../shared/contract/contract.ts';
import { type Fault, fault } from '../../../shared/faults.ts';
import { atField, faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import { faultAt } from '../../domain/fault-at.ts';
import { withoutNumbers } from '../../domain/historiek-rules.ts';
import type { Step } from '../in-order.ts';
import { decideInOrder } from '../in-order.ts';
import type { Caller, Outside } from '../outside.ts';
import { decideChange } from '../toekenning/change-toekenning.ts';
import { findToekenning } from '../toekenning/find-toekenning.ts';
import { MAX_REDEN, requiredText } from '../typed-field.ts';

type Typed = Input<'matrix.save'>;

/**
 * Every painted row in one change with one reason. A row that somebody changed since it was painted
 * is refused, so that two windows never undo each other; then nothing at all is kept.
 */
export function saveMatrix(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Promise<Result<Output<'matrix.save'>>> {
  const today = outside.clock.today();
  const reden = atField('reden', requiredText(withoutNumbers(input.reden, today), MAX_REDEN));
  return outside.store.update((view) => {
    if (!reden.ok) return reden;
    const steps = input.wijzigingen.map((wijziging) =>
      stepOf(outside, caller, { ...wijziging, reden: reden.value, from: input.organisatieId }),
    );
    const { puts, results } = decideInOrder(view, steps);
    const refused = results.flatMap((result, index) =>
      faultsAt(input.wijzigingen[index]?.toekenningId ?? '', result),
    );
    const faults = faultsOf(refused);
    return faults === undefined
      ? ok({ puts, value: { gewijzigd: steps.length } })
      : refuse(...faults);
  });
}

type Wijziging = Typed['wijzigingen'][number] & { readonly reden: string; readonly from: string };

function stepOf(outside: Outside, caller: Caller, wijziging: Wijziging): Step<unknown> {
  const { toekenningId, voor, na, reden, from: organisatieId } = wijziging;
  return (view) => {
    const found = findToekenning(view, { organisatieId, toekenningId });
    if (!found.ok) return found;
    const { contexten, profiel, begindatum, einddatum } = found.value.toekenning;
    if (!isSame(contexten, voor)) return refuse(fault('matrix.intussenGewijzigd'));
    const inhoud = { profiel: profiel ?? '', contexten: na, begindatum, einddatum };
    const typed = { organisatieId, toekenningId, ...inhoud };
    return decideChange(outside, view, { caller, input: typed, reden });
  };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join() === other.toSorted().join();
}

/** Said at the row: a row has no other fields. */
function faultsAt(toekenningId: string, result: Result<unknown>): readonly Fault[] {
  return result.ok ? [] : result.faults.map((each) => faultAt(toekenningId, each));
}
