import { describe, expect, it } from 'vitest';
import { appSleutel, toBase32 } from '../../../src/main/identity/oefengeheim.ts';

describe('the key of a practice phone', () => {
  it('is the same at every start, and another for each card and each enrolment', () => {
    expect(appSleutel('lies', 0)).toEqual(appSleutel('lies', 0));
    const keys = [appSleutel('lies', 0), appSleutel('lies', 1), appSleutel('joke', 0)];
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(3);
    for (const key of keys) expect(key).toHaveLength(20);
  });
});

describe('base32', () => {
  // RFC 4648, section 10, without the padding.
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('writes %j as %j', (text, written) => {
    expect(toBase32(Buffer.from(text, 'ascii'))).toBe(written);
  });
});
