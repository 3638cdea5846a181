import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  drawAppSleutel,
  fromBase32,
  groupSleutel,
  otpauth,
  toBase32,
} from '../../../src/main/identity/app-sleutel.ts';

describe('the key of an authenticator app', () => {
  it('has 160 bits, and is another one at every enrolment', () => {
    const keys = Array.from({ length: 100 }, () =>
      drawAppSleutel({ below: (limit) => randomInt(limit) }),
    );
    expect(new Set(keys).size).toBe(100);
    for (const key of keys) expect(fromBase32(key)).toHaveLength(20);
  });

  it('is written in groups of four, and as the address that apps scan', () => {
    const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
    expect(groupSleutel(key)).toBe('JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP');
    expect(otpauth('lies.vantest', key)).toBe(
      `otpauth://totp/Rechtenklaar%20oefening:lies.vantest?secret=${key}&issuer=Rechtenklaar%20oefening&algorithm=SHA1&digits=6&period=30`,
    );
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
  ])('writes %j as %j, and reads it back', (text, written) => {
    expect(toBase32(Buffer.from(text, 'ascii'))).toBe(written);
    expect(Buffer.from(fromBase32(written)).toString('ascii')).toBe(text);
  });
});
