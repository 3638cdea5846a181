import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { deriveKey, wipe } from '../keys/data-key.ts';
import { readSlots, type SlotSet } from '../keys/slots.ts';
import { openAt, sealAt, tagBytes } from '../sealed/seal.ts';

/**
 * The form of a meegave (docs/adr/0015):
 *
 *   magic 8 | length of header u32 | header, JSON | parts … | SHA-256 of all before it
 *   part: length u32 | ciphertext | tag 16
 *
 * Each part is sealed under a key of this one file, bound to the whole header, to its place and to
 * whether it is the last: none can be changed, moved, left out or added. The sum at the end protects
 * nothing. It tells a file that was damaged on its way from a wrong passphrase, before anybody waits
 * for the latter to be stretched.
 */

const magic = Buffer.from('RKLMEE\r\n', 'latin1');
const fmt = 1;
const sumBytes = 32;
const maxHeader = 64 * 1024;

const header = z.strictObject({
  fmt: z.literal(fmt),
  /** The oldest release that may read it. */
  minReader: z.int().min(1).max(fmt),
  id: z.string().regex(/^[0-9a-f]{32}$/),
  salt: z.string().regex(/^[0-9a-f]{64}$/),
  slots: z.unknown(),
});
const laterHeader = z.looseObject({ minReader: z.int().min(fmt + 1) });

/** What can be known of the file without its passphrase. */
export type MeegaveKop = {
  readonly id: string;
  readonly salt: string;
  readonly slots: SlotSet;
};

/** A file of which everything but what is sealed was judged. */
export type GelezenMeegave = {
  readonly kop: MeegaveKop;
  readonly delen: Uint8Array;
  readonly aad: Buffer;
};

export async function writeMeegave(
  kop: MeegaveKop,
  key: Uint8Array,
  delen: readonly Uint8Array[],
): Promise<Buffer<ArrayBuffer>> {
  const start = startOf(kop);
  const aad = sha256(start);
  const fileKey = fileKeyOf(kop, key);
  const pieces: Uint8Array[] = [start];
  for (const [place, plaintext] of delen.entries()) {
    const bound = aadOf(aad, { place, last: place === delen.length - 1 });
    const { ciphertext, tag } = sealAt(fileKey, { place, aad: bound, plaintext });
    pieces.push(u32(ciphertext.length), ciphertext, tag);
    // One turn for others in between: a large dossier has hundreds of parts.
    await setImmediate();
  }
  wipe(fileKey);
  const sum = createHash('sha256');
  for (const piece of pieces) sum.update(piece);
  return Buffer.concat([...pieces, sum.digest()]);
}

/** Faults: meegave.geenMeegave, meegave.beschadigd, meegave.nieuwereVersie. */
export function readKop(bytes: Uint8Array): Result<GelezenMeegave> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!file.subarray(0, magic.length).equals(magic)) return refuse(fault('meegave.geenMeegave'));
  const end = file.length - sumBytes;
  const from = magic.length + 4;
  if (end < from || !sha256(file.subarray(0, end)).equals(file.subarray(end))) return damaged();
  const until = from + file.readUInt32BE(magic.length);
  if (until - from > maxHeader || until > end) return damaged();
  const json = parseJson(file.subarray(from, until));
  const read = header.safeParse(json);
  if (!read.success) {
    return laterHeader.safeParse(json).success
      ? refuse(fault('meegave.nieuwereVersie'))
      : damaged();
  }
  const slots = readSlots(read.data.slots);
  if (!slots.ok) {
    const later = slots.faults.some(({ code }) => code === 'dossier.nieuwereVersie');
    return later ? refuse(fault('meegave.nieuwereVersie')) : damaged();
  }
  const { id, salt } = read.data;
  if (slots.value.id !== id) return damaged();
  const aad = sha256(file.subarray(0, until));
  return ok({ kop: { id, salt, slots: slots.value }, delen: file.subarray(until, end), aad });
}

/** The parts as they were sealed, all of them. Fault: meegave.beschadigd. */
export async function openDelen(
  { kop, delen, aad }: GelezenMeegave,
  key: Uint8Array,
): Promise<Result<readonly Buffer[]>> {
  const fileKey = fileKeyOf(kop, key);
  const opened: Buffer[] = [];
  const bytes = Buffer.from(delen.buffer, delen.byteOffset, delen.length);
  for (let at = 0, place = 0; at < bytes.length; place += 1) {
    const size = at + 4 <= bytes.length ? bytes.readUInt32BE(at) : bytes.length;
    const until = at + 4 + size + tagBytes;
    if (until > bytes.length) return damaged();
    const plaintext = openAt(fileKey, {
      place,
      aad: aadOf(aad, { place, last: until === bytes.length }),
      ciphertext: bytes.subarray(at + 4, at + 4 + size),
      tag: bytes.subarray(at + 4 + size, until),
    });
    if (plaintext === null) return damaged();
    opened.push(plaintext);
    at = until;
    await setImmediate();
  }
  wipe(fileKey);
  return opened.length === 0 ? damaged() : ok(opened);
}

function startOf({ id, salt, slots }: MeegaveKop): Buffer {
  const json = Buffer.from(JSON.stringify({ fmt, minReader: fmt, id, salt, slots }), 'utf8');
  return Buffer.concat([magic, u32(json.length), json]);
}

function fileKeyOf({ salt }: MeegaveKop, key: Uint8Array): Buffer {
  return deriveKey(key, { label: 'meegave v1', salt: Buffer.from(salt, 'hex') });
}

function aadOf(start: Buffer, at: { readonly place: number; readonly last: boolean }): Buffer {
  return Buffer.concat([start, u32(at.place), Buffer.from([at.last ? 1 : 0])]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function damaged() {
  return refuse(fault('meegave.beschadigd'));
}
