import type { Input } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Afstemming } from '../../domain/afstemming/afstemming.ts';
import { layOver } from '../../store/lay-over.ts';
import { type Change, put, type StoreView } from '../../store/store.ts';
import { updateAhead } from '../decide-ahead.ts';
import { findRegels, isAboutBeheer, perPersoon } from '../inlezing/number-regels.ts';
import type { Caller } from '../outside.ts';
import type { AfstemmingParts } from './open-rapporten.ts';
import { undoPersoonAfstemming } from './undo-persoon-afstemming.ts';

/** After so many persons others get a turn. */
const atOnce = 20;

type Typed = Input<'afstemming.ongedaan'>;
type Nothing = Record<string, never>;
type UndoParts = Pick<AfstemmingParts, 'outside' | 'sessions' | 'adem'>;

/** The judgement of `undoAfstemming`, nothing stored. */
export async function checkUndoAfstemming(
  parts: UndoParts,
  caller: Caller,
  input: Typed,
): Promise<Result<Nothing>> {
  const decided = await decide(parts, parts.outside.store.view, { caller, input });
  return decided.ok ? ok({}) : decided;
}

/**
 * Everything that was accepted together becomes as it was before, what was known of Gebruikersbeheer
 * too, in one new change that keeps the history. What was changed since is named, and stops it.
 */
export async function undoAfstemming(
  parts: UndoParts,
  caller: Caller,
  input: Typed,
): Promise<Result<Nothing>> {
  const { outside, sessions } = parts;
  const found = findAfstemming(outside.store.view, input);
  const regels = await findRegels(parts.adem, outside.store.view, found ?? null);
  if (isAboutBeheer(regels, outside.catalogus) && !sessions.isBevestigd(outside.clock.now())) {
    return refuse(fault('sessie.bevestigNodig'));
  }
  const kept = await updateAhead(outside.store, (view) => decide(parts, view, { caller, input }));
  return kept ?? refuse(fault('afstemming.gewijzigd'));
}

/** Another organisatie's answers as an absent one. */
function findAfstemming(
  view: StoreView,
  { organisatieId, afstemmingId }: Typed,
): Afstemming | undefined {
  const found = view.get('afstemming', afstemmingId);
  return found?.organisatieId === organisatieId ? found : undefined;
}

async function decide(
  { outside, adem }: UndoParts,
  view: StoreView,
  { caller, input }: { readonly caller: Caller; readonly input: Typed },
): Promise<Result<Change<Nothing>>> {
  const afstemming = findAfstemming(view, input);
  if (afstemming === undefined) return refuse(fault('afstemming.onbekend'));
  if (afstemming.ongedaanOp !== null) return refuse(fault('afstemming.ongedaan'));
  const overlay = layOver(view);
  const { organisatieId } = afstemming;
  const lines = await findRegels(adem, view, afstemming);
  for (const [at, regels] of perPersoon(lines).entries()) {
    if (at % atOnce === 0) await adem();
    const undone = undoPersoonAfstemming(outside, overlay.view, { caller, organisatieId, regels });
    if (!undone.ok) return undone;
    overlay.add(undone.value);
  }
  overlay.add([put('afstemming', { ...afstemming, ongedaanOp: outside.clock.now() })]);
  return ok({ puts: overlay.puts(), value: {} });
}
