import { DiskRefusal } from '../disk-refusal.ts';
import { damaged } from './damage.ts';
import { headerPage, type JournalHeader, readAt, readHeader } from './header.ts';
import { type JournalFrame, type RawRow, readFrame } from './journal-frames.ts';
import { journalPath } from './names.ts';
import { createPace } from './pace.ts';
import { eachRecord, findRecordsAfter, type PlacedRecord } from './records.ts';
import { deriveKey, link } from './seal.ts';
import type { SealedDisk } from './sealed-disk.ts';
import type { SealedFile } from './sealed-files.ts';

/** So much behind the last commit is remembered. */
export const tailBytes = 16;

/** Zeros are as good as nothing: a journal that is closed lets them go. */
export function tailOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/(?:00)+$/, '');
}

/** Where the store stands: the last commit, the chain over all commits, the end of the journals. */
export type Position = {
  readonly seq: number;
  readonly head: string;
  readonly after: { readonly journal: number; readonly end: number } | null;
};

/** A flush that counts, in order; `seq` is the last commit of it. */
export type Batch = {
  readonly seq: number;
  readonly head: string;
  readonly commits: number;
  readonly instead: boolean;
  readonly rows: readonly RawRow[];
};

/** Gets the flushes in order; the next one waits until it is done with this one. */
type Visit = (batch: Batch) => void | Promise<void>;

export type Replayed = Position & {
  /** Bytes behind the last commit that were cut off: a flush that nobody was told of. */
  readonly tornBytes: number;
  /** What stands right behind the last commit, in hexadecimal: who writes there changes it. */
  readonly tail: string;
  readonly bytes: number;
};

type OpenJournal = {
  readonly file: SealedFile;
  readonly header: JournalHeader;
  readonly from: number;
};
type Source = {
  readonly key: Uint8Array;
  readonly vaultId: string;
  readonly numbers: readonly number[];
  readonly start: Position;
  /** How far the last of them counts, where that is known: while the store is open. */
  readonly end?: number | null;
};

/**
 * Goes through the journals after a snapshot, in order. Each begins where the one before ended, by
 * commit, by chain and by place: what is missing, changed or from elsewhere ends the opening.
 */
export async function replayJournals(
  disk: SealedDisk,
  source: Source,
  visit: Visit,
): Promise<Replayed> {
  const open = await openJournals(disk, source);
  const journals = pathThrough(open);
  try {
    let replayed: Replayed = { ...source.start, tornBytes: 0, tail: '', bytes: 0 };
    for (const [index, journal] of journals.entries()) {
      if (!goesOnFrom(journal.header, replayed, index === 0)) throw damaged();
      const end = journals[index + 1]?.header.after?.end ?? source.end ?? undefined;
      const one = await replayOne(journal, { source, start: replayed, end }, visit);
      replayed = { ...one, bytes: replayed.bytes + one.bytes };
    }
    return replayed;
  } finally {
    for (const { file } of open) await file.close().catch(() => undefined);
  }
}

/**
 * From the last journal back, each from the one it names. What lies beside that path was begun by a
 * second writer who was overtaken before anything of his was acknowledged.
 */
function pathThrough(open: readonly OpenJournal[]): readonly OpenJournal[] {
  const path: OpenJournal[] = [];
  let next = open.at(-1);
  while (next !== undefined) {
    path.unshift(next);
    const before = next.header.after?.journal;
    next = open.find(({ header }) => header.number === before);
  }
  return path;
}

function goesOnFrom(header: JournalHeader, before: Position, isFirst: boolean): boolean {
  const isNext = isFirst || header.after?.journal === before.after?.journal;
  return isNext && header.seq === before.seq && header.head === before.head;
}

async function openJournals(disk: SealedDisk, source: Source): Promise<readonly OpenJournal[]> {
  const open: OpenJournal[] = [];
  try {
    for (const number of source.numbers) {
      const file = await disk.files.openSealed(journalPath(disk.folder, number), 'r');
      const journal = await openJournal(file, { ...source, number });
      if (journal === null) await file.close();
      else open.push(journal);
    }
    return open;
  } catch (error) {
    for (const { file } of open) await file.close().catch(() => undefined);
    throw error;
  }
}

/** Null for one that was never finished: its header is not whole, and no commit ever followed. */
async function openJournal(
  file: SealedFile,
  wanted: { readonly key: Uint8Array; readonly vaultId: string; readonly number: number },
): Promise<OpenJournal | null> {
  try {
    const read = await readHeader('journal', file);
    if (read.ok && read.value.isSealedWith(wanted.key)) {
      const { header, size } = read.value;
      if (header.vaultId !== wanted.vaultId || header.number !== wanted.number) throw damaged();
      return { file, header, from: size };
    }
    if (!read.ok && read.faults[0].code === 'bewaren.nieuwereVersie') {
      throw new DiskRefusal({ fault: read.faults[0] });
    }
    if (!(await isBlankFrom(file, headerPage))) throw damaged();
    return null;
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
}

async function isBlankFrom(file: SealedFile, from: number): Promise<boolean> {
  const rest = await readAt(file, from, Math.max(0, (await file.size()) - from));
  return rest.every((byte) => byte === 0);
}

async function replayOne(
  journal: OpenJournal,
  parts: { readonly source: Source; readonly start: Position; readonly end: number | undefined },
  visit: Visit,
): Promise<Replayed> {
  const { file, header, from } = journal;
  const { source, end } = parts;
  const key = deriveKey(source.key, 'journal', header.salt);
  const collector = createCollector(source, { ...parts.start, at: from }, visit);
  const run = await eachRecord({ file, key, from }, collector.take, end);
  const { seq, head, at } = collector.reached();
  const position = { seq, head, after: { journal: header.number, end: at } };
  if (end !== undefined) {
    if (run.how !== 'end' || at !== end) throw damaged();
    return { ...position, tornBytes: 0, tail: '', bytes: at };
  }
  const tail = await judgeTail({ file, key, from: at });
  return { ...position, ...tail, bytes: at };
}

/**
 * How many bytes of an unfinished flush stand behind the last commit. A record behind it that was
 * written after a later acknowledgement means that something acknowledged is gone: damage.
 */
async function judgeTail({
  file,
  key,
  from,
}: {
  readonly file: SealedFile;
  readonly key: Uint8Array;
  readonly from: number;
}): Promise<{ readonly tornBytes: number; readonly tail: string }> {
  const length = Math.max(0, (await file.size()) - from);
  const bytes = await readAt(file, from, length);
  const tail = tailOf(bytes.subarray(0, tailBytes));
  const tornBytes = bytes.findLastIndex((byte) => byte !== 0) + 1;
  if (tornBytes > 0) {
    await findRecordsAfter({ file, key, from }, (record) => {
      if (readFrame(record).meta.f > from) throw damaged();
    });
  }
  return { tornBytes, tail };
}

/** Puts frames together to flushes; what has no last frame was never acknowledged. */
function createCollector(
  { key, vaultId, end }: Source,
  start: { readonly seq: number; readonly head: string; readonly at: number },
  visit: Visit,
) {
  // Not at an opening: where the journals end is still to be found, and a second writer may go on.
  const pace = end === undefined ? () => Promise.resolve() : createPace();
  const chainKey = deriveKey(key, 'keten', vaultId);
  let reached = { seq: start.seq, head: start.head, at: start.at };
  let head = start.head;
  let frames: JournalFrame[] = [];
  return {
    reached: () => reached,
    async take(record: PlacedRecord) {
      const frame = readFrame(record);
      if (frame.meta.s !== reached.seq + 1 || frame.meta.f !== reached.at) throw damaged();
      head = link(chainKey, head, record.tag);
      frames.push(frame);
      const { n, i, s } = frame.meta;
      if (n === null) return pace();
      const rows = frames.flatMap((one) => one.rows);
      frames = [];
      const seq = s + n.length - 1;
      reached = { seq, head, at: record.end };
      await visit({ seq, head, commits: n.length, instead: i, rows });
      return pace();
    },
  };
}
