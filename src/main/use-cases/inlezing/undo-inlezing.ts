import { type Fault, fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Inlezing } from '../../domain/inlezing/inlezing.ts';
import { layOver } from '../../store/lay-over.ts';
import { type Change, put, type StoreView } from '../../store/store.ts';
import { updateAhead } from '../decide-ahead.ts';
import type { Caller } from '../outside.ts';
import { judgeBeheer } from '../toekenning/judge-beheer.ts';
import type { InlezingParts } from './lezer.ts';
import { findRegels, isAboutBeheer, perPersoon } from './number-regels.ts';
import { undoPersoon } from './undo-persoon.ts';

type Input = { readonly organisatieId: string; readonly inlezingId: string };
type Nothing = Record<string, never>;
type UndoParts = Pick<InlezingParts, 'outside' | 'sessions' | 'adem'>;

/** After so many persons others get a turn. */
const atOnce = 20;

/** The judgement of `undoInlezing`, nothing stored. */
export async function checkUndoInlezing(
  parts: UndoParts,
  caller: Caller,
  input: Input,
): Promise<Result<Nothing>> {
  const decided = await decide(parts, parts.outside.store.view, { caller, input });
  return decided.ok ? ok({}) : decided;
}

/**
 * Everything that one list changed becomes as it was before, in one new change that keeps the
 * history. What was changed or given since stands in the way, and is named.
 */
export async function undoInlezing(
  parts: UndoParts,
  caller: Caller,
  input: Input,
): Promise<Result<Nothing>> {
  const { outside, sessions } = parts;
  const { view } = outside.store;
  const regels = await findRegels(parts.adem, view, findInlezing(view, input) ?? null);
  if (isAboutBeheer(regels, outside.catalogus) && !sessions.isBevestigd(outside.clock.now())) {
    return refuse(fault('sessie.bevestigNodig'));
  }
  const kept = await updateAhead(outside.store, (now) => decide(parts, now, { caller, input }));
  return kept ?? refuse(fault('inlezing.intussenGewijzigd'));
}

/** Another organisatie's answers as an absent one. */
function findInlezing(view: StoreView, { organisatieId, inlezingId }: Input): Inlezing | undefined {
  const inlezing = view.get('inlezing', inlezingId);
  return inlezing?.organisatieId === organisatieId ? inlezing : undefined;
}

async function decide(
  { outside, adem }: UndoParts,
  view: StoreView,
  { caller, input }: { readonly caller: Caller; readonly input: Input },
): Promise<Result<Change<Nothing>>> {
  const inlezing = findInlezing(view, input);
  if (inlezing === undefined) return refuse(fault('inlezing.onbekend'));
  if (inlezing.ongedaanOp !== null) return refuse(fault('inlezing.ongedaan'));
  const overlay = layOver(view);
  const gewijzigd = [];
  const lines = await findRegels(adem, view, inlezing);
  for (const [at, regels] of perPersoon(lines).entries()) {
    if (at % atOnce === 0) await adem();
    const undone = undoPersoon(outside, view, {
      caller,
      organisatieId: inlezing.organisatieId,
      regels,
    });
    if (!undone.ok) return undone;
    overlay.add(undone.value);
    gewijzigd.push(
      ...undone.value.flatMap((one) => (one.collection === 'toekenning' ? [one.entity] : [])),
    );
  }
  await adem();
  const { organisatieId } = inlezing;
  const [faults, ...more]: readonly Fault[] = judgeBeheer(outside, view, {
    organisatieId,
    caller,
    gewijzigd,
  });
  if (faults !== undefined) return refuse(faults, ...more);
  overlay.add([put('inlezing', { ...inlezing, ongedaanOp: outside.clock.now() })]);
  return ok({ puts: overlay.puts(), value: {} });
}
