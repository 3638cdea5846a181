import { openAt, sealAt, tagBytes } from './seal.ts';

/**
 * One sealed record in a file: length (4 bytes), ciphertext, tag. Its size is a multiple of 16 (the
 * text is filled up with spaces, which JSON allows), so that a search for later records after a
 * damaged one knows where they can begin.
 */
export const recordStep = 16;
const lengthBytes = 4;
const overhead = lengthBytes + tagBytes;
/** Far above what is ever written: a damaged length must not ask for all memory. */
const maxText = 64 * 1024 * 1024;

export function sealRecord(key: Uint8Array, place: number, text: Uint8Array): Buffer {
  const length = Math.ceil((text.length + overhead) / recordStep) * recordStep - overhead;
  const record = Buffer.allocUnsafe(length + overhead);
  const end = lengthBytes + length;
  record.writeUInt32BE(length);
  record.set(text, lengthBytes);
  record.fill(' ', lengthBytes + text.length, end);
  const aad = record.subarray(0, lengthBytes);
  const { ciphertext, tag } = sealAt(key, {
    place,
    aad,
    plaintext: record.subarray(lengthBytes, end),
  });
  record.set(ciphertext, lengthBytes);
  record.set(tag, end);
  return record;
}

/** The size of the record that begins at `at`; null when no record can begin with these bytes. */
export function recordSize(bytes: Buffer, at: number): number | null {
  const length = bytes.readUInt32BE(at);
  const size = length + overhead;
  return length === 0 || length > maxText || size % recordStep !== 0 ? null : size;
}

export type OpenedRecord = { readonly text: Buffer; readonly tag: Buffer };

/** The record of `size` bytes at `at`, which stands at `place` in its file. */
export function openRecord(
  key: Uint8Array,
  bytes: Buffer,
  { at, size, place }: { readonly at: number; readonly size: number; readonly place: number },
): OpenedRecord | null {
  const tag = bytes.subarray(at + size - tagBytes, at + size);
  const text = openAt(key, {
    place,
    aad: bytes.subarray(at, at + lengthBytes),
    ciphertext: bytes.subarray(at + lengthBytes, at + size - tagBytes),
    tag,
  });
  return text === null ? null : { text, tag };
}
