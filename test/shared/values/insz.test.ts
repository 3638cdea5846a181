import { describe, expect, it } from 'vitest';
import { type Fault, fault } from '../../../src/shared/faults.ts';
import { ok, refuse } from '../../../src/shared/result.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import {
  asInsz,
  formatInsz,
  maskInsz,
  parseInsz,
  soortInsz,
  suggestFromInsz,
} from '../../../src/shared/values/insz.ts';
import {
  aBisNummer,
  anOndernemingsnummer,
  aRijksregisternummer,
  aTstNummer,
  inszCijfers,
} from '../../builders/nummers.ts';

const today = asDatum('2026-11-23');
const inOefen = (text: string) => parseInsz(text, { soort: 'oefen', today });
const inWerk = (text: string) => parseInsz(text, { soort: 'werk', today });
const refused = (found: Fault) => refuse(found);

describe('typing an insz', () => {
  it.each([
    '85673000192',
    '85.67.30-001.92',
    ' 85 67 30 001 92 ',
    '85\u00a067\u00a030\u202f001\u202f92',
    '85/67/30-001/92',
    '85.67.30–001,92',
    '\u202a85.67.30-001.92\u202c',
  ])('understands %j', (text) => {
    expect(inOefen(text)).toEqual(ok('85673000192'));
  });

  it.each([
    ['rijksregister', aRijksregisternummer()],
    ['rijksregister', aRijksregisternummer({ maand: 12 })],
    ['bis', aBisNummer({ maand: 1 })],
    ['bis', aBisNummer({ maand: 12 })],
    ['bis', aBisNummer({ maand: 1, geslachtBekend: false })],
    ['bis', aBisNummer({ maand: 12, geslachtBekend: false })],
    ['tst', aTstNummer({ maand: 1 })],
    ['tst', aTstNummer({ maand: 12 })],
  ] as const)('tells a number of %s from the others: %s', (soort, insz) => {
    expect(soort === 'tst' ? inOefen(insz) : inWerk(insz)).toEqual(ok(insz));
    expect(soortInsz(insz)).toBe(soort);
  });

  it.each([
    ['an unknown day', { dag: 0 }],
    ['an unknown day and month', { maand: 0, dag: 0 }],
    ['nothing known of the date, before 2000', { jaar: 1900, maand: 0, dag: 1 }],
    ['nothing known of the date, from 2000 on', { jaar: 2000, maand: 0, dag: 1 }],
    ['a day past the end of the month', { maand: 2, dag: 30 }],
    ['a day past 31 where the month is unknown', { jaar: 1900, maand: 0, dag: 32 }],
  ])('accepts %s', (_, delen) => {
    const insz = aRijksregisternummer(delen);
    expect(inWerk(insz)).toEqual(ok(insz));
    expect(suggestFromInsz(insz)).toEqual({ geboortedatum: null, geslacht: 'M' });
  });
});

describe('a refused insz', () => {
  it.each(['', ' ', '..-.', '\u00a0'])('is empty: %j', (text) => {
    expect(inOefen(text)).toEqual(refused(fault('insz.empty')));
  });

  it('has a letter, which is named', () => {
    expect(inOefen('85.67.3O-001.92')).toEqual(refused(fault('insz.letters', { teken: 'O' })));
    expect(inOefen('85.67.30-***.**')).toEqual(refused(fault('insz.letters', { teken: '*' })));
  });

  it('has too few or too many digits, which are counted', () => {
    for (const aantal of [1, 9, 10, 12]) {
      expect(inOefen('8'.repeat(aantal))).toEqual(refused(fault('insz.length', { aantal })));
    }
  });

  it.each([13, 19, 33, 39, 53, 60, 73, 99])('has a month that no kind has: %i', (maand) => {
    expect(inWerk(inszCijfers({ maand }))).toEqual(
      refused(fault('insz.maand', { maand: String(maand) })),
    );
  });

  it('has a wrong month even when its check digits are wrong too', () => {
    expect(inWerk('85.33.30-123.45')).toEqual(refused(fault('insz.maand', { maand: '33' })));
  });

  it('has a day that no month has', () => {
    for (const maand of [1, 21, 52]) {
      expect(inWerk(inszCijfers({ maand, dag: 32 }))).toEqual(
        refused(fault('insz.dag', { dag: '32' })),
      );
    }
    expect(inOefen(inszCijfers({ maand: 61, dag: 99 }))).toEqual(
      refused(fault('insz.dag', { dag: '99' })),
    );
  });

  it('has a sequence number that is never issued', () => {
    for (const volgnummer of ['000', '999']) {
      expect(inWerk(inszCijfers({ volgnummer: Number(volgnummer) }))).toEqual(
        refused(fault('insz.volgnummer', { volgnummer })),
      );
    }
  });

  it('is of somebody who has yet to be born', () => {
    const born = (jaar: number, maand: number, dag: number) =>
      inWerk(inszCijfers({ jaar, maand, dag }));
    expect(born(2026, 11, 23).ok).toBe(true);
    for (const result of [born(2026, 11, 24), born(2026, 12, 0), born(2027, 0, 0)]) {
      expect(result).toEqual(refused(fault('insz.toekomst')));
    }
    expect(born(2026, 11, 0).ok).toBe(true);
    expect(born(2026, 0, 0).ok).toBe(true);
  });

  it('is not of the future for a day that only counts on, under a month that is not known', () => {
    const newYear = { soort: 'werk', today: asDatum('2026-01-01') } as const;
    const counted = aRijksregisternummer({ jaar: 2026, maand: 0, dag: 9 });
    expect(parseInsz(counted, newYear)).toEqual(ok(counted));
  });

  it('has wrong check digits', () => {
    expect(inOefen('85.67.30-001.93')).toEqual(refused(fault('insz.controle')));
  });

  it('is the number of an enterprise, also with BE in front', () => {
    for (const text of [anOndernemingsnummer(), '1999.000.051', 'BE 1999.000.051']) {
      expect(inOefen(text)).toEqual(refused(fault('insz.isOndernemingsnummer')));
    }
  });
});

describe('two digits of an insz swapped', () => {
  const swapped = (eerste: number) =>
    refused(fault('insz.verwisseld', { voorstel: '85.67.30-001.92', eerste, tweede: eerste + 1 }));

  it.each([
    [1, '58.67.30-001.92'],
    [2, '86.57.30-001.92'],
    [3, '85.76.30-001.92'],
    [8, '85.67.30-010.92'],
    [9, '85.67.30-009.12'],
  ])('are proposed the right way round: the first is digit %i', (eerste, text) => {
    expect(inOefen(text)).toEqual(swapped(eerste));
  });

  it('explain a month that cannot be, rather than the month itself', () => {
    expect(inOefen('86.57.30-001.92')).not.toEqual(refused(fault('insz.maand', { maand: '57' })));
  });

  it('are left to the reader when two swaps would do', () => {
    expect(inOefen('85.67.03-001.92')).toEqual(refused(fault('insz.controle')));
  });

  it('never lead to a number that would be refused here', () => {
    const result = inWerk('58.67.30-001.92');
    expect(result).toEqual(refused(fault('insz.controle')));
  });
});

describe('where an insz belongs', () => {
  it('keeps numbers of real persons out of the Oefenomgeving', () => {
    for (const insz of [
      aRijksregisternummer(),
      aBisNummer(),
      aBisNummer({ geslachtBekend: false }),
    ]) {
      expect(inOefen(insz)).toEqual(refused(fault('insz.echtInOefenomgeving')));
    }
  });

  it('keeps numbers of fictional persons out of a Werkdossier', () => {
    expect(inWerk(aTstNummer())).toEqual(refused(fault('insz.testInWerkdossier')));
  });

  it('is only said of a number that is right', () => {
    expect(inWerk('85.67.30-001.93')).toEqual(refused(fault('insz.controle')));
    expect(inWerk(inszCijfers({ maand: 67, volgnummer: 0 }))).toEqual(
      refused(fault('insz.volgnummer', { volgnummer: '000' })),
    );
  });
});

describe('what an insz suggests', () => {
  it.each([
    ['a man born before 2000', aRijksregisternummer(), '1985-07-30', 'M'],
    [
      'a woman born from 2000 on',
      aRijksregisternummer({ jaar: 2004, volgnummer: 2 }),
      '2004-07-30',
      'V',
    ],
    ['a BIS number with the sex known', aBisNummer({ volgnummer: 2 }), '1985-07-30', 'V'],
    ['a BIS number without', aBisNummer({ geslachtBekend: false }), '1985-07-30', null],
    ['a TST number', aTstNummer({ jaar: 2008, maand: 2, dag: 29 }), '2008-02-29', 'M'],
    ['a leap day in a year without', aTstNummer({ jaar: 2007, maand: 2, dag: 29 }), null, 'M'],
    ['a BIS number without a month', aBisNummer({ maand: 0, dag: 0 }), null, 'M'],
    ['a month without a day', aTstNummer({ dag: 0, volgnummer: 996 }), null, 'V'],
  ] as const)('for %s', (_, insz, geboortedatum, geslacht) => {
    expect(suggestFromInsz(insz)).toEqual({ geboortedatum, geslacht });
  });
});

describe('showing an insz', () => {
  it('groups it as on the identity card', () => {
    expect(formatInsz(asInsz('85673000192'))).toBe('85.67.30-001.92');
  });

  it('hides what is not the date', () => {
    expect(maskInsz(asInsz('85673000192'))).toBe('85.67.30-***.**');
  });

  it('keeps the number out of the message when a promised one is wrong', () => {
    for (const text of ['85673000193', '8567300019', inszCijfers({ volgnummer: 0 })]) {
      expect(() => asInsz(text)).toThrow(/^Not an insz$/);
    }
  });
});
