import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fault } from '../../../src/shared/faults.ts';
import { ok, refuse } from '../../../src/shared/result.ts';
import {
  addDays,
  asDatum,
  type Datum,
  maxDatum,
  minDatum,
} from '../../../src/shared/values/datum.ts';
import { checkPeriode, contains, covers, overlaps } from '../../../src/shared/values/periode.ts';

const periode = (begin: string, einde: string) => ({
  begindatum: asDatum(begin),
  einddatum: asDatum(einde),
});

const start = asDatum('2026-01-01');
// Few days, so that begins and ends often coincide.
const datums: fc.Arbitrary<Datum> = fc
  .integer({ min: 0, max: 20 })
  .map((days) => addDays(start, days));
const periodes = fc.tuple(datums, datums).map(([a, b]) => ({
  begindatum: minDatum(a, b),
  einddatum: maxDatum(a, b),
}));
const daysOf = ({ begindatum, einddatum }: ReturnType<typeof periode>) =>
  Array.from({ length: 21 }, (_, days) => addDays(start, days)).filter(
    (day) => day >= begindatum && day <= einddatum,
  );

describe('a period', () => {
  it('may be a single day', () => {
    const day = periode('2026-11-23', '2026-11-23');
    expect(checkPeriode(day)).toEqual(ok(day));
  });

  it('is refused when it ends before it begins, and says when it begins', () => {
    expect(checkPeriode(periode('2026-11-23', '2026-11-22'))).toEqual(
      refuse(fault('periode.eindeVoorBegin', { begin: '2026-11-23' })),
    );
  });

  it('contains its first and last day, and neither neighbour', () => {
    const november = periode('2026-11-01', '2026-11-30');
    expect(contains(november, asDatum('2026-11-01'))).toBe(true);
    expect(contains(november, asDatum('2026-11-30'))).toBe(true);
    expect(contains(november, asDatum('2026-10-31'))).toBe(false);
    expect(contains(november, asDatum('2026-12-01'))).toBe(false);
  });

  it('overlaps one that begins on its last day, not one that begins the day after', () => {
    const november = periode('2026-11-01', '2026-11-30');
    expect(overlaps(november, periode('2026-11-30', '2026-12-31'))).toBe(true);
    expect(overlaps(november, periode('2026-12-01', '2026-12-31'))).toBe(false);
  });
});

describe('any two periods', () => {
  it('overlap both ways or not at all, and exactly when they share a day', () => {
    fc.assert(
      fc.property(periodes, periodes, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, b)).toBe(daysOf(a).some((day) => contains(b, day)));
      }),
    );
  });

  it('cover each other exactly when no day falls outside', () => {
    fc.assert(
      fc.property(periodes, periodes, (outer, inner) => {
        expect(covers(outer, inner)).toBe(daysOf(inner).every((day) => contains(outer, day)));
        expect(covers(outer, outer)).toBe(true);
      }),
    );
  });
});
