import type { Input } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { atField, collect, faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import { parseDatum } from '../../../shared/values/datum.ts';
import { mayAppointBeheerder } from '../../domain/authority.ts';
import { withoutNumbers } from '../../domain/historiek-rules.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { stopToekenning } from '../../domain/toekenning-rules.ts';
import type { StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { findToekenning } from '../toekenning/find-toekenning.ts';
import { judgeBeheer } from '../toekenning/judge-beheer.ts';
import { putChangedToekenning } from '../toekenning/put-toekenning.ts';
import { MAX_REDEN, requiredText } from '../typed-field.ts';

type Typed = Input<'beheerder.end'>;

/** The judgement of `endBeheerder`, nothing stored. */
export function checkEndBeheerder(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Result<Record<string, never>> {
  const stopped = judge(outside, outside.store.view, { caller, input });
  return stopped.ok ? ok({}) : stopped;
}

/** An earlier last day with a reason; the right stays, so that Historiek goes on naming it. */
export function endBeheerder(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Promise<Result<Record<string, never>>> {
  return outside.store.update((view) => {
    const stopped = judge(outside, view, { caller, input });
    if (!stopped.ok) return stopped;
    const { toekenning, reden } = stopped.value;
    const actie = 'beheerder.ended';
    const puts = putChangedToekenning({ outside, view, caller, toekenning, actie, reden });
    return ok({ puts, value: {} });
  });
}

function judge(
  outside: Outside,
  view: StoreView,
  { caller, input }: { readonly caller: Caller; readonly input: Typed },
): Result<{ readonly toekenning: Toekenning; readonly reden: string }> {
  const { catalogus, clock } = outside;
  const today = clock.today();
  const found = findToekenning(view, input);
  if (!found.ok) return found;
  const { toekenning: held, werkrelatie } = found.value;
  const beheer = catalogus.get(held.gebruikersrechtId)?.beheer ?? null;
  if (beheer === null) return refuse(fault('toekenning.onbekend'));
  if (!mayAppointBeheerder(caller.hoedanigheid)) {
    return refuse(fault('beheerder.alleenHoofdbeheerder'));
  }
  const typed = collect({
    einddatum: parseDatum(input.einddatum),
    reden: requiredText(withoutNumbers(input.reden, today), MAX_REDEN),
  });
  if (!typed.ok) return typed;
  const { einddatum, reden } = typed.value;
  const stop = { laatsteDag: einddatum, reden, door: caller.naam };
  const stopped = stopToekenning({ ...stop, toekenning: held, today });
  if (!stopped.ok) return stopped;
  const about = { organisatieId: werkrelatie.organisatieId, gewijzigd: [stopped.value] };
  const faults = faultsOf(judgeBeheer(outside, view, { ...about, caller }));
  if (faults !== undefined) return refuse(...faults);
  // Who represents the enterprise may leave it without one, but not by accident.
  const asHoofd = { ...caller, hoedanigheid: 'hoofdbeheerder' } as const;
  const empty = judgeBeheer(outside, view, { ...about, caller: asHoofd, herstel: true });
  if (empty.length > 0 && !input.zonderOpvolger) {
    return atField('zonderOpvolger', refuse(fault('aanstelling.laatste')));
  }
  return ok({ toekenning: stopped.value, reden });
}
