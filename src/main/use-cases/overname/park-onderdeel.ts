import type { Input } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { atField, ok, type Result, refuse } from '../../../shared/result.ts';
import { withoutNumbers } from '../../domain/historiek-rules.ts';
import type { Overname } from '../../domain/overname.ts';
import { put, type StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { MAX_REDEN, requiredText } from '../typed-field.ts';
import { findWerkOf, isPending } from './find-werk.ts';
import { overnameOf } from './tick-velden.ts';

type Done = Promise<Result<Record<string, never>>>;
type About = {
  readonly organisatieId: string;
  readonly persoonId: string;
  readonly onderdeel: string;
};

/** Puts a blocked onderdeel aside; the ticks it has stay. */
export function parkOnderdeel(
  outside: Outside,
  caller: Caller,
  input: Input<'overname.park'>,
): Done {
  const { clock, store } = outside;
  return store.update((view) => {
    const found = findPending(outside, view, { caller, about: input });
    if (!found.ok) return found;
    const typed = withoutNumbers(input.reden, clock.today());
    const reden = atField('reden', requiredText(typed, MAX_REDEN));
    if (!reden.ok) return reden;
    const { onderdeel } = input;
    const parked = { onderdeel, reden: reden.value, door: caller.naam, op: clock.now() };
    const geparkeerd = [...withoutParked(found.value, onderdeel), parked];
    return ok({ puts: [put('overname', { ...found.value, geparkeerd })], value: {} });
  });
}

export function resumeOnderdeel(
  outside: Outside,
  caller: Caller,
  input: Input<'overname.resume'>,
): Done {
  return outside.store.update((view) => {
    const found = findPending(outside, view, { caller, about: input });
    if (!found.ok) return found;
    const geparkeerd = withoutParked(found.value, input.onderdeel);
    return ok({ puts: [put('overname', { ...found.value, geparkeerd })], value: {} });
  });
}

function withoutParked({ geparkeerd }: Overname, onderdeel: string): Overname['geparkeerd'] {
  return geparkeerd.filter((each) => each.onderdeel !== onderdeel);
}

function findPending(
  outside: Outside,
  view: StoreView,
  { caller, about }: { readonly caller: Caller; readonly about: About },
): Result<Overname> {
  const { organisatieId, persoonId } = about;
  const found = findWerkOf(outside, view, { caller, organisatieId, persoonId });
  if (!found.ok) return found;
  const isThere = found.value.onderdelen.some(
    (onderdeel) => onderdeel.id === about.onderdeel && isPending(onderdeel),
  );
  return isThere ? ok(overnameOf(found.value)) : refuse(fault('overname.onbekend'));
}
