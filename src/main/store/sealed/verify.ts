import { fault } from '../../../shared/faults.ts';
import { DiskRefusal } from '../disk-refusal.ts';
import { compiledSchemas } from '../entity-schemas.ts';
import type { CollectionName } from '../store.ts';
import { damaged } from './damage.ts';
import type { Standing } from './engine.ts';
import { replayJournals } from './journal-read.ts';
import { listStoreFiles } from './names.ts';
import { withSnapshot } from './opening.ts';
import { createPace, eachAtPace } from './pace.ts';
import { splitFrame } from './rows.ts';
import { deriveKey } from './seal.ts';
import type { SealedDisk } from './sealed-disk.ts';
import { readSnapshot } from './snapshot-read.ts';
import { type Chain, extend, noHistoriek } from './snapshot-write.ts';

/** What a full check has looked at: said with its counts, or it says nothing. */
export type Verified = {
  readonly seq: number;
  readonly rows: number;
  readonly historiek: number;
  readonly bytes: number;
};

/** Between 0 and 1. */
export type Progress = (done: number) => void;

/**
 * Reads everything again from the disk, up to `at`: every row, every link of the chain over
 * Historiek from its first line, and the chain over all commits. Throws at the first difference,
 * with `bewaren.historiekGebroken` where only that chain is broken.
 */
export async function verifyFiles(
  disk: SealedDisk,
  parts: { readonly key: Uint8Array; readonly vaultId: string; readonly at: Standing },
  onProgress: Progress,
): Promise<Verified> {
  const { key, vaultId, at } = parts;
  const total = at.snapshotBytes + at.journalBytes;
  const chainKey = deriveKey(key, 'historiek', vaultId);
  let chain = noHistoriek;
  let rows = 0;
  let bytes = 0;
  const pace = createPace();
  const check = (collection: CollectionName, found: readonly Buffer[]) => {
    for (const row of found) checkRow(collection, row);
    if (collection === 'historiek') chain = extend(chainKey, chain, found);
    rows += found.length;
  };
  const start = await withSnapshot(disk, at.generation, async (file, read) => {
    const footer = await readSnapshot({ file, key, read }, async (collection, text) => {
      const found = splitFrame(text).rows;
      check(collection, found);
      bytes += text.length;
      onProgress(Math.min(1, bytes / total));
      await pace();
      return found.length;
    });
    compare(chain, footer.historiek);
    return { seq: read.header.seq, head: read.header.head, after: null };
  });
  const { journals } = await listStoreFiles(disk.files, disk.folder);
  const numbers = journals.filter((one) => one >= at.firstJournal && one < at.nextJournal);
  const source = { key, vaultId, numbers, start, end: at.after?.end ?? null };
  const replayed = await replayJournals(disk, source, (batch) => {
    if (batch.instead) chain = noHistoriek;
    return eachAtPace(batch.rows, pace, (part) => {
      for (const { collection, bytes: row } of part) check(collection, [row]);
    });
  });
  if (replayed.seq !== at.seq || replayed.head !== at.head) throw damaged();
  compare(chain, at.historiek);
  onProgress(1);
  return { seq: at.seq, rows, historiek: chain.count, bytes: bytes + replayed.bytes };
}

function checkRow(collection: CollectionName, row: Buffer): void {
  const parsed = JSON.parse(row.toString('latin1'));
  if (!compiledSchemas[collection].safeParse(parsed).success) throw damaged();
}

function compare(found: Chain, kept: Chain): void {
  if (found.mac === kept.mac && found.count === kept.count) return;
  throw new DiskRefusal({ fault: fault('bewaren.historiekGebroken') });
}
