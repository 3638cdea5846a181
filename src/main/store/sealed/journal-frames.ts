import { z } from 'zod';
import { collectionNames } from '../entity-schemas.ts';
import type { Staged } from '../staged.ts';
import type { CollectionName } from '../store.ts';
import type { PlacedRecord } from './records.ts';
import { encodeFrame, encodeRow, splitFrame } from './rows.ts';

/**
 * What one record of a journal says. A flush is one or more frames; only the last of them makes
 * them count. `f` is where the flush begins: everything before it was acknowledged by then, which
 * is how damage is told from a torn end.
 */
const count = z.int().min(0);
const frameMeta = z.compile(
  z.strictObject({
    /** The first commit of the flush. */
    s: count,
    f: count,
    /** Runs of rows: which collection, how many. */
    o: z.array(z.tuple([z.enum(collectionNames), count])),
    /** In the last frame: how many rows each commit of the flush has. */
    n: z.array(count).nullable(),
    /** Everything before goes. */
    i: z.boolean(),
  }),
);
export type FrameMeta = Readonly<z.infer<typeof frameMeta>>;

/** Between two frames others get their turn: 200 rows take about two milliseconds. */
const rowsAtOnce = 200;

export type RawRow = { readonly collection: CollectionName; readonly bytes: Buffer };
export type JournalFrame = { readonly meta: FrameMeta; readonly rows: readonly RawRow[] };

/** The frames of a flush, each made when it is asked for. `wrote` hears of each row of Historiek. */
export function* framesOf(
  staged: Staged,
  { seq, from }: { readonly seq: number; readonly from: number },
  wrote: (historiek: string) => void,
): Generator<Buffer> {
  const puts = staged.commits.flat();
  for (let start = 0; start === 0 || start < puts.length; start += rowsAtOnce) {
    const part = puts.slice(start, start + rowsAtOnce);
    const rows = part.map(({ collection, entity }) => {
      const row = encodeRow(entity);
      if (collection === 'historiek') wrote(row);
      return row;
    });
    const isLast = start + rowsAtOnce >= puts.length;
    const meta: FrameMeta = {
      s: seq,
      f: from,
      o: runsOf(part.map(({ collection }) => collection)),
      n: isLast ? staged.commits.map((commit) => commit.length) : null,
      i: staged.instead,
    };
    yield encodeFrame(meta, rows);
  }
}

/** Throws on what no journal of ours says: it was sealed by us, so that would be a bug. */
export function readFrame({ text }: Pick<PlacedRecord, 'text'>): JournalFrame {
  const { meta, rows } = splitFrame(text);
  const read = frameMeta.parse(meta);
  const collections = read.o.flatMap(([name, times]) => Array<CollectionName>(times).fill(name));
  if (collections.length !== rows.length) throw new Error('A frame that miscounts its rows');
  return {
    meta: read,
    rows: collections.map((collection, at) => ({ collection, bytes: rows[at] ?? Buffer.alloc(0) })),
  };
}

function runsOf(names: readonly CollectionName[]): [CollectionName, number][] {
  const runs: [CollectionName, number][] = [];
  for (const name of names) {
    const last = runs.at(-1);
    if (last?.[0] === name) last[1] += 1;
    else runs.push([name, 1]);
  }
  return runs;
}
