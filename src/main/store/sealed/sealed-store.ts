import { setTimeout } from 'node:timers/promises';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { checkPuts } from '../check-puts.ts';
import { refusalOf } from '../disk-refusal.ts';
import type { Put } from '../store.ts';
import { makeStoreFolder } from '../store-folder.ts';
import { type Anchor, writeAnchor } from './anchor.ts';
import { headerOf } from './compaction.ts';
import { rowsOfPuts } from './generation.ts';
import { anchorName, backupsName, isSealedTemp, listStoreFiles } from './names.ts';
import { runStore, type SealedStore } from './open-store.ts';
import { type Acceptable, openGeneration, readNewestHeader } from './opening.ts';
import { keyBytes, randomHex } from './seal.ts';
import type { SealedDisk } from './sealed-disk.ts';
import { nodeSealedFiles, type SealedFiles } from './sealed-files.ts';
import { prepareSnapshot } from './snapshot-write.ts';

/** Where a store lives, and what it needs of the world. */
export type Place = {
  readonly folder: string;
  readonly files?: SealedFiles;
  readonly pause?: (ms: number) => Promise<void>;
  readonly clock?: () => string;
};

/** What one can know of a store without its key. */
export type SealedHeader = {
  readonly vaultId: string;
  readonly slots: unknown;
  /** As of the last merge; the journals may hold more. */
  readonly seq: number;
  readonly schema: number;
  readonly generation: number;
  readonly at: string;
};

const zeros = '0'.repeat(64);

/** Begins a store in a folder without one, and opens it. Refuses with `bewaren.bestaatAl`. */
export async function createSealedStore(
  options: Place & {
    readonly key: Uint8Array;
    readonly slots: unknown;
    readonly puts: readonly Put[];
  },
): Promise<Result<SealedStore>> {
  const { key, slots, puts } = options;
  const disk = diskOf(options);
  const checked = await checkPuts(puts, null);
  checkKey(key);
  try {
    await makeStoreFolder(disk.files, disk.folder);
    if (await hasTraces(disk)) return refuse(fault('bewaren.bestaatAl'));
    const vaultId = randomHex(16);
    const start = { seq: 0, head: zeros, generation: 1, nextJournal: 1 };
    const header = headerOf(start, { vaultId, now: clockOf(options)(), slots, key });
    const prepared = await prepareSnapshot(disk, { header, key, rows: rowsOfPuts(checked) });
    await prepared.place();
    await writeAnchor(disk, [key], { vaultId, seq: 0, head: zeros });
  } catch (error) {
    return refuse(refusalOf(error).fault);
  }
  return openSealedStore(options);
}

/** Opens the newest whole generation; see `openGeneration` for what is refused. */
export async function openSealedStore(
  options: Place & {
    readonly key: Uint8Array;
    /** What the user has decided to accept, after the refusal that told him of it. */
    readonly accept?: readonly Acceptable[];
    /** An anchor that was kept outside the folder. */
    readonly known?: Anchor | null;
  },
): Promise<Result<SealedStore>> {
  const { key, accept = [], known = null } = options;
  const disk = diskOf(options);
  checkKey(key);
  try {
    const opened = await openGeneration(disk, key, { accept, known });
    await sweep(disk);
    const { vaultId, seq, head } = opened;
    // Best effort: also a disk that only lets itself be read can be opened.
    await writeAnchor(disk, [key], { vaultId, seq, head }).catch(refusalOf);
    return ok(await runStore(disk, { opened, key, clock: clockOf(options) }));
  } catch (error) {
    return refuse(refusalOf(error).fault);
  }
}

/** Reads, without any key, what is needed to get the key. All sizes in it are bounded. */
export async function readSealedHeader(options: Place): Promise<Result<SealedHeader>> {
  try {
    const { header } = await readNewestHeader(diskOf(options));
    const { vaultId, slots, seq, schema, generation, at } = header;
    return ok({ vaultId, slots, seq, schema, generation, at });
  } catch (error) {
    return refuse(refusalOf(error).fault);
  }
}

/** Whether anything in a folder says that there is, or was, a store: then none is begun there. */
export async function hasTraces(disk: SealedDisk): Promise<boolean> {
  const { snapshots, journals, others } = await listStoreFiles(disk.files, disk.folder);
  const left = [anchorName, backupsName];
  return snapshots.length + journals.length > 0 || others.some((name) => left.includes(name));
}

export function diskOf({ folder, files = nodeSealedFiles, pause }: Place): SealedDisk {
  return { folder, files, pause: pause ?? ((ms) => setTimeout(ms)) };
}

function clockOf({ clock }: Place): () => string {
  return clock ?? (() => new Date().toISOString());
}

/** What a killed process left half written; whole files are never touched. */
async function sweep(disk: SealedDisk): Promise<void> {
  const { others } = await listStoreFiles(disk.files, disk.folder);
  for (const name of others.filter(isSealedTemp)) {
    await disk.files.unlink(`${disk.folder}/${name}`).catch(() => undefined);
  }
}

function checkKey(key: Uint8Array): void {
  if (key.length !== keyBytes) throw new Error('A key of the wrong length');
}
