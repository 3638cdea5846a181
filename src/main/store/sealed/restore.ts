import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { refusalOf } from '../disk-refusal.ts';
import { collectionNames } from '../entity-schemas.ts';
import { flushFolder, moveIntoPlace } from '../replace-file.ts';
import type { CollectionName, StoreView } from '../store.ts';
import { makeStoreFolder } from '../store-folder.ts';
import { readAnchor, writeAnchor } from './anchor.ts';
import type { Backup } from './backup-policy.ts';
import { backupFolder, copyStore, listBackups, unusable } from './backups.ts';
import { anchorName, journalPath, listStoreFiles, snapshotPath } from './names.ts';
import { openGeneration } from './opening.ts';
import type { SealedDisk } from './sealed-disk.ts';
import { diskOf, type Place } from './sealed-store.ts';
import type { Opened } from './state.ts';

/** What going back to a copy would cost, told before it is done. */
export type RestorePreview = {
  readonly backup: Backup;
  /** Commits after the copy; null when neither the store nor its anchor says how far it went. */
  readonly lostCommits: number | null;
  /** Entities that would go or go back, per collection; null when the store itself does not open. */
  readonly lost: Readonly<Record<CollectionName, Lost>> | null;
};
export type Lost = { readonly gone: number; readonly older: number };

type Wanted = Place & { readonly name: string; readonly key: Uint8Array };

/** The copies beside a store, the newest first. Needs no key: their names say when and how far. */
export async function listSealedBackups(place: Place): Promise<Result<readonly Backup[]>> {
  return refusing(async () => listBackups(diskOf(place)));
}

export async function previewRestore(wanted: Wanted): Promise<Result<RestorePreview>> {
  return refusing(async () => {
    const disk = diskOf(wanted);
    const { backup, opened } = await openBackup(disk, wanted);
    const now = await openGeneration(disk, wanted.key, everything).catch(ifRefused);
    const anchor = await readAnchor(disk, wanted.key);
    const known = typeof anchor === 'string' ? null : anchor.seq;
    const reached = now === null ? known : Math.max(now.seq, known ?? 0);
    return {
      backup,
      lostCommits: reached === null ? null : reached - opened.seq,
      lost: now === null ? null : lostBetween(now.tables.view, opened.tables.view),
    };
  });
}

/**
 * Puts a copy in the place of the store, which must be closed. What was there is moved aside whole,
 * never removed. Cut short it leaves no snapshot, which is refused as missing, and is done again.
 * Answers with the name of the folder in which the former files are.
 */
export async function restoreBackup(wanted: Wanted): Promise<Result<string>> {
  return refusing(async () => {
    const disk = diskOf(wanted);
    const { opened } = await openBackup(disk, wanted);
    const now = (wanted.clock ?? (() => new Date().toISOString()))();
    const aside = `vervangen-${now.replaceAll(':', '-')}`;
    await moveAside(disk, join(disk.folder, aside));
    const { vaultId, seq, head } = opened;
    await writeAnchor(disk, [wanted.key], { vaultId, seq, head });
    const from = { ...disk, folder: backupFolder(disk, wanted.name) };
    await copyStore(from, { to: disk.folder, at: opened });
    return aside;
  });
}

/** Everything of a store that is no copy, into a folder beside it; the snapshots last come first. */
async function moveAside(disk: SealedDisk, aside: string): Promise<void> {
  await makeStoreFolder(disk.files, aside);
  const found = await listStoreFiles(disk.files, disk.folder);
  const to = { ...disk, folder: aside };
  for (const number of found.snapshots) {
    await moveIntoPlace(disk, snapshotPath(disk.folder, number), snapshotPath(to.folder, number));
  }
  for (const number of found.journals) {
    await moveIntoPlace(disk, journalPath(disk.folder, number), journalPath(to.folder, number));
  }
  if (found.others.includes(anchorName)) {
    await moveIntoPlace(disk, join(disk.folder, anchorName), join(aside, anchorName));
  }
  await flushFolder(disk.files, disk.folder);
}

const everything = { accept: ['ouder', 'zonderAnker'], known: null } as const;

async function openBackup(
  disk: SealedDisk,
  { name, key }: Wanted,
): Promise<{ readonly backup: Backup; readonly opened: Opened }> {
  const folder = backupFolder(disk, name);
  const backup = (await listBackups(disk)).find((one) => one.name === name);
  if (backup === undefined) throw unusable();
  const wishes = { accept: [], known: null };
  const opened = await openGeneration({ ...disk, folder }, key, wishes).catch((error: unknown) => {
    const refusal = refusalOf(error);
    const isDamage = ['bewaren.onleesbaar', 'bewaren.ontbreekt', 'bewaren.ouder'];
    throw isDamage.includes(refusal.fault.code) ? unusable(refusal) : refusal;
  });
  return { backup, opened };
}

function lostBetween(now: StoreView, then: StoreView): Readonly<Record<CollectionName, Lost>> {
  const lost = collectionNames.map((name) => {
    let gone = 0;
    let older = 0;
    for (const entity of now.all(name)) {
      const before = then.get(name, entity.id);
      if (before === undefined) gone += 1;
      else if (!isDeepStrictEqual(before, entity)) older += 1;
    }
    return [name, { gone, older }] as const;
  });
  return Object.fromEntries(lost) as Record<CollectionName, Lost>;
}

function ifRefused(error: unknown): null {
  refusalOf(error);
  return null;
}

async function refusing<T>(act: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await act());
  } catch (error) {
    return refuse(refusalOf(error).fault);
  }
}
