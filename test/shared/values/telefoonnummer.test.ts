import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fault } from '../../../src/shared/faults.ts';
import { ok, refuse } from '../../../src/shared/result.ts';
import {
  formatTelefoonnummer,
  parseTelefoonnummer,
} from '../../../src/shared/values/telefoonnummer.ts';

/** A zone of one digit with seven behind it, a zone of two with six, a mobile number. */
const belgian = fc.oneof(
  fc.stringMatching(/^[239]\d{7}$/),
  fc.stringMatching(/^(?:1[0-69]|5\d|6[013-57-9]|71|8[1-79])\d{6}$/),
  fc.stringMatching(/^4[5-9]\d{7}$/),
);

describe('typing a telephone number', () => {
  it.each([
    '+3212345678',
    '+32 12 34 56 78',
    '012 34 56 78',
    '012/34.56.78',
    '012-34-56-78',
    '0032 12 34 56 78',
    '+32 (0)12 34 56 78',
    '0032(0)12345678',
    '(012) 34 56 78',
    '(0)12 34 56 78',
    '+32 012 34 56 78',
    '32 12 34 56 78',
    'tel:+3212345678',
    'Tel. 012 34 56 78',
    '+32\u00a012\u202f34\u200956‑78',
    '\u202a+3212345678\u202c',
  ])('understands %j', (text) => {
    expect(parseTelefoonnummer(text)).toEqual(ok('+3212345678'));
  });

  it('understands mobile and free numbers', () => {
    expect(parseTelefoonnummer('0470/12.34.56')).toEqual(ok('+32470123456'));
    expect(parseTelefoonnummer('0800 12 345')).toEqual(ok('+3280012345'));
  });

  it('understands the landline numbers of Liège, which begin like mobile ones', () => {
    expect(parseTelefoonnummer('04 222 33 44')).toEqual(ok('+3242223344'));
  });

  it('understands numbers of other countries', () => {
    expect(parseTelefoonnummer('0031 6 1234 5678')).toEqual(ok('+31612345678'));
    expect(parseTelefoonnummer('+352 123 456')).toEqual(ok('+352123456'));
    expect(parseTelefoonnummer('+44 (0)20 7946 0018')).toEqual(ok('+442079460018'));
  });

  it('makes the same of every Belgian number, however it is written', () => {
    fc.assert(
      fc.property(belgian, (digits) => {
        const expected = ok(`+32${digits}`);
        for (const front of ['0', '+32', '0032', '+32 (0)', '+32 0', '(0)']) {
          expect(parseTelefoonnummer(front + digits)).toEqual(expected);
        }
      }),
    );
  });
});

describe('showing a telephone number', () => {
  it('groups it as one says it', () => {
    const shown = (text: string) => {
      const result = parseTelefoonnummer(text);
      return result.ok ? formatTelefoonnummer(result.value) : result.faults;
    };
    expect(shown('+3212345678')).toBe('+32 12 34 56 78');
    expect(shown('025531700')).toBe('+32 2 553 17 00');
    expect(shown('0470123456')).toBe('+32 470 12 34 56');
  });

  it('gives something that is read back as the same number', () => {
    fc.assert(
      fc.property(belgian, (digits) => {
        const result = parseTelefoonnummer(`0${digits}`);
        if (!result.ok) throw new Error(`refused: ${digits}`);
        expect(parseTelefoonnummer(formatTelefoonnummer(result.value))).toEqual(result);
      }),
    );
  });
});

describe('a refused telephone number', () => {
  it('is missing', () => {
    expect(parseTelefoonnummer(' \u00a0')).toEqual(refuse(fault('veld.verplicht')));
  });

  it('has a sign that cannot be dialled, which is named', () => {
    const letters = (teken: string) => refuse(fault('telefoon.letters', { teken }));
    expect(parseTelefoonnummer('012 34 56 7O')).toEqual(letters('O'));
    expect(parseTelefoonnummer('012 34 56 78 ext. 3')).toEqual(letters('e'));
    expect(parseTelefoonnummer('012 34 56 78 + 79')).toEqual(letters('+'));
    expect(parseTelefoonnummer('012 34 56 78 & 79')).toEqual(letters('&'));
  });

  it.each([
    '1700',
    '112',
    '0',
    '+32',
    '02 553 17 0',
    '012 34 56 7',
    '0470 12 34 5',
    '+32 47012345',
  ])('is too short: %j', (text) => {
    expect(parseTelefoonnummer(text)).toEqual(refuse(fault('telefoon.teKort')));
  });

  it.each(['02 553 17 000', '012 34 56 789', '0470 12 34 567', '+32470123456789012345'])(
    'is too long: %j',
    (text) => {
      expect(parseTelefoonnummer(text)).toEqual(refuse(fault('telefoon.teLang')));
    },
  );

  it.each(['+999 123 456 78', '+0 12 34 56 78', '+', '00'])(
    'is of no country that exists: %j',
    (text) => {
      expect(parseTelefoonnummer(text)).toEqual(refuse(fault('telefoon.onbekend')));
    },
  );

  it('is every Belgian number with a digit missing or doubled', () => {
    fc.assert(
      fc.property(belgian, fc.nat({ max: 7 }), (digits, at) => {
        const missing = digits.slice(0, -1);
        const doubled = digits.slice(0, at) + digits.slice(at, at + 1) + digits.slice(at);
        expect(parseTelefoonnummer(`+32${missing}`).ok).toBe(false);
        expect(parseTelefoonnummer(`+32${doubled}`).ok).toBe(false);
      }),
    );
  });
});
