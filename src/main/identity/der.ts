/**
 * The few DER types that a certificate and a revocation list are made of (X.690): node:crypto reads
 * certificates but writes none, and a library for six extensions would be the largest part of main.
 */

export type Der = Uint8Array;

const encoder = new TextEncoder();

export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function wrap(tag: number, content: Uint8Array): Der {
  return concat([Uint8Array.of(tag, ...lengthBytes(content.length)), content]);
}

function lengthBytes(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const bytes = bigEndian(length);
  return [0x80 | bytes.length, ...bytes];
}

function bigEndian(value: number): readonly number[] {
  return value < 0x100 ? [value] : [...bigEndian(Math.floor(value / 0x100)), value % 0x100];
}

export const sequence = (...parts: readonly Der[]): Der => wrap(0x30, concat(parts));
export const setOf = (...parts: readonly Der[]): Der => wrap(0x31, concat(parts));
/** `[n]`, explicit: around what it says. */
export const tagged = (number: number, content: Der): Der => wrap(0xa0 | number, content);
/** `[n]`, implicit over a primitive: its bytes only. */
export const taggedBytes = (number: number, content: Uint8Array): Der =>
  wrap(0x80 | number, content);
export const truth = (): Der => wrap(0x01, Uint8Array.of(0xff));
export const octetString = (content: Uint8Array): Der => wrap(0x04, content);
export const utf8 = (text: string): Der => wrap(0x0c, encoder.encode(text));
export const printable = (text: string): Der => wrap(0x13, encoder.encode(text));

/** A whole number that is not negative, given as its bytes. */
export function integer(bytes: Uint8Array): Der {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first === -1 ? Uint8Array.of(0) : bytes.subarray(first);
  const negative = (digits[0] ?? 0) >= 0x80;
  return wrap(0x02, negative ? concat([Uint8Array.of(0), digits]) : digits);
}

export function bitString(content: Uint8Array, unusedBits = 0): Der {
  return wrap(0x03, concat([Uint8Array.of(unusedBits), content]));
}

/** `1.2.840.10045.4.3.3`, the way it is written in the standards. */
export function oid(dotted: string): Der {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return wrap(0x06, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
}

function base128(value: number): readonly number[] {
  const high = Math.floor(value / 0x80);
  return [...(high === 0 ? [] : base128(high).map((byte) => byte | 0x80)), value % 0x80];
}

/** Whole seconds of UTC; two digits of the year up to 2049, four after it (RFC 5280, 4.1.2.5). */
export function time(iso: string): Der {
  const digits = iso.replace(/\.\d+Z$|Z$/, '').replace(/[-:T]/g, '');
  if (!/^\d{14}$/.test(digits)) throw new Error('Not a moment in UTC');
  return digits < '2050'
    ? wrap(0x17, encoder.encode(`${digits.slice(2)}Z`))
    : wrap(0x18, encoder.encode(`${digits}Z`));
}
