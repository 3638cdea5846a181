import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { fault } from '../../../src/shared/faults.ts';
import { ok, refuse } from '../../../src/shared/result.ts';
import { controlegetal } from '../../../src/shared/values/cijfers.ts';
import {
  asOndernemingsnummer,
  formatOndernemingsnummer,
  parseOndernemingsnummer,
} from '../../../src/shared/values/ondernemingsnummer.ts';
import { anOndernemingsnummer, aTstNummer, ondernemingsnummers } from '../../builders/nummers.ts';

const withCheck = (basis: string) => basis + controlegetal(basis);

describe('typing an ondernemingsnummer', () => {
  it.each([
    '1999000051',
    '1999.000.051',
    ' 1999 000 051 ',
    '1999\u00a0000\u202f051',
    '1999-000-051',
    '1999/000/051',
    'BE1999000051',
    'be 1999.000.051',
    'BE-1999.000.051',
    'BTW BE 1999.000.051',
    'BTW-BE-1999.000.051',
    'TVA: BE 1999.000.051',
    'VAT 1999000051',
  ])('understands %j', (text) => {
    expect(parseOndernemingsnummer(text)).toEqual(ok('1999000051'));
  });

  it.each(['0990.000.014', '(0)990.000.014', 'BE (0) 990.000.014', '990.000.014', 'BE 990000014'])(
    'adds the 0 that a VAT number did not always have: %j',
    (text) => {
      expect(parseOndernemingsnummer(text)).toEqual(ok(anOndernemingsnummer(9_900_000)));
    },
  );

  it('takes nine digits with 0 or 1 in front as ten with one forgotten', () => {
    const aantal = (count: number) => refuse(fault('ondernemingsnummer.length', { aantal: count }));
    expect(parseOndernemingsnummer(withCheck('0123456'))).toEqual(aantal(9));
    expect(parseOndernemingsnummer(withCheck('1234567'))).toEqual(aantal(9));
  });
});

describe('a refused ondernemingsnummer', () => {
  it.each(['', '  ', 'BE', 'BTW BE', '...'])('is empty: %j', (text) => {
    expect(parseOndernemingsnummer(text)).toEqual(refuse(fault('ondernemingsnummer.empty')));
  });

  it('has a letter, which is named', () => {
    expect(parseOndernemingsnummer('1999.OOO.051')).toEqual(
      refuse(fault('ondernemingsnummer.letters', { teken: 'O' })),
    );
    expect(parseOndernemingsnummer('NL 1999.000.051')).toEqual(
      refuse(fault('ondernemingsnummer.letters', { teken: 'N' })),
    );
  });

  it('has too few or too many digits, which are counted as typed', () => {
    for (const aantal of [1, 8, 12]) {
      expect(parseOndernemingsnummer('2'.repeat(aantal))).toEqual(
        refuse(fault('ondernemingsnummer.length', { aantal })),
      );
    }
    expect(parseOndernemingsnummer('12345678901')).toEqual(
      refuse(fault('ondernemingsnummer.length', { aantal: 11 })),
    );
  });

  it('is the number of a place of business', () => {
    for (const eerste of '2345678') {
      expect(parseOndernemingsnummer(withCheck(`${eerste}1990000`))).toEqual(
        refuse(fault('ondernemingsnummer.isVestiging')),
      );
    }
  });

  it('begins with a digit that no enterprise has', () => {
    expect(parseOndernemingsnummer(withCheck('99900000'))).toEqual(
      refuse(fault('ondernemingsnummer.eersteCijfer', { cijfer: '9' })),
    );
    expect(parseOndernemingsnummer('2222222200')).toEqual(
      refuse(fault('ondernemingsnummer.eersteCijfer', { cijfer: '2' })),
    );
  });

  it('is the number of a person', () => {
    for (const jaar of [1985, 2004]) {
      expect(parseOndernemingsnummer(aTstNummer({ jaar }))).toEqual(
        refuse(fault('ondernemingsnummer.isInsz')),
      );
    }
  });

  it('has wrong check digits', () => {
    expect(parseOndernemingsnummer('1999.000.052')).toEqual(
      refuse(fault('ondernemingsnummer.controle')),
    );
  });

  it('has two digits swapped, and the proposal says which', () => {
    const swapped = (eerste: number) =>
      refuse(
        fault('ondernemingsnummer.verwisseld', {
          voorstel: '1999.000.051',
          eerste,
          tweede: eerste + 1,
        }),
      );
    expect(parseOndernemingsnummer('9199.000.051')).toEqual(swapped(1));
    expect(parseOndernemingsnummer('1990.900.051')).toEqual(swapped(4));
    expect(parseOndernemingsnummer('1999.000.015')).toEqual(swapped(9));
  });

  it('gets no proposal when two swaps would make it right', () => {
    // 1999.000.051 and 1990.005.001 are both one swap away.
    expect(parseOndernemingsnummer('1999.000.501')).toEqual(
      refuse(fault('ondernemingsnummer.controle')),
    );
  });
});

describe('every ondernemingsnummer', () => {
  it('is read back as it is shown', () => {
    fc.assert(
      fc.property(ondernemingsnummers, (nummer) => {
        expect(parseOndernemingsnummer(formatOndernemingsnummer(nummer))).toEqual(ok(nummer));
        expect(asOndernemingsnummer(formatOndernemingsnummer(nummer))).toBe(nummer);
      }),
    );
  });

  it('is refused with any one digit wrong', () => {
    fc.assert(
      fc.property(
        ondernemingsnummers,
        fc.nat({ max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (nummer, at, step) => {
          const wrong = (Number(nummer[at]) + step) % 10;
          const typed = nummer.slice(0, at) + wrong + nummer.slice(at + 1);
          expect(parseOndernemingsnummer(typed).ok).toBe(false);
        },
      ),
    );
  });

  it('is refused with two neighbours swapped, and never gets another number of its own', () => {
    fc.assert(
      fc.property(ondernemingsnummers, fc.nat({ max: 8 }), (nummer, at) => {
        fc.pre(nummer[at] !== nummer[at + 1]);
        const typed = `${nummer.slice(0, at)}${nummer[at + 1]}${nummer[at]}${nummer.slice(at + 2)}`;
        const result = parseOndernemingsnummer(typed);
        expect(result.ok).toBe(false);
        if (!result.ok && result.faults[0].code === 'ondernemingsnummer.verwisseld') {
          expect(result.faults[0].params).toEqual({
            voorstel: formatOndernemingsnummer(nummer),
            eerste: at + 1,
            tweede: at + 2,
          });
        }
      }),
    );
  });

  it('is a bug where a wrong one was promised to be right', () => {
    expect(() => asOndernemingsnummer('1999.000.052')).toThrow('Not an ondernemingsnummer');
  });
});

describe('beside stdnum', () => {
  const tenDigits = fc
    .tuple(fc.nat({ max: 9 }), fc.nat({ max: 9_999_999 }))
    .map(([first, rest]) => withCheck(`${first}${String(rest).padStart(7, '0')}`));

  it('agrees on every ten digits that begin with 0 or 1', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[01]\d{9}$/), (cijfers) => {
        const peer = stdnum.BE?.vat?.validate(cijfers).isValid;
        expect(parseOndernemingsnummer(cijfers).ok).toBe(peer);
      }),
    );
    fc.assert(
      fc.property(ondernemingsnummers, (nummer) => {
        expect(stdnum.BE?.vat?.validate(nummer).isValid).toBe(true);
      }),
    );
  });

  it('differs on a first digit of 2 to 9, which stdnum lets through', () => {
    fc.assert(
      fc.property(tenDigits, (cijfers) => {
        fc.pre(cijfers > '2');
        expect(stdnum.BE?.vat?.validate(cijfers).isValid).toBe(true);
        expect(parseOndernemingsnummer(cijfers).ok).toBe(false);
      }),
    );
  });
});
