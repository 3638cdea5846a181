import { z } from 'zod';
import { collectionNames } from '../entity-schemas.ts';
import type { CollectionName } from '../store.ts';
import { damaged } from './damage.ts';
import { hex, type ReadHeader } from './header.ts';
import { eachRecord } from './records.ts';
import { splitFrame } from './rows.ts';
import { deriveKey } from './seal.ts';
import type { SealedFile } from './sealed-files.ts';
import type { Footer } from './snapshot-write.ts';

const frameMeta = z.compile(z.strictObject({ c: z.enum(collectionNames) }));
const footerMeta = z.strictObject({
  einde: z.literal(true),
  counts: z.record(z.string(), z.int().min(0)),
  historiek: z.strictObject({ count: z.int().min(0), mac: hex(32) }),
});

/**
 * Gives each frame of a snapshot, still as bytes, in order. Throws when anything of it is missing,
 * changed or too much: a snapshot was whole when it got its name.
 */
export async function readSnapshot(
  source: {
    readonly file: SealedFile;
    readonly key: Uint8Array;
    readonly read: ReadHeader<'snapshot'>;
  },
  visit: (collection: CollectionName, text: Buffer) => number | Promise<number>,
): Promise<Footer> {
  const { file, read } = source;
  const key = deriveKey(source.key, 'snapshot', read.header.salt);
  const counts: Record<string, number> = {};
  let footer: Footer | null = null;
  const end = await eachRecord({ file, key, from: read.size }, async ({ text }) => {
    if (footer !== null) throw damaged();
    const meta = metaOf(text);
    const frame = frameMeta.safeParse(meta);
    if (frame.success) {
      const { c } = frame.data;
      counts[c] = (counts[c] ?? 0) + (await visit(c, text));
      return;
    }
    footer = footerMeta.parse(meta);
  });
  if (end.how !== 'end' || footer === null) throw damaged();
  return checkCounts(footer, counts);
}

function checkCounts(footer: Footer, counts: Readonly<Record<string, number>>): Footer {
  const same = collectionNames.every((name) => (footer.counts[name] ?? 0) === (counts[name] ?? 0));
  if (!same || footer.historiek.count !== (counts.historiek ?? 0)) throw damaged();
  return footer;
}

/** What stands before the first row, without looking at the rows. */
function metaOf(text: Buffer): unknown {
  const end = text.indexOf(0x0a);
  if (end === -1) return splitFrame(text).meta;
  return JSON.parse(text.toString('latin1', 1, end - 1));
}
