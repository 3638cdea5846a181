import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fault } from '../../../src/shared/faults.ts';
import { ok, refuse } from '../../../src/shared/result.ts';
import { controlegetal } from '../../../src/shared/values/cijfers.ts';
import {
  formatVestigingseenheidsnummer,
  parseVestigingseenheidsnummer,
} from '../../../src/shared/values/vestigingseenheidsnummer.ts';

const withCheck = (basis: number) => `${basis}${controlegetal(String(basis))}`;
const nummers = fc.integer({ min: 20_000_000, max: 89_999_999 }).map(withCheck);

describe('a vestigingseenheidsnummer', () => {
  it.each(['8999000004', '8.999.000.004', ' 8 999 000 004', '8\u00a0999-000/004'])(
    'is understood as %j',
    (text) => {
      expect(parseVestigingseenheidsnummer(text)).toEqual(ok(withCheck(89_990_000)));
    },
  );

  it('is read back as it is shown, every one of them', () => {
    fc.assert(
      fc.property(nummers, (cijfers) => {
        const result = parseVestigingseenheidsnummer(cijfers);
        if (!result.ok) throw new Error(`refused: ${cijfers}`);
        const shown = formatVestigingseenheidsnummer(result.value);
        expect(shown).toMatch(/^[2-8]\.\d{3}\.\d{3}\.\d{3}$/);
        expect(parseVestigingseenheidsnummer(shown)).toEqual(result);
      }),
    );
  });

  it('is refused with any one digit wrong', () => {
    fc.assert(
      fc.property(
        nummers,
        fc.nat({ max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (nummer, at, step) => {
          const wrong = (Number(nummer[at]) + step) % 10;
          const typed = nummer.slice(0, at) + wrong + nummer.slice(at + 1);
          expect(parseVestigingseenheidsnummer(typed).ok).toBe(false);
        },
      ),
    );
  });
});

describe('a refused vestigingseenheidsnummer', () => {
  it('is empty', () => {
    expect(parseVestigingseenheidsnummer(' . ')).toEqual(
      refuse(fault('vestigingseenheidsnummer.empty')),
    );
  });

  it('has a letter, which is named', () => {
    expect(parseVestigingseenheidsnummer('8.999.00o.004')).toEqual(
      refuse(fault('vestigingseenheidsnummer.letters', { teken: 'o' })),
    );
  });

  it('has too few or too many digits, which are counted', () => {
    for (const aantal of [9, 11]) {
      expect(parseVestigingseenheidsnummer('2'.repeat(aantal))).toEqual(
        refuse(fault('vestigingseenheidsnummer.length', { aantal })),
      );
    }
  });

  it('begins with 0, 1 or 9, as no place of business does', () => {
    for (const cijfer of '019') {
      const typed = cijfer + withCheck(89_990_000).slice(1);
      expect(parseVestigingseenheidsnummer(typed)).toEqual(
        refuse(fault('vestigingseenheidsnummer.eersteCijfer', { cijfer })),
      );
    }
  });

  it('has wrong check digits', () => {
    expect(parseVestigingseenheidsnummer('8.999.000.068')).toEqual(
      refuse(fault('vestigingseenheidsnummer.controle')),
    );
  });
});
