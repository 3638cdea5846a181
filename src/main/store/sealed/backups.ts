import { join } from 'node:path';
import { fault } from '../../../shared/faults.ts';
import { DiskRefusal, diskCode, refusalOf } from '../disk-refusal.ts';
import { flush, flushFolder, moveIntoPlace } from '../replace-file.ts';
import { makeStoreFolder } from '../store-folder.ts';
import { writeAnchor } from './anchor.ts';
import { type Backup, backupName, keptOf, readBackupName } from './backup-policy.ts';
import type { Standing } from './engine.ts';
import { backupsName, journalPath, listStoreFiles, snapshotPath } from './names.ts';
import { openGeneration } from './opening.ts';
import type { SealedDisk } from './sealed-disk.ts';

/**
 * Copies what is kept up to `at`, sealed as it is and with its own slots, and opens the copy before
 * an older one may go. `at` is the end of a journal that is not written to any more.
 */
export async function makeBackup(
  disk: SealedDisk,
  parts: {
    readonly key: Uint8Array;
    readonly vaultId: string;
    readonly at: Standing;
    readonly now: string;
  },
): Promise<Backup> {
  const { key, vaultId, at, now } = parts;
  const backup = { at: now, seq: at.seq };
  const name = backupName(backup);
  const home = join(disk.folder, backupsName);
  const folder = join(home, name);
  const temp = `${folder}.tmp`;
  const anchor = { vaultId, seq: at.seq, head: at.head };
  await makeStoreFolder(disk.files, home);
  await removeFolder(disk, temp);
  try {
    await makeStoreFolder(disk.files, temp);
    await copyStore(disk, { to: temp, at });
    await writeAnchor({ ...disk, folder: temp }, [key], anchor);
    await checkBackup({ ...disk, folder: temp }, key, anchor);
    await moveIntoPlace(disk, temp, folder);
  } catch (error) {
    await removeFolder(disk, temp).catch(() => undefined);
    throw error;
  }
  await prune(disk);
  return { name, ...backup };
}

/** The copies of a store, the newest first. */
export async function listBackups(disk: SealedDisk): Promise<readonly Backup[]> {
  const names = await disk.files.readdir(join(disk.folder, backupsName)).catch((error: unknown) => {
    if (diskCode(error) === 'ENOENT') return [];
    throw refusalOf(error);
  });
  return names
    .map(readBackupName)
    .filter((backup) => backup !== null)
    .toSorted((one, other) => (one.name < other.name ? 1 : -1));
}

export function backupFolder(disk: SealedDisk, name: string): string {
  // Only what we named ourselves: a name never leads out of the folder.
  if (readBackupName(name) === null) throw unusable();
  return join(disk.folder, backupsName, name);
}

export function unusable(cause?: unknown): DiskRefusal {
  return new DiskRefusal({ fault: fault('bewaren.reservekopieOnbruikbaar'), cause });
}

/** Copies the files of a store, each flushed, the snapshot last: without it there is no store. */
export async function copyStore(
  disk: SealedDisk,
  {
    to,
    at,
  }: { readonly to: string } & {
    readonly at: Pick<Standing, 'generation' | 'firstJournal' | 'nextJournal'>;
  },
): Promise<void> {
  const { journals } = await listStoreFiles(disk.files, disk.folder);
  const wanted = journals.filter((one) => one >= at.firstJournal && one < at.nextJournal);
  for (const number of wanted) {
    await copyFlushed(disk, journalPath(disk.folder, number), journalPath(to, number));
  }
  const { generation } = at;
  await copyFlushed(disk, snapshotPath(disk.folder, generation), snapshotPath(to, generation));
  await flushFolder(disk.files, to);
}

export async function copyFlushed({ files }: SealedDisk, from: string, to: string): Promise<void> {
  await files.copy(from, to);
  const file = await files.openSealed(to, 'r+');
  try {
    await flush(file);
  } finally {
    await file.close().catch(() => undefined);
  }
}

async function checkBackup(
  disk: SealedDisk,
  key: Uint8Array,
  known: { readonly vaultId: string; readonly seq: number; readonly head: string },
): Promise<void> {
  const opened = await openGeneration(disk, key, { accept: [], known });
  if (opened.seq !== known.seq || opened.head !== known.head) throw unusable();
}

async function prune(disk: SealedDisk): Promise<void> {
  const backups = await listBackups(disk);
  const kept = keptOf(backups);
  for (const { name } of backups) {
    if (!kept.has(name)) await removeFolder(disk, join(disk.folder, backupsName, name));
  }
}

/** The snapshot first: what is left of a removal that was cut short is no store. */
async function removeFolder({ files }: SealedDisk, folder: string): Promise<void> {
  const names = await files.readdir(folder).catch((error: unknown) => {
    if (diskCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (names === null) return;
  const order = names.toSorted((one, other) => (one < other ? 1 : -1));
  for (const name of order) await files.unlink(join(folder, name));
  await files.rmdir(folder);
}
