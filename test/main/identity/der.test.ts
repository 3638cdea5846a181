import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bitString,
  integer,
  octetString,
  oid,
  sequence,
  time,
} from '../../../src/main/identity/der.ts';
import { readDer, readTime } from '../../../src/main/identity/der-read.ts';

const hex = (der: Uint8Array) => Buffer.from(der).toString('hex');
const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));

describe('DER as written', () => {
  it.each([
    ['00', '020100'],
    ['7f', '02017f'],
    ['80', '02020080'],
    ['000080', '02020080'],
    ['0100', '02020100'],
  ])('says the number %s as %s: shortest, and never negative', (given, wanted) => {
    expect(hex(integer(bytes(given)))).toBe(wanted);
  });

  it('says the object identifiers of the standards', () => {
    expect(hex(oid('1.2.840.10045.4.3.3'))).toBe('06082a8648ce3d040303');
    expect(hex(oid('2.5.4.5'))).toBe('0603550405');
  });

  it('says how many bits of the last byte do not count', () => {
    expect(hex(bitString(bytes('80'), 7))).toBe('03020780');
  });

  it('writes two digits of the year up to 2049 and four after it', () => {
    expect(Buffer.from(time('2049-12-31T23:59:59.999Z')).toString()).toContain('491231235959Z');
    expect(Buffer.from(time('2050-01-01T00:00:00.000Z')).toString()).toContain('20500101000000Z');
    expect(() => time('2026-11-23')).toThrow('Not a moment in UTC');
  });
});

describe('DER as read', () => {
  it('is what was written, at every length', () => {
    for (const length of [0, 1, 127, 128, 255, 256, 65_535, 65_536]) {
      const content = new Uint8Array(length).fill(7);
      const read = readDer(sequence(octetString(content)));
      expect(hex(read?.parts[0]?.content ?? bytes('ff'))).toBe(hex(content));
    }
  });

  it.each(['2026-11-23T10:00:00.000Z', '1999-01-01T00:00:00.000Z', '2061-03-14T00:00:00.000Z'])(
    'gives the moment %s back',
    (iso) => {
      const read = readDer(time(iso));
      expect(read && readTime(read)).toBe(iso);
    },
  );

  it.each([
    ['empty', ''],
    ['cut off', '300502010102'],
    ['followed by something', '02010100'],
    ['without an end', '3080020101'],
    ['longer than it says it can be', '3085010000000002'],
    ['nested without end', '30'.repeat(60)],
  ])('is nothing when it is %s', (_, text) => {
    expect(readDer(bytes(text))).toBeNull();
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (any) => {
        const read = readDer(any);
        return read === null || read.whole.length === any.length;
      }),
    );
  });
});
