import { join } from 'node:path';
import { z } from 'zod';
import { diskCode, refusalOf } from '../disk-refusal.ts';
import { replaceFile } from '../replace-file.ts';
import { hex } from './header.ts';
import { anchorName } from './names.ts';
import { deriveKey, link } from './seal.ts';
import type { SealedDisk } from './sealed-disk.ts';

/**
 * The last commit that was surely seen, in a file of its own: a store that has less was put back,
 * and one that has another chain there went its own way. Written when a store is opened, compacted
 * and closed; who can put back both files is not noticed, hence one can also be kept outside.
 */
const anchorSchema = z.strictObject({
  vaultId: hex(16),
  seq: z.int().min(0),
  head: hex(32),
});
export type Anchor = Readonly<z.infer<typeof anchorSchema>>;
/** Two macs while a key is being renewed: whichever of both keys opens the store, it is believed. */
const signed = z.strictObject({ anchor: anchorSchema, macs: z.array(hex(32)).max(2) });

const zeros = '0'.repeat(64);

export async function writeAnchor(
  disk: SealedDisk,
  keys: readonly Uint8Array[],
  anchor: Anchor,
): Promise<void> {
  const text = JSON.stringify({ anchor, macs: keys.map((key) => macOf(key, anchor)) });
  await replaceFile(disk, {
    path: join(disk.folder, anchorName),
    bytes: Buffer.from(`${text}\n`, 'utf8'),
  });
}

export async function readAnchor(
  disk: SealedDisk,
  key: Uint8Array,
): Promise<Anchor | 'absent' | 'damaged'> {
  const bytes = await disk.files.readFile(join(disk.folder, anchorName)).catch((error: unknown) => {
    const code = diskCode(error);
    if (code === 'ENOENT') return null;
    if (code === 'EISDIR') return Buffer.alloc(0);
    throw refusalOf(error);
  });
  if (bytes === null) return 'absent';
  const read = signed.safeParse(parseJson(Buffer.from(bytes).toString('utf8')));
  if (!read.success) return 'damaged';
  const { anchor, macs } = read.data;
  return macs.includes(macOf(key, anchor)) ? anchor : 'damaged';
}

function macOf(key: Uint8Array, anchor: Anchor): string {
  const { vaultId, seq, head } = anchor;
  return link(deriveKey(key, 'anker', vaultId), zeros, JSON.stringify([vaultId, seq, head]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
