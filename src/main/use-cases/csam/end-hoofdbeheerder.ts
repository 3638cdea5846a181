import type { Input } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { atField, collect, ok, type Result, refuse } from '../../../shared/result.ts';
import { parseDatum } from '../../../shared/values/datum.ts';
import { leavesNoHoofdbeheerder } from '../../domain/aanstelling-rules.ts';
import { withoutNumbers } from '../../domain/historiek-rules.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { stopToekenning } from '../../domain/toekenning-rules.ts';
import type { StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { putChangedToekenning } from '../toekenning/put-toekenning.ts';
import { MAX_REDEN, requiredText } from '../typed-field.ts';
import { findHoofdbeheer } from './find-hoofdbeheer.ts';
import { findVertegenwoordigd, type Vertegenwoordigd } from './open-onderneming.ts';

type Typed = Input<'csam.end'>;

/**
 * The representative ends the mandate of a hoofdbeheerder: an earlier last day, nothing is deleted.
 * That nobody is left afterwards has to be meant (docs/domain.md 4.2).
 */
export async function endHoofdbeheerder(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Promise<Result<Record<string, never>>> {
  const opened = await findVertegenwoordigd(outside, caller, input.ondernemingsnummer);
  if (!opened.ok) return opened;
  return outside.store.update((view) => {
    const stopped = judge(outside, view, { caller, input, vertegenwoordigd: opened.value });
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
  question: {
    readonly caller: Caller;
    readonly input: Typed;
    readonly vertegenwoordigd: Vertegenwoordigd;
  },
): Result<{ readonly toekenning: Toekenning; readonly reden: string }> {
  const { caller, input, vertegenwoordigd } = question;
  const today = outside.clock.today();
  const nummer = vertegenwoordigd.onderneming.ondernemingsnummer;
  const gehouden = findHoofdbeheer(outside, view, nummer).map(({ toekenning }) => toekenning);
  const held = gehouden.find(({ id }) => id === input.toekenningId);
  if (held === undefined) return refuse(fault('toekenning.onbekend'));
  const typed = collect({
    einddatum: parseDatum(input.einddatum),
    reden: requiredText(withoutNumbers(input.reden, today), MAX_REDEN),
  });
  if (!typed.ok) return typed;
  const { einddatum, reden } = typed.value;
  const stop = { laatsteDag: einddatum, reden, door: caller.naam };
  const stopped = stopToekenning({ ...stop, toekenning: held, today });
  if (!stopped.ok) return stopped;
  const empty = leavesNoHoofdbeheerder({ gehouden, gestopt: stopped.value, today });
  if (empty && !input.zonderOpvolger) {
    return atField('zonderOpvolger', refuse(fault('aanstelling.laatste')));
  }
  return ok({ toekenning: stopped.value, reden });
}
