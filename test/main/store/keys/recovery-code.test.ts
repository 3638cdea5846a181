import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatRecoveryCode,
  makeRecoveryCode,
  parseRecoveryCode,
  type RecoveryCode,
} from '../../../../src/main/store/keys/recovery-code.ts';
import { faultsIn } from '../../../builders/gebruikersbeheer.ts';
import { aChance } from './chance.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const anyCode = fc
  .uint8Array({ minLength: 20, maxLength: 20 })
  .map((bytes) => Buffer.from(bytes) as RecoveryCode);

/** What the parser takes for right in a text that is not what was written down. */
function accepted(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => parseRecoveryCode(text).ok);
}

describe('a recovery code', () => {
  it('is written as seven groups of five, of letters that cannot be mistaken', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(formatRecoveryCode(code)).toMatch(
          /^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/,
        );
      }),
    );
  });

  it('has the letters of Crockford, and a check that does not change between releases', () => {
    expect(formatRecoveryCode(Buffer.alloc(20) as RecoveryCode)).toBe(
      '00000-00000-00000-00000-00000-00000-00000',
    );
    expect(formatRecoveryCode(Buffer.alloc(20, 0xff) as RecoveryCode)).toBe(
      `${'Z'.repeat(32)}${checkOf(2n ** 160n - 1n)}`.match(/.{5}/g)?.join('-'),
    );
  });

  it('comes back from what was written, whatever the case and the separators', () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom('-', ' ', '', ' - ', '.', '\n'), (code, between) => {
        const text = formatRecoveryCode(code).toLowerCase().replaceAll('-', between);
        const read = parseRecoveryCode(` ${text} `);
        expect(read.ok && read.value.equals(code)).toBe(true);
      }),
    );
  });

  it('reads I and L as 1 and O as 0', () => {
    const code = formatRecoveryCode(makeRecoveryCode(aChance('letters')));
    const mistaken = code.replaceAll('1', 'l').replaceAll('0', 'o');
    expect(parseRecoveryCode(mistaken)).toEqual(parseRecoveryCode(code));
    expect(parseRecoveryCode(code.replaceAll('1', 'I')).ok).toBe(true);
  });

  it('refuses every single wrong letter and every swap of neighbours, in ten codes', () => {
    let tried = 0;
    for (let round = 0; round < 10; round++) {
      const letters = formatRecoveryCode(makeRecoveryCode(aChance(`typo ${round}`))).replaceAll(
        '-',
        '',
      );
      const typos = [...letters].flatMap((letter, at) => [
        ...[...alphabet]
          .filter((other) => other !== letter)
          .map((other) => letters.slice(0, at) + other + letters.slice(at + 1)),
        ...(letters[at + 1] === undefined || letters[at + 1] === letter
          ? []
          : [letters.slice(0, at) + letters[at + 1] + letter + letters.slice(at + 2)]),
      ]);
      tried += typos.length;
      expect(accepted(typos)).toEqual([]);
    }
    expect(tried).toBeGreaterThan(11_000);
  });

  it('says what is wrong with one that is not complete', () => {
    const code = formatRecoveryCode(makeRecoveryCode(aChance('short')));
    expect(faultsIn(parseRecoveryCode('  '))).toEqual(['herstelcode.leeg']);
    expect(faultsIn(parseRecoveryCode(code.slice(0, -1)))).toEqual(['herstelcode.lengte']);
    expect(faultsIn(parseRecoveryCode(code.replace(/^./, 'U')))).toEqual(['herstelcode.teken']);
    expect(faultsIn(parseRecoveryCode(`${code}0`))).toEqual(['herstelcode.lengte']);
  });
});

/** The check letters once more, by another way of reckoning. */
function checkOf(value: bigint): string {
  const rest = Number(value % 32_749n);
  return [rest >> 10, (rest >> 5) & 31, rest & 31].map((five) => alphabet[five]).join('');
}
