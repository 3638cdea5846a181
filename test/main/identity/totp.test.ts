import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTotp, totpCode, totpStap } from '../../../src/main/identity/totp.ts';
import { asMoment } from '../../builders/entities.ts';

/** RFC 6238, appendix B, with the keys of its erratum 2866: 20, 32 and 64 bytes. */
const vectors = [
  [59, '94287082', '46119246', '90693936'],
  [1111111109, '07081804', '68084774', '25091201'],
  [1111111111, '14050471', '67062674', '99943326'],
  [1234567890, '89005924', '91819424', '93441116'],
  [2000000000, '69279037', '90698825', '38618901'],
  [20000000000, '65353130', '77737706', '47863826'],
] as const;
const hashes = [
  ['sha1', 20, 1],
  ['sha256', 32, 2],
  ['sha512', 64, 3],
] as const;
const cases = vectors.flatMap((row) =>
  hashes.map(([hash, length, column]) => [row[0], hash, length, row[column]] as const),
);
const keyOf = (length: number) => Buffer.from('1234567890'.repeat(7).slice(0, length), 'ascii');
const at = (seconds: number) => asMoment(new Date(seconds * 1000).toISOString());

describe('a time-based code', () => {
  it.each(cases)('of second %i with %s and a key of %i bytes is %s', (time, hash, length, code) => {
    expect(totpCode(keyOf(length), totpStap(at(time)), { hash, cijfers: 8 })).toBe(code);
  });

  it('covers the 18 vectors of the standard', () => {
    expect(cases).toHaveLength(18);
  });

  it('has six digits of SHA-1 unless said otherwise: the end of the longer one', () => {
    for (const [time, sha1] of vectors) {
      expect(totpCode(keyOf(20), totpStap(at(time)))).toBe(sha1.slice(-6));
    }
  });
});

describe('comparing a code', () => {
  const key = keyOf(20);
  const begin = 1_790_000_010;
  const stap = totpStap(at(begin));
  const compare = (steps: number) => compareTotp(key, totpCode(key, stap + steps), at(begin));

  it.each([0, -1, 1])('accepts the code %i steps away, and says which step it was', (steps) => {
    expect(compare(steps)).toEqual({ soort: 'juist', stap: stap + steps });
  });

  it.each([-21, -7, -2, 2, 7, 21])('knows the code %i steps away by its clock', (steps) => {
    expect(compare(steps)).toEqual({ soort: 'klok', seconden: steps * 30 });
  });

  it.each([-22, 22, 400])('knows nothing of the code %i steps away', (steps) => {
    expect(compare(steps)).toEqual({ soort: 'fout' });
  });

  it('is the same during the thirty seconds of a step, whatever the key', () => {
    const bytes = fc.uint8Array({ minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(bytes, fc.nat(29), (sleutel, second) => {
        const start = stap * 30;
        const code = totpCode(sleutel, stap);
        expect(compareTotp(sleutel, code, at(start + second))).toEqual({ soort: 'juist', stap });
      }),
    );
  });
});
