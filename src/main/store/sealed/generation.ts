import { collectionNames } from '../entity-schemas.ts';
import type { CollectionName, Put } from '../store.ts';
import { damaged } from './damage.ts';
import type { ReadHeader, SnapshotHeader } from './header.ts';
import type { RawRow } from './journal-frames.ts';
import { replayJournals } from './journal-read.ts';
import { withSnapshot } from './opening.ts';
import { createPace, eachAtPace } from './pace.ts';
import { encodeRow, idOfRow, splitFrame } from './rows.ts';
import type { SealedDisk } from './sealed-disk.ts';
import type { SealedFile } from './sealed-files.ts';
import { readSnapshot } from './snapshot-read.ts';
import { type Footer, type Prepared, prepareSnapshot, type RowSource } from './snapshot-write.ts';

/** The rows of entities that are in memory, as a snapshot wants them. */
export function rowsOfPuts(puts: readonly Put[]): RowSource {
  return async (emit) => {
    for (const name of collectionNames) {
      const mine = puts.filter(({ collection }) => collection === name);
      for (let start = 0; start < mine.length; start += 500) {
        const part = mine.slice(start, start + 500);
        await emit(
          name,
          part.map(({ entity }) => Buffer.from(encodeRow(entity), 'latin1')),
        );
      }
    }
  };
}

export type Merge = {
  readonly vaultId: string;
  readonly oldKey: Uint8Array;
  readonly from: number;
  /** The journals to add, and where the last of them ends. */
  readonly journals: readonly number[];
  readonly end: number | null;
  readonly header: SnapshotHeader;
  readonly newKey: Uint8Array;
  /** Throws on a result that cannot be, before it gets its name. */
  readonly check: (footer: Footer) => void;
};

/**
 * Prepares a new generation from an older one and its journals, by moving bytes: rows are known by
 * their id and are never parsed. Rejects with a DiskRefusal, and leaves what was there.
 */
export async function mergeGeneration(disk: SealedDisk, merge: Merge): Promise<Prepared> {
  const { header, newKey: key, oldKey, check } = merge;
  return withSnapshot(disk, merge.from, async (file, read) => {
    const changes = await readChanges(disk, merge, read.header);
    const rows = mergedRows({ file, read, key: oldKey }, changes);
    return prepareSnapshot(disk, { header, key, rows, check });
  });
}

type Changes = {
  readonly instead: boolean;
  readonly rows: Map<CollectionName, Map<string, Buffer>>;
};

async function readChanges(
  disk: SealedDisk,
  merge: Merge,
  { seq, head }: SnapshotHeader,
): Promise<Changes> {
  const { oldKey: key, vaultId, journals: numbers, end, header } = merge;
  const pace = createPace();
  let changes: Changes = { instead: false, rows: new Map() };
  const source = { key, vaultId, numbers, start: { seq, head, after: null }, end };
  const replayed = await replayJournals(disk, source, ({ rows, instead }) => {
    if (instead) changes = { instead, rows: new Map() };
    return eachAtPace(rows, pace, (part) => note(changes, part));
  });
  if (replayed.seq !== header.seq || replayed.head !== header.head) throw damaged();
  return changes;
}

function note({ rows }: Changes, fresh: readonly RawRow[]): void {
  for (const { collection, bytes } of fresh) {
    const mine = rows.get(collection) ?? new Map<string, Buffer>();
    rows.set(collection, mine.set(idOfRow(bytes), bytes));
  }
}

/** Rows keep their place; what is new comes after the older ones of its collection. */
function mergedRows(
  source: {
    readonly file: SealedFile;
    readonly read: ReadHeader<'snapshot'>;
    readonly key: Uint8Array;
  },
  changes: Changes,
): RowSource {
  return async (emit) => {
    const left = [...collectionNames];
    /** What is new in the collections before this one, which have been read to their end. */
    const finish = async (until: CollectionName | null) => {
      for (let name = left[0]; name !== undefined && name !== until; name = left[0]) {
        left.shift();
        await emit(name, [...(changes.rows.get(name)?.values() ?? [])]);
      }
    };
    await readSnapshot(source, async (collection, text) => {
      const { rows } = splitFrame(text);
      await finish(collection);
      if (!changes.instead) await emit(collection, replaced(rows, changes.rows.get(collection)));
      return rows.length;
    });
    await finish(null);
  };
}

/** The rows with their newest bytes; what is used is taken out of the changes. */
function replaced(rows: readonly Buffer[], newer: Map<string, Buffer> | undefined) {
  if (newer === undefined || newer.size === 0) return rows;
  return rows.map((row) => {
    const id = idOfRow(row);
    const fresh = newer.get(id);
    newer.delete(id);
    return fresh ?? row;
  });
}
