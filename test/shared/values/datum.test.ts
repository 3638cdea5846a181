import { parseDate } from '@internationalized/date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fault } from '../../../src/shared/faults.ts';
import { ok, refuse } from '../../../src/shared/result.ts';
import {
  addDays,
  addMonths,
  addYears,
  asDatum,
  type Datum,
  daysBetween,
  formatDatum,
  isDatum,
  maxDatum,
  minDatum,
  parseDatum,
} from '../../../src/shared/values/datum.ts';

const datums: fc.Arbitrary<Datum> = fc
  .date({
    min: new Date('1850-01-01T00:00:00Z'),
    max: new Date('2199-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => asDatum(date.toISOString().slice(0, 10)));

describe('typing a day', () => {
  it.each([
    '23/11/2026',
    '23-11-2026',
    '23.11.2026',
    '23,11,2026',
    '23 11 2026',
    '23\u00a0/\u00a011\u202f/ 2026',
    '23–11–2026',
    ' 23/11/26 ',
    '23112026',
    '2026-11-23',
    '2026/11/23',
    '\u200e23/11/2026\u200e',
  ])('understands %j', (text) => {
    expect(parseDatum(text)).toEqual(ok('2026-11-23'));
  });

  it('takes single digits for the day and the month', () => {
    expect(parseDatum('1/2/2026')).toEqual(ok('2026-02-01'));
  });

  it('reads two digits of a year as 1950 to 2049', () => {
    expect(parseDatum('1/1/49')).toEqual(ok('2049-01-01'));
    expect(parseDatum('1/1/50')).toEqual(ok('1950-01-01'));
    expect(parseDatum('29/2/00')).toEqual(ok('2000-02-29'));
  });

  it.each(['', '   ', '\u00a0\u200b'])('says that nothing is there: %j', (text) => {
    expect(parseDatum(text)).toEqual(refuse(fault('datum.empty')));
  });

  it.each(['morgen', '23/11', '23 november 2026', '2311206', '1/1/1/2026', '2026-11-23T10:00'])(
    'says that it cannot be read as a day, with what was typed: %j',
    (text) => {
      expect(parseDatum(text)).toEqual(refuse(fault('datum.vorm', { getypt: text })));
    },
  );

  it('does not repeat a page of text in its refusal', () => {
    expect(parseDatum('x'.repeat(400))).toEqual(
      refuse(fault('datum.vorm', { getypt: 'x'.repeat(40) })),
    );
  });

  it('names a month that does not exist', () => {
    expect(parseDatum('11/23/2026')).toEqual(refuse(fault('datum.maand', { maand: 23 })));
    expect(parseDatum('1/0/2026')).toEqual(refuse(fault('datum.maand', { maand: 0 })));
  });

  it('says how many days the month has in that year', () => {
    const february = (jaar: number, dagen: number) =>
      refuse(fault('datum.dag', { maand: 2, jaar, dagen }));
    expect(parseDatum('29/02/2026')).toEqual(february(2026, 28));
    expect(parseDatum('30/02/2028')).toEqual(february(2028, 29));
    expect(parseDatum('29/02/1900')).toEqual(february(1900, 28));
    expect(parseDatum('0/02/2026')).toEqual(february(2026, 28));
    expect(parseDatum('31042026')).toEqual(
      refuse(fault('datum.dag', { maand: 4, jaar: 2026, dagen: 30 })),
    );
  });

  it('names a year with a digit too few or too many, or out of all bounds', () => {
    for (const jaar of ['202', '20266', '1849', '2200']) {
      expect(parseDatum(`1/1/${jaar}`)).toEqual(refuse(fault('datum.jaar', { jaar })));
    }
    expect(parseDatum('01010226')).toEqual(refuse(fault('datum.jaar', { jaar: '0226' })));
  });
});

describe('every day', () => {
  it('is read back as it is shown, and as it is stored', () => {
    fc.assert(
      fc.property(datums, (datum) => {
        expect(parseDatum(formatDatum(datum))).toEqual(ok(datum));
        expect(parseDatum(formatDatum(datum).replaceAll('/', ''))).toEqual(ok(datum));
        expect(parseDatum(datum)).toEqual(ok(datum));
      }),
    );
  });

  it('is as many days from another as must be added to get there', () => {
    fc.assert(
      fc.property(datums, datums, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(daysBetween(a, b)).toBe(0 - daysBetween(b, a));
        expect(daysBetween(a, b) > 0).toBe(a < b);
      }),
    );
  });

  it('moves by months and years as an established calendar moves it', () => {
    fc.assert(
      fc.property(datums, fc.integer({ min: -600, max: 600 }), (datum, count) => {
        const peer = parseDate(datum);
        expect(addMonths(datum, count)).toBe(peer.add({ months: count }).toString());
        expect(addYears(datum, count)).toBe(peer.add({ years: count }).toString());
        expect(addDays(datum, count)).toBe(peer.add({ days: count }).toString());
      }),
    );
  });

  it('is the earlier or the later of two', () => {
    fc.assert(
      fc.property(datums, datums, (a, b) => {
        expect([minDatum(a, b), maxDatum(a, b)]).toEqual([a, b].sort());
      }),
    );
  });
});

describe('counting on', () => {
  it('clips to the last day of a shorter month', () => {
    expect(addMonths(asDatum('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(asDatum('2028-01-31'), 1)).toBe('2028-02-29');
    expect(addMonths(asDatum('2026-03-31'), -1)).toBe('2026-02-28');
  });

  it('brings a leap day to 28 February, and back to 29 after four years', () => {
    expect(addYears(asDatum('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(asDatum('2024-02-29'), 4)).toBe('2028-02-29');
  });

  it('counts the leap day', () => {
    expect(daysBetween(asDatum('2028-02-28'), asDatum('2028-03-01'))).toBe(2);
    expect(daysBetween(asDatum('2026-02-28'), asDatum('2026-03-01'))).toBe(1);
  });

  it('knows no summer time', () => {
    expect(addDays(asDatum('2026-03-28'), 1)).toBe('2026-03-29');
    expect(daysBetween(asDatum('2026-10-24'), asDatum('2026-10-26'))).toBe(2);
  });
});

describe('a stored day', () => {
  it.each(['2026-11-23', '2028-02-29', '0001-01-01'])('%j is one', (text) => {
    expect(isDatum(text)).toBe(true);
    expect(asDatum(text)).toBe(text);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-01', '2026-01-00', '26-11-23', ' 2026-11-23', ''])(
    '%j is none, and a bug where one was promised',
    (text) => {
      expect(isDatum(text)).toBe(false);
      expect(() => asDatum(text)).toThrow('Not an ISO day');
    },
  );
});
