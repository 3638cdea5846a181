import type { Input } from '../../shared/contract/contract.ts';
import { fault } from '../../shared/faults.ts';
import { ok, type Result, refuse } from '../../shared/result.ts';
import { makeDataKey, wipe } from '../store/keys/data-key.ts';
import {
  gatherSlots,
  makeDossierId,
  makeHerstelcodeSlot,
  makeWachtzinSlot,
} from '../store/keys/make-slots.ts';
import { createSealedStore } from '../store/sealed/sealed-store.ts';
import type { Prepared } from '../use-cases/werkruimte/werkruimten.ts';
import { judgeNewFolder } from './dossier-folder.ts';
import { enterDossier } from './enter.ts';
import { withFolder } from './open-dossier.ts';
import { type Begin, drawCode } from './prepared.ts';
import type { Room } from './room.ts';

/** Key, passphrase and code are made, in memory only: the disk is not touched yet. */
export async function prepareDossier(
  { bytes, cost, prepared }: Room,
  begin: Begin,
  wachtzin: string,
): Promise<Result<Prepared>> {
  const wrapping = { dataKey: makeDataKey(bytes), id: makeDossierId(bytes), bytes };
  const { code, shown } = drawCode(bytes);
  const slots = gatherSlots(wrapping, [
    await makeWachtzinSlot(wrapping, wachtzin, cost),
    makeHerstelcodeSlot(wrapping, code),
  ]);
  wipe(code);
  const id = prepared.hold({ key: wrapping.dataKey, slots, begin }, shown);
  return ok({ ontwerp: id, herstelcode: shown });
}

/** The code was typed back: now the dossier is made, and it is open. */
export async function createDossier(
  room: Room,
  confirmed: Input<'werkruimte.create'>,
): Promise<Result<Record<string, never>>> {
  const waiting = room.prepared.take(confirmed);
  if (!waiting.ok) return waiting;
  const { key, slots, begin } = waiting.value;
  if (begin === null) return refuse(fault('dossier.verlopen'));
  // Somebody may have put something there since it was judged.
  const folder = await judgeNewFolder(begin);
  if (!folder.ok) {
    wipe(key);
    return folder;
  }
  const puts = begin.puts();
  const made = await withFolder({ folder: folder.value, key, slots }, () =>
    createSealedStore({ folder: folder.value, key, slots, puts }),
  );
  if (!made.ok) return made;
  return enterDossier(room, { id: slots.id, naam: begin.naam, pad: folder.value }, made.value);
}
