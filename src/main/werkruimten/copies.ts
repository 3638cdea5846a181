import type { Output } from '../../shared/contract/contract.ts';
import { fault } from '../../shared/faults.ts';
import { ok, type Result, refuse } from '../../shared/result.ts';
import { wipe } from '../store/keys/data-key.ts';
import { readSlots } from '../store/keys/slots.ts';
import { listSealedBackups, previewRestore, restoreBackup } from '../store/sealed/restore.ts';
import { readSealedHeader } from '../store/sealed/sealed-store.ts';
import type { KnownDossier } from './dossier-list.ts';
import { enterDossier } from './enter.ts';
import { openSealed, takeFolder } from './open-dossier.ts';
import { leave, type Room } from './room.ts';

type Done = Promise<Result<Record<string, never>>>;

/** The copies of the dossier that is open, or that is being recovered; the newest first. */
export async function listCopies(room: Room): Promise<Result<Output<'werkruimte.backups'>>> {
  const at = keyOf(room);
  if (at === null) return refuse(fault('dossier.vergrendeld'));
  const listed = await listSealedBackups({ folder: at.dossier.pad });
  if (!listed.ok) return listed;
  return ok(listed.value.map((one) => ({ naam: one.name, op: one.at, wijziging: one.seq })));
}

/** Faults: `bewaren.*` of the disk. */
export async function makeCopy({ open }: Room): Done {
  if (open?.dossier == null) return refuse(fault('dossier.vergrendeld'));
  const made = await open.dossier.store.backup();
  return made.ok ? ok({}) : made;
}

/** What would be lost, exactly, before anybody decides. */
export async function previewCopy(
  room: Room,
  name: string,
): Promise<Result<Output<'werkruimte.previewRestore'>>> {
  const at = keyOf(room);
  if (at === null) return refuse(fault('dossier.vergrendeld'));
  const preview = await previewRestore({ folder: at.dossier.pad, key: at.key, name });
  if (!preview.ok) return preview;
  const { lostCommits, lost } = preview.value;
  const soorten = Object.entries(lost ?? {})
    .map(([soort, { gone, older }]) => ({ soort, weg: gone, ouder: older }))
    .filter(({ weg, ouder }) => weg + ouder > 0);
  return ok({ wijzigingen: lostCommits, soorten: lost === null ? null : soorten });
}

/** Puts a copy in the place of what is there, which is moved aside, and opens it. */
export async function restoreCopy(room: Room, name: string): Done {
  const at = keyOf(room);
  if (at === null) return refuse(fault('dossier.vergrendeld'));
  const { dossier } = at;
  const key = Buffer.from(at.key);
  await leave(room);
  const restored = await restoreAlone(dossier, { key, name });
  const slots = await restoredSlots(dossier, restored);
  if (!slots.ok) {
    wipe(key);
    return slots;
  }
  const opened = await openSealed({ folder: dossier.pad, key, slots: slots.value });
  return opened.ok ? enterDossier(room, dossier, opened.value) : opened;
}

async function restoreAlone(
  { pad }: KnownDossier,
  wanted: { readonly key: Buffer; readonly name: string },
): Promise<Result<string>> {
  const taken = await takeFolder(pad);
  if (!taken.ok) return taken;
  const restored = await restoreBackup({ folder: pad, ...wanted });
  await taken.value.release();
  return restored;
}

async function restoredSlots({ pad }: KnownDossier, restored: Result<string>) {
  if (!restored.ok) return restored;
  const header = await readSealedHeader({ folder: pad });
  return header.ok ? readSlots(header.value.slots) : header;
}

function keyOf({ open, recovering, standing, list }: Room) {
  if (recovering !== null) return recovering;
  const dossier = standing === null ? null : list.find(standing);
  if (open?.dossier == null || dossier === null) return null;
  return { dossier, key: open.dossier.key };
}
