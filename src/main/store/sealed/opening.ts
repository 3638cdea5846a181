import { fault } from '../../../shared/faults.ts';
import { DiskRefusal, diskCode, refusalOf } from '../disk-refusal.ts';
import { createTables } from '../tables.ts';
import { type Anchor, readAnchor } from './anchor.ts';
import { damaged } from './damage.ts';
import { type ReadHeader, readHeader } from './header.ts';
import { type Replayed, replayJournals } from './journal-read.ts';
import { createLoader, loadSnapshot } from './loading.ts';
import { listStoreFiles, type StoreFiles, snapshotPath } from './names.ts';
import { deriveKey, keyCheck } from './seal.ts';
import type { SealedDisk } from './sealed-disk.ts';
import type { SealedFile } from './sealed-files.ts';
import type { Notice, Opened } from './state.ts';

/** What somebody has decided to accept, after he was told of it. */
export type Acceptable = 'ouder' | 'zonderAnker';
export type OpeningWishes = {
  readonly accept: readonly Acceptable[];
  /** An anchor that was kept elsewhere. */
  readonly known: Anchor | null;
};

/**
 * Opens the newest whole snapshot and what its journals add. Changes nothing on the disk. Rejects
 * with a DiskRefusal: nothing is skipped, nothing thrown away, and a store is never begun anew.
 */
export async function openGeneration(
  disk: SealedDisk,
  key: Uint8Array,
  wishes: OpeningWishes,
): Promise<Opened> {
  const found = await listStoreFiles(disk.files, disk.folder).catch((error: unknown) => {
    if (diskCode(error) === 'ENOENT') throw missing();
    throw refusalOf(error);
  });
  const newestFirst = found.snapshots.toReversed();
  // Before the files: whoever writes meanwhile can only have gone further than it says.
  const own = await readAnchor(disk, key);
  const [newest] = newestFirst;
  if (newest === undefined) throw missing();
  let first: unknown = null;
  for (const generation of newestFirst) {
    try {
      const opened = await openOne(disk, { key, generation, found });
      const notices = compareWithAnchors(own, opened, wishes);
      if (generation !== newest) notices.push({ kind: 'vorigeGeneratie', generation });
      return { ...opened.result, notices: [...opened.result.notices, ...notices] };
    } catch (error) {
      first ??= error;
      // An older generation still holds everything when only the last merge is damaged; anything
      // else it would not mend.
      const isDamage =
        error instanceof DiskRefusal &&
        (error.fault.code === 'bewaren.onleesbaar' || generation !== newest);
      if (!isDamage) throw error;
    }
  }
  throw first;
}

/** The header of the newest snapshot, by which one knows how to get the key. */
export async function readNewestHeader(disk: SealedDisk): Promise<ReadHeader<'snapshot'>> {
  const { snapshots } = await listStoreFiles(disk.files, disk.folder).catch((error: unknown) => {
    if (diskCode(error) === 'ENOENT') throw missing();
    throw refusalOf(error);
  });
  const newest = snapshots.at(-1);
  if (newest === undefined) throw missing();
  return withSnapshot(disk, newest, async (_, read) => read);
}

export async function withSnapshot<T>(
  disk: SealedDisk,
  generation: number,
  use: (file: SealedFile, read: ReadHeader<'snapshot'>) => Promise<T>,
): Promise<T> {
  const file = await disk.files.openSealed(snapshotPath(disk.folder, generation), 'r');
  try {
    const read = await readHeader('snapshot', file);
    if (!read.ok) throw new DiskRefusal({ fault: read.faults[0] });
    if (read.value.header.generation !== generation) throw damaged();
    return await use(file, read.value);
  } catch (error) {
    throw diskCode(error) === 'EISDIR' ? damaged() : error;
  } finally {
    await file.close().catch(() => undefined);
  }
}

function missing(): DiskRefusal {
  return new DiskRefusal({ fault: fault('bewaren.ontbreekt') });
}

type OneOpened = {
  readonly result: Opened;
  /** Where the chain stood after the snapshot and after each flush. */
  readonly heads: ReadonlyMap<number, string>;
  readonly from: number;
};

async function openOne(
  disk: SealedDisk,
  wanted: { readonly key: Uint8Array; readonly generation: number; readonly found: StoreFiles },
): Promise<OneOpened> {
  const { key, generation, found } = wanted;
  return withSnapshot(disk, generation, async (file, read) => {
    const { header } = read;
    if (header.keyCheck !== keyCheck(key, header.vaultId)) {
      throw new DiskRefusal({ fault: fault('bewaren.verkeerdeSleutel') });
    }
    if (!read.isSealedWith(key)) throw damaged();
    const tables = createTables();
    const footer = await loadSnapshot(tables, { file, key, read });
    const loader = createLoader(tables, deriveKey(key, 'historiek', header.vaultId), footer);
    const numbers = found.journals.filter((number) => number >= header.journal);
    const start = { seq: header.seq, head: header.head, after: null };
    const source = { key, vaultId: header.vaultId, numbers, start };
    const replayed = await replayJournals(disk, source, loader.take);
    const heads = loader.heads.set(header.seq, header.head);
    const historiek = loader.historiek();
    const snapshotBytes = await file.size();
    const more = { tables, historiek, snapshotBytes, generation, found };
    return { result: gather(read, replayed, more), heads, from: header.seq };
  });
}

function gather(
  { header }: ReadHeader<'snapshot'>,
  replayed: Replayed,
  more: Pick<Opened, 'tables' | 'historiek' | 'snapshotBytes' | 'generation'> & {
    readonly found: StoreFiles;
  },
): Opened {
  const { found, ...rest } = more;
  const { seq, head, after, tornBytes, tail, bytes } = replayed;
  const notices: Notice[] = tornBytes > 0 ? [{ kind: 'afgebroken', bytes: tornBytes }] : [];
  return {
    ...rest,
    seq,
    head,
    after,
    tail,
    vaultId: header.vaultId,
    slots: header.slots,
    firstJournal: header.journal,
    nextJournal: Math.max(header.journal - 1, found.journals.at(-1) ?? 0) + 1,
    journalBytes: bytes,
    notices,
  };
}

function compareWithAnchors(
  own: Awaited<ReturnType<typeof readAnchor>>,
  opened: OneOpened,
  wishes: OpeningWishes,
): Notice[] {
  const notices: Notice[] = [];
  if (typeof own === 'string' && !isJustCreated(opened.result, own)) {
    if (!wishes.accept.includes('zonderAnker')) {
      throw new DiskRefusal({ fault: fault('bewaren.zonderAnker') });
    }
    notices.push({ kind: 'zonderAnker' });
  }
  for (const anchor of [own, wishes.known]) {
    if (anchor === null || typeof anchor === 'string' || !isBehind(opened, anchor)) continue;
    const [known, found] = [anchor.seq, opened.result.seq];
    if (!wishes.accept.includes('ouder')) {
      throw new DiskRefusal({ fault: fault('bewaren.ouder', { bekend: known, gevonden: found }) });
    }
    notices.push({ kind: 'ouder', known, found });
  }
  return notices;
}

/** A store gets its anchor right after its first snapshot: in between nothing was acknowledged. */
function isJustCreated({ generation, after, seq }: Opened, anchor: 'absent' | 'damaged'): boolean {
  return anchor === 'absent' && generation === 1 && after === null && seq === 0;
}

function isBehind({ result, heads, from }: OneOpened, anchor: Anchor): boolean {
  if (anchor.vaultId !== result.vaultId || anchor.seq > result.seq) return true;
  return anchor.seq >= from && heads.get(anchor.seq) !== anchor.head;
}
