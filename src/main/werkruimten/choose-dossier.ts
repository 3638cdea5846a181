import { basename } from 'node:path';
import { fault } from '../../shared/faults.ts';
import { ok, type Result, refuse } from '../../shared/result.ts';
import { faultAt } from '../domain/fault-at.ts';
import { makeWachtzinSlot, replaceSlot } from '../store/keys/make-slots.ts';
import type { SlotSet } from '../store/keys/slots.ts';
import { isDossierFolder, readPlaats } from './dossier-folder.ts';
import type { KnownDossier } from './dossier-list.ts';
import { enterDossier } from './enter.ts';
import { type OpenDossier, readDoor } from './open-dossier.ts';
import { openOrRecover } from './recovering.ts';
import { leave, type Room } from './room.ts';
import { tryHerstelcode, tryWachtzin } from './unlock.ts';

type Done = Promise<Result<Record<string, never>>>;

/** Leaves what is open and stands before this dossier. Fault: dossier.onbekend. */
export async function chooseDossier(room: Room, id: string): Done {
  if (room.list.find(id) === null) return refuse(fault('dossier.onbekend'));
  if (room.standing === id && room.open !== null) return ok({});
  await leave(room);
  room.standing = id;
  room.slot = null;
  return ok({});
}

/** From another place: a stick, a share, a folder that was moved. Faults at `plaats`. */
export async function chooseFrom(room: Room, typed: string): Done {
  const folder = readPlaats(typed);
  if (!folder.ok) return folder;
  if (!(await isDossierFolder(folder.value))) {
    return refuse(faultAt('plaats', fault('dossier.nietGevonden')));
  }
  const known = room.list.current().dossiers.find(({ pad }) => pad === folder.value);
  if (known !== undefined) return chooseDossier(room, known.id);
  const id = room.ids.next();
  const kept = await room.list.remember({ id, naam: basename(folder.value), pad: folder.value });
  return kept.ok ? chooseDossier(room, id) : kept;
}

/** Faults: those of the folder, the header, the passphrase and the store. */
export async function unlockDossier(room: Room, wachtzin: string): Done {
  const door = await standingDoor(room);
  if (!door.ok) return door;
  const { dossier, slots } = door.value;
  const key = await tryWachtzin({ ...room, dossier }, slots, wachtzin);
  if (!key.ok) return key;
  const opened = await openOrRecover(room, { dossier, key: key.value, slots });
  return opened.ok ? enterDossier(room, dossier, opened.value) : opened;
}

/** The forgotten passphrase: the code opens, and a new passphrase takes the place of the old one. */
export async function recoverDossier(
  room: Room,
  given: { readonly herstelcode: string; readonly wachtzin: string },
): Done {
  const door = await standingDoor(room);
  if (!door.ok) return door;
  const { dossier, slots } = door.value;
  const key = tryHerstelcode(slots, given.herstelcode);
  if (!key.ok) return key;
  const opened = await openOrRecover(room, { dossier, key: key.value, slots });
  if (!opened.ok) return opened;
  const renewed = await withNewWachtzin(room, opened.value, given.wachtzin);
  if (!renewed.ok) {
    await opened.value.close();
    return renewed;
  }
  return enterDossier(room, dossier, renewed.value);
}

/** The same dossier, that from here on opens with this passphrase and no longer with the old one. */
export async function withNewWachtzin(
  { bytes, cost }: Room,
  opened: OpenDossier,
  wachtzin: string,
): Promise<Result<OpenDossier>> {
  const { key, slots, store } = opened;
  const slot = await makeWachtzinSlot({ dataKey: key, id: slots.id, bytes }, wachtzin, cost);
  const changed = replaceSlot(slots, key, slot);
  const sealed = await store.reseal({ slots: changed });
  return sealed.ok ? ok({ ...opened, slots: changed }) : sealed;
}

async function standingDoor(
  room: Room,
): Promise<Result<{ readonly dossier: KnownDossier; readonly slots: SlotSet }>> {
  const dossier = room.standing === null ? null : room.list.find(room.standing);
  if (dossier === null) return refuse(fault('dossier.onbekend'));
  if (room.open !== null || room.ended) return refuse(fault('vraag.ongeldig'));
  const slots = await readDoor(dossier.pad);
  return slots.ok ? ok({ dossier, slots: slots.value }) : slots;
}
