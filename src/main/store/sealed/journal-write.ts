import { setImmediate } from 'node:timers/promises';
import { diskCode, flushRefusalOf, refusalOf } from '../disk-refusal.ts';
import { flush, flushFolder, nothingWritten, writeAll } from '../replace-file.ts';
import type { Staged } from '../staged.ts';
import { conflict } from './damage.ts';
import { type JournalHeader, readAt, readHeader, writeHeader } from './header.ts';
import { framesOf } from './journal-frames.ts';
import { tailBytes, tailOf } from './journal-read.ts';
import { journalPath, snapshotPath } from './names.ts';
import { sealRecord } from './record.ts';
import { deriveKey, tagBytes } from './seal.ts';
import type { SealedDisk } from './sealed-disk.ts';
import type { SealedFile } from './sealed-files.ts';

/** Zeros written ahead: flushing into a file that does not grow is a third faster (measured). */
const step = 1024 * 1024;
const low = 256 * 1024;
/** Above this a flush is left to the thread pool: it may take long, and the window must not wait. */
const atOnce = 256 * 1024;

export type Journal = {
  readonly number: number;
  /** Where the next record goes; everything before is acknowledged. */
  place(): number;
  /**
   * Makes a flush durable and answers with the tags of its records. Rejects with a DiskRefusal;
   * afterwards this journal is not written to any more.
   */
  append(
    staged: Staged,
    seq: number,
    wrote: (historiek: string) => void,
  ): Promise<readonly Buffer[]>;
  close(): Promise<void>;
};

/**
 * Begins a journal: a file of its own at each opening, so that no nonce is ever used twice. Rejects
 * with `bewaren.intussenGewijzigd` when somebody else has begun one since.
 */
export async function beginJournal(
  disk: SealedDisk,
  parts: {
    readonly header: JournalHeader;
    readonly key: Uint8Array;
    readonly known: Known;
  },
): Promise<Journal> {
  const { header, key, known } = parts;
  const path = journalPath(disk.folder, header.number);
  const file = await disk.files.openSealed(path, 'wx', 0o600).catch((error: unknown) => {
    throw diskCode(error) === 'EEXIST' ? conflict() : refusalOf(error);
  });
  const bytes = writeHeader('journal', header, key);
  try {
    // Without its header nobody reads it, but who looks for a next journal sees its name.
    await writeAll(file, Buffer.alloc(step));
    if (await wentOn(disk, { ...known, number: header.number, key })) throw conflict();
    await writeAll(file, bytes);
    await flush(file);
    await flushFolder(disk.files, disk.folder);
  } catch (error) {
    await file.close().catch(() => undefined);
    const refusal = refusalOf(error);
    // After a conflict the empty file stays: a second one of that name would mislead who saw it.
    if (refusal.fault.code !== 'bewaren.intussenGewijzigd') {
      await disk.files.unlink(path).catch(() => undefined);
    }
    throw refusal;
  }
  const fileKey = deriveKey(key, 'journal', header.salt);
  return createJournal(disk, { file, fileKey, number: header.number, start: bytes.length });
}

/** What another writer would have changed since we looked. */
export type Known = {
  readonly generation: number;
  /** The first number of which we know no journal that counts. */
  readonly from: number;
  /** The journal that was last at our opening, where it ended, and what stood behind it. */
  readonly last: { readonly journal: number; readonly end: number; readonly tail: string } | null;
};

/**
 * Whether somebody else has written since what we know: behind the last commit, or a snapshot.
 * Asked after our own journal has its name, and he asks after each flush whether there is one after
 * his: so of two writers at least one notices, before anything is acknowledged.
 */
async function wentOn(
  disk: SealedDisk,
  known: Known & { readonly number: number; readonly key: Uint8Array },
): Promise<boolean> {
  const { generation, last } = known;
  const isThere = (number: number) => disk.files.exists(snapshotPath(disk.folder, number));
  if (isThere(generation + 1) || !isThere(generation)) return true;
  for (let number = known.from; number < known.number; number++) {
    if (await isBegun(disk, number, known.key)) return true;
  }
  if (last === null) return false;
  const path = journalPath(disk.folder, last.journal);
  const before = await disk.files.openSealed(path, 'r').catch((error: unknown) => {
    if (diskCode(error) === 'ENOENT') return null;
    throw error;
  });
  // Merged away, and not by us.
  if (before === null) return true;
  try {
    return tailOf(await readAt(before, last.end, tailBytes)) !== last.tail;
  } finally {
    await before.close().catch(() => undefined);
  }
}

/** Whether there is a journal of this number with a header: an empty one counts for nothing. */
async function isBegun(disk: SealedDisk, number: number, key: Uint8Array): Promise<boolean> {
  const path = journalPath(disk.folder, number);
  if (!disk.files.exists(path)) return false;
  const file = await disk.files.openSealed(path, 'r');
  try {
    const read = await readHeader('journal', file);
    return read.ok && read.value.isSealedWith(key);
  } finally {
    await file.close().catch(() => undefined);
  }
}

function createJournal(
  disk: SealedDisk,
  parts: { readonly file: SealedFile; readonly fileKey: Buffer } & {
    readonly number: number;
    readonly start: number;
  },
): Journal {
  const { file, fileKey, number } = parts;
  const ahead = createAhead(file);
  const next = journalPath(disk.folder, number + 1);
  let place = parts.start;

  async function write(staged: Staged, seq: number, wrote: (historiek: string) => void) {
    const tags: Buffer[] = [];
    const from = place;
    let end = from;
    for (const text of framesOf(staged, { seq, from }, wrote)) {
      const record = sealRecord(fileKey, end, text);
      await ahead.clear(end + record.length);
      if (end > from) await setImmediate();
      writeNow(file, record, end);
      end += record.length;
      tags.push(record.subarray(-tagBytes));
    }
    return { tags, end };
  }

  return {
    number,
    place: () => place,
    async append(staged, seq, wrote) {
      const from = place;
      try {
        const { tags, end } = await write(staged, seq, wrote);
        await flushData(file, end - from);
        // Next first: who has begun a journal after this one may already be removing this one.
        if (disk.files.exists(next) || !file.isLinked()) throw conflict();
        place = end;
        ahead.keepUp(end);
        return tags;
      } catch (error) {
        // Who has begun the next journal may have read this flush: it is part of his store now.
        if (!disk.files.exists(next)) await spoil(file, from);
        throw refusalOf(error);
      }
    },
    async close() {
      fileKey.fill(0);
      await ahead.settled();
      // The zeros that were not needed; they do no harm where this fails.
      await file.truncate(place).catch(() => undefined);
      await file.close().catch(() => undefined);
    },
  };
}

/** The zeros ahead of the records, more of them before they run out. */
function createAhead(file: SealedFile) {
  /** Up to here everything is zeros or records. */
  let ready = step;
  let growing: Promise<void> | null = null;
  async function grow(from: number): Promise<void> {
    try {
      await writeAll(file, Buffer.alloc(step), from);
      await file.flush();
      ready = Math.max(ready, from + step);
    } catch {
      // Only for speed: without zeros ahead a commit writes past the end, or is refused by itself.
    }
    growing = null;
  }
  return {
    /** Resolves once no zeros can come over what is written up to `end`. */
    async clear(end: number) {
      if (end > ready && growing !== null) await growing;
      ready = Math.max(ready, end);
    },
    keepUp(end: number) {
      if (growing === null && ready - end < low) growing = grow(ready);
    },
    settled: async () => growing ?? undefined,
  };
}

function writeNow(file: SealedFile, bytes: Buffer, start: number): void {
  let done = 0;
  while (done < bytes.length) {
    const written = file.writeNow(bytes, done, bytes.length - done, start + done);
    if (written <= 0) throw nothingWritten();
    done += written;
  }
}

async function flushData(file: SealedFile, bytes: number): Promise<void> {
  try {
    if (bytes > atOnce) await file.flush();
    else file.flushNow();
  } catch (error) {
    throw flushRefusalOf(error);
  }
}

/**
 * What was refused may not come back at the next opening, so its beginning is wiped, as well as the
 * disk allows. The rest of this file is never used.
 */
async function spoil(file: SealedFile, from: number): Promise<void> {
  try {
    file.writeNow(Buffer.alloc(16), 0, 16, from);
    await file.flush();
  } catch {
    // The refusal that led here is the one to tell about.
  }
}
