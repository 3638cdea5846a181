import { join } from 'node:path';
import { fault } from '../../shared/faults.ts';
import { ok, type Result, refuse } from '../../shared/result.ts';
import { holdFolder } from '../hold-folder.ts';
import type { Lock } from '../store/instance-lock.ts';
import { wipe } from '../store/keys/data-key.ts';
import { readSlots, type SlotSet } from '../store/keys/slots.ts';
import { backupsName } from '../store/sealed/names.ts';
import type { SealedStore } from '../store/sealed/open-store.ts';
import type { Acceptable } from '../store/sealed/opening.ts';
import { listSealedBackups } from '../store/sealed/restore.ts';
import { openSealedStore, readSealedHeader } from '../store/sealed/sealed-store.ts';
import { isDossierFolder } from './dossier-folder.ts';

/** A dossier that is open: its store, its key, and the folder that nobody else may write in. */
export type OpenDossier = {
  readonly store: SealedStore;
  readonly key: Buffer;
  readonly slots: SlotSet;
  /** Nothing of it is left here afterwards but what the garbage collector has yet to fetch. */
  close(): Promise<void>;
};

/** Faults: dossier.nietGevonden, dossier.nieuwereVersie, dossier.sleutelsBeschadigd, `bewaren.*`. */
export async function readDoor(folder: string): Promise<Result<SlotSet>> {
  if (!(await isDossierFolder(folder))) return refuse(fault('dossier.nietGevonden'));
  const header = await readSealedHeader({ folder });
  if (header.ok) return readSlots(header.value.slots);
  // Its copies carry the same ways in: with one of them a damaged dossier can still be restored.
  const copies = await listSealedBackups({ folder });
  for (const { name } of copies.ok ? copies.value : []) {
    const copy = await readSealedHeader({ folder: join(folder, backupsName, name) });
    if (copy.ok) return readSlots(copy.value.slots);
  }
  return header;
}

/** Takes the folder for this process. Fault: dossier.inGebruik. */
export async function takeFolder(folder: string): Promise<Result<Lock>> {
  const held = await holdFolder(folder);
  if (!held.ok) return held;
  return held.value.acquired ? ok(held.value.lock) : refuse(fault('dossier.inGebruik'));
}

type Sealed = { readonly folder: string; readonly key: Buffer; readonly slots: SlotSet };

/** Opens with a key that fits; whatever goes wrong, key and folder are let go. */
export function openSealed(
  sealed: Sealed,
  accept: readonly Acceptable[] = [],
): Promise<Result<OpenDossier>> {
  const { folder, key } = sealed;
  return withFolder(sealed, () => openSealedStore({ folder, key, accept }));
}

export async function withFolder(
  { folder, key, slots }: Sealed,
  act: () => Promise<Result<SealedStore>>,
): Promise<Result<OpenDossier>> {
  const taken = await takeFolder(folder);
  if (!taken.ok) {
    wipe(key);
    return taken;
  }
  const lock = taken.value;
  const opened = await act().catch(async (error: unknown) => {
    wipe(key);
    await lock.release();
    throw error;
  });
  if (!opened.ok) {
    wipe(key);
    await lock.release();
    return opened;
  }
  const store = opened.value;
  return ok({
    store,
    key,
    slots,
    async close() {
      await store.close();
      wipe(key);
      await lock.release();
    },
  });
}
