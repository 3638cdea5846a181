import { fault } from '../../shared/faults.ts';
import { atField, ok, type Result, refuse } from '../../shared/result.ts';
import { makeDataKey, wipe } from '../store/keys/data-key.ts';
import { gatherSlots, makeHerstelcodeSlot, makeWachtzinSlot } from '../store/keys/make-slots.ts';
import type { Prepared } from '../use-cases/werkruimte/werkruimten.ts';
import { withNewWachtzin } from './choose-dossier.ts';
import type { OpenDossier } from './open-dossier.ts';
import { drawCode } from './prepared.ts';
import type { Opened, Room } from './room.ts';
import { tryWachtzin } from './unlock.ts';

type Done = Promise<Result<Record<string, never>>>;

/**
 * Wraps the same key for another passphrase. Who has an old copy of the dossier and the old
 * passphrase still reads that copy: for that there is `renewKey`. Faults at `huidige`.
 */
export async function changeWachtzin(
  room: Room,
  given: { readonly huidige: string; readonly wachtzin: string },
): Done {
  const proved = await prove(room, given.huidige);
  if (!proved.ok) return proved;
  const changed = await withNewWachtzin(room, proved.value.dossier, given.wachtzin);
  if (!changed.ok) return changed;
  return keep(room, proved.value, changed.value);
}

/** A new data key with a new recovery code, ready and not yet used. Faults at `huidige`. */
export async function prepareRenewal(room: Room, huidige: string): Promise<Result<Prepared>> {
  const { bytes, cost, prepared } = room;
  const proved = await prove(room, huidige);
  if (!proved.ok) return proved;
  const { id } = proved.value.dossier.slots;
  const wrapping = { dataKey: makeDataKey(bytes), id, bytes };
  const { code, shown } = drawCode(bytes);
  const slots = gatherSlots(wrapping, [
    await makeWachtzinSlot(wrapping, huidige, cost),
    makeHerstelcodeSlot(wrapping, code),
  ]);
  wipe(code);
  const held = prepared.hold({ key: wrapping.dataKey, slots, begin: null }, shown);
  return ok({ ontwerp: held, herstelcode: shown });
}

/** Everything is sealed anew in one durable step: the old key and the old code open nothing new. */
export async function renewKey(
  room: Room,
  confirmed: { readonly ontwerp: string; readonly herstelcode: string },
): Done {
  const { open } = room;
  if (open?.dossier == null) return refuse(fault('dossier.vergrendeld'));
  const waiting = room.prepared.take(confirmed);
  if (!waiting.ok) return waiting;
  const { key, slots } = waiting.value;
  if (waiting.value.begin !== null) return refuse(fault('dossier.verlopen'));
  const before = open.dossier;
  const sealed = await before.store.reseal({ slots, key });
  if (!sealed.ok) {
    wipe(key);
    return sealed;
  }
  wipe(before.key);
  return keep(room, { open, dossier: before }, { ...before, key, slots });
}

type Proved = { readonly open: Opened; readonly dossier: OpenDossier };

/** The passphrase once more: an open screen alone changes no keys. */
export async function prove(room: Room, huidige: string): Promise<Result<Proved>> {
  const { open, list, clock } = room;
  const known = room.standing === null ? null : list.find(room.standing);
  if (open?.dossier == null || known === null) return refuse(fault('dossier.vergrendeld'));
  const { dossier } = open;
  const key = await tryWachtzin({ list, clock, dossier: known }, dossier.slots, huidige);
  if (!key.ok) return atField('huidige', key);
  wipe(key.value);
  return ok({ open, dossier });
}

async function keep(room: Room, { open }: Proved, dossier: OpenDossier): Done {
  // It may have been locked while the disk was written.
  if (room.open !== open) return refuse(fault('dossier.vergrendeld'));
  room.open = { ...open, dossier };
  return ok({});
}
