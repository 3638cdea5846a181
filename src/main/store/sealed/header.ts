import { z } from 'zod';
import { type Fault, fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { deriveKey, openAt, sealAt, tagBytes } from './seal.ts';
import type { SealedFile } from './sealed-files.ts';

/**
 * How every file begins: 8 bytes that name its kind, the length, JSON filled up with spaces, and a
 * tag over all of it. Readable without the key (the slots must be), believed only with it. Its size
 * is a multiple of 4096, so that no record shares a page with it.
 */
export const formatVersion = 1;
export const schemaVersion = 1;
export const headerPage = 4096;
/** Far above any list of slots, far below what could exhaust memory. */
const maxHeader = 1024 * 1024;
const prefixBytes = 12;

const magics = { snapshot: 'RKsnap1\n', journal: 'RKjrnl1\n' } as const;
export type FileKind = keyof typeof magics;

export const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`));
const count = z.int().min(0);

const common = {
  format: count,
  /** The oldest format that may still read this file. */
  minReader: count,
  schema: count,
  vaultId: hex(16),
  salt: hex(32),
};

const schemas = {
  snapshot: z.strictObject({
    ...common,
    generation: count,
    /** The last commit in it, and where the chain over all commits stood then. */
    seq: count,
    head: hex(32),
    /** The first journal that goes on from here. */
    journal: count,
    at: z.string().max(40),
    keyCheck: hex(16),
    slots: z.unknown(),
  }),
  journal: z.strictObject({
    ...common,
    number: count,
    /** What it goes on from: commit, chain, and how far the journal before it counts. */
    seq: count,
    head: hex(32),
    after: z.strictObject({ journal: count, end: count }).nullable(),
  }),
};

export type SnapshotHeader = Readonly<z.infer<typeof schemas.snapshot>>;
export type JournalHeader = Readonly<z.infer<typeof schemas.journal>>;
type Headers = { readonly snapshot: SnapshotHeader; readonly journal: JournalHeader };

export type ReadHeader<K extends FileKind> = {
  readonly header: Headers[K];
  /** Where the records begin. */
  readonly size: number;
  /** Whether these bytes were sealed with this key. */
  isSealedWith(key: Uint8Array): boolean;
};

const anyVersion = z.looseObject({ format: count, minReader: count });

export function writeHeader<K extends FileKind>(
  kind: K,
  header: Headers[K],
  key: Uint8Array,
): Buffer {
  const json = Buffer.from(JSON.stringify(header), 'utf8');
  const size = Math.ceil((prefixBytes + json.length + tagBytes) / headerPage) * headerPage;
  if (size > maxHeader) throw new Error('The header has grown too large');
  const bytes = Buffer.alloc(size, ' ');
  bytes.write(magics[kind], 0, 'latin1');
  bytes.writeUInt32BE(size - prefixBytes - tagBytes, 8);
  bytes.set(json, prefixBytes);
  const aad = bytes.subarray(0, size - tagBytes);
  const fileKey = deriveKey(key, kind, header.salt);
  bytes.set(sealAt(fileKey, { place: 0, aad, plaintext: Buffer.alloc(0) }).tag, size - tagBytes);
  return bytes;
}

/** Refuses with `bewaren.onleesbaar`, and with `bewaren.nieuwereVersie` what a later app wrote. */
export async function readHeader<K extends FileKind>(
  kind: K,
  file: SealedFile,
): Promise<Result<ReadHeader<K>>> {
  const prefix = await readAt(file, 0, prefixBytes);
  const isOurs = prefix.toString('latin1', 0, 8) === magics[kind];
  if (prefix.length < prefixBytes || !isOurs) return refuse(damaged);
  const size = prefix.readUInt32BE(8) + prefixBytes + tagBytes;
  if (size > maxHeader || size % headerPage !== 0) return refuse(damaged);
  const bytes = await readAt(file, 0, size);
  if (bytes.length < size) return refuse(damaged);
  const parsed = parseJson(bytes.toString('utf8', prefixBytes, size - tagBytes));
  const versioned = anyVersion.safeParse(parsed);
  if (!versioned.success) return refuse(damaged);
  const { minReader, format } = versioned.data;
  if (minReader > formatVersion) {
    return refuse(fault('bewaren.nieuwereVersie', { versie: format }));
  }
  const read = schemas[kind].safeParse(parsed);
  if (!read.success) return refuse(damaged);
  const header = read.data as unknown as Headers[K];
  if (header.schema > schemaVersion) {
    return refuse(fault('bewaren.nieuwereVersie', { versie: header.schema }));
  }
  return ok({ header, size, isSealedWith: (key) => isSealed({ kind, bytes, header, key }) });
}

const damaged: Fault = fault('bewaren.onleesbaar');

function isSealed(parts: {
  readonly kind: FileKind;
  readonly bytes: Buffer;
  readonly header: { readonly salt: string };
  readonly key: Uint8Array;
}): boolean {
  const { kind, bytes, header, key } = parts;
  const end = bytes.length - tagBytes;
  const opened = openAt(deriveKey(key, kind, header.salt), {
    place: 0,
    aad: bytes.subarray(0, end),
    ciphertext: Buffer.alloc(0),
    tag: bytes.subarray(end),
  });
  return opened !== null;
}

/** As many of these bytes as the file has. */
export async function readAt(file: SealedFile, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, position + done);
    if (bytesRead <= 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
