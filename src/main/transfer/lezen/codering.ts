import { isUtf8 } from 'node:buffer';
import type { Codering } from '../../../shared/values/inlezing.ts';
import { windows1252 } from '../../../shared/windows-1252.ts';

/** Bytes per turn: some milliseconds of work. */
const bytesAtOnce = 32_768;

/** Looked at to tell UTF-16 without a mark from text of one byte a letter. */
const sampleBytes = 4_096;

const marks: readonly { readonly codering: Codering; readonly bytes: readonly number[] }[] = [
  { codering: 'utf-8-bom', bytes: [0xef, 0xbb, 0xbf] },
  { codering: 'utf-16le', bytes: [0xff, 0xfe] },
  { codering: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * Which encoding the bytes have, or null when they are no text. Excel writes UTF-8 with a mark, UTF-16LE
 * ('Unicode-tekst') or, as plain CSV, Windows-1252, which has no mark: it is what is left when the bytes
 * are no UTF-8.
 */
export function findCodering(bytes: Uint8Array): Codering | null {
  const marked = marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return marked.codering;
  const wide = findWide(bytes.subarray(0, sampleBytes));
  if (wide !== null) return wide;
  // Text holds no zero byte in either; a picture or a program soon has one.
  if (bytes.includes(0)) return null;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Latin text in UTF-16 has a zero in every second byte, on one side only. */
function findWide(sample: Uint8Array): Codering | null {
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

/** The text in parts, every line ending a newline. A letter or ending is never cut in two. */
export function* decode(bytes: Uint8Array, codering: Codering): Generator<string> {
  const decoder = startDecoder(codering);
  let held = '';
  for (let from = 0; from < bytes.length; from += bytesAtOnce) {
    const part = held + decoder(bytes.subarray(from, from + bytesAtOnce));
    held = part.endsWith('\r') ? '\r' : '';
    yield withNewlines(held === '' ? part : part.slice(0, -1));
  }
  yield withNewlines(held + decoder(null));
}

/** Takes the next bytes, or null for the end. */
function startDecoder(codering: Codering): (bytes: Uint8Array | null) => string {
  if (codering === 'windows-1252') return decodeWindows1252;
  const decoder = new TextDecoder(codering === 'utf-8-bom' ? 'utf-8' : codering);
  return (bytes) => (bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true }));
}

/** By hand: some releases of Node take it for Latin-1 (nodejs/node#56542), and lose € and curly quotes. */
function decodeWindows1252(bytes: Uint8Array | null): string {
  if (bytes === null) return '';
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(
    /[\u0080-\u009f]/g,
    (sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? sign,
  );
}

export function withNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
