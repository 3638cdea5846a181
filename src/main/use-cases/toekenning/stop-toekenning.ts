import type { Input } from '../../../shared/contract/contract.ts';
import { collect, faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import { parseDatum } from '../../../shared/values/datum.ts';
import { withoutNumbers } from '../../domain/historiek-rules.ts';
import { stopToekenning as stop } from '../../domain/toekenning-rules.ts';
import type { Change, StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { MAX_REDEN, requiredText } from '../typed-field.ts';
import { findToekenning } from './find-toekenning.ts';
import { judgeBeheer } from './judge-beheer.ts';
import { putChangedToekenning } from './put-toekenning.ts';

/** An earlier last day with a reason; the toekenning stays, so that work can be reassigned (VLOK). */
export function stopToekenning(
  outside: Outside,
  caller: Caller,
  input: Input<'toekenning.stop'>,
): Promise<Result<Record<string, never>>> {
  return outside.store.update((view) => decideStop(outside, view, { caller, input }));
}

/** The decision alone, for a change of which it is one step. */
export function decideStop(
  outside: Outside,
  view: StoreView,
  { caller, input }: { readonly caller: Caller; readonly input: Input<'toekenning.stop'> },
): Result<Change<Record<string, never>>> {
  const today = outside.clock.today();
  const found = findToekenning(view, input);
  if (!found.ok) return found;
  const typed = collect({
    einddatum: parseDatum(input.einddatum),
    reden: requiredText(withoutNumbers(input.reden, today), MAX_REDEN),
  });
  if (!typed.ok) return typed;
  const { einddatum, reden } = typed.value;
  const stopped = stop({
    ...{ toekenning: found.value.toekenning, laatsteDag: einddatum, reden, door: caller.naam },
    today,
  });
  if (!stopped.ok) return stopped;
  const toekenning = stopped.value;
  const beheer = faultsOf(
    judgeBeheer(outside, view, {
      organisatieId: found.value.werkrelatie.organisatieId,
      caller,
      gewijzigd: [toekenning],
    }),
  );
  if (beheer !== undefined) return refuse(...beheer);
  const actie = 'toekenning.stopped';
  const puts = putChangedToekenning({ outside, view, caller, toekenning, actie, reden });
  return ok({ puts, value: {} });
}
