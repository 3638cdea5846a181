import { describe, expect, it } from 'vitest';
import { judgeBeheerChange } from '../../../src/main/domain/beheer-rules.ts';
import type { Toekenning } from '../../../src/main/domain/toekenning.ts';
import type { Hoedanigheid } from '../../../src/shared/values/codelijsten.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import { asId, aToekenning } from '../../builders/entities.ts';

const held = aToekenning({ gebruikersrechtId: asId('hoofd-lokale-beheerder') });
const second = aToekenning({ ...held, id: asId('toekenning-2') });
const stopsOn = (day: string) => ({ ...held, einddatum: asDatum(day) });

function judge(
  gehouden: readonly Toekenning[],
  gewijzigd: readonly Toekenning[],
  hoedanigheid: Hoedanigheid = 'hoofdbeheerder',
  eigen: readonly string[] = [],
) {
  const today = asDatum('2026-06-15');
  const own = new Set(eigen.map((id) => asId<'ToekenningId'>(id)));
  const faults = judgeBeheerChange({
    hoedanigheid,
    gehouden,
    gewijzigd,
    eigen: own as never,
    today,
  });
  return faults.map(({ code }) => code);
}

describe('taking away a right to manage', () => {
  it('is refused when nobody else manages the day after', () => {
    expect(judge([held], [stopsOn('2026-06-15')])).toEqual(['beheerder.laatste']);
    expect(judge([held], [stopsOn('2026-06-01')])).toEqual(['beheerder.laatste']);
  });

  it('is allowed when somebody else does', () => {
    expect(judge([held, second], [stopsOn('2026-06-15')])).toEqual([]);
  });

  it('is allowed when the successor begins the day after, not when one later', () => {
    const successor = (day: string) => ({ ...second, begindatum: asDatum(day) });
    expect(judge([held, successor('2026-07-01')], [stopsOn('2026-06-30')])).toEqual([]);
    expect(judge([held, successor('2026-07-02')], [stopsOn('2026-06-30')])).toEqual([
      'beheerder.laatste',
    ]);
  });

  it('does not count a right that still waits', () => {
    expect(judge([held, { ...second, status: 'inAfwachting' }], [stopsOn('2026-06-15')])).toEqual([
      'beheerder.laatste',
    ]);
  });

  it('counts both when two go at once', () => {
    const both = [stopsOn('2026-06-15'), { ...second, einddatum: asDatum('2026-06-15') }];
    expect(judge([held, second], both)).toEqual(['beheerder.laatste']);
  });

  it('is refused by moving the begin of the last one into the future too', () => {
    expect(judge([held], [{ ...held, begindatum: asDatum('2026-07-01') }])).toEqual([
      'beheerder.laatste',
    ]);
  });

  it('is allowed to a legal representative, who manages himself', () => {
    expect(judge([held], [stopsOn('2026-06-15')], 'wettelijkVertegenwoordiger')).toEqual([]);
  });

  it('is not for a beheerder, whoever else there is', () => {
    expect(judge([held, second], [stopsOn('2026-06-15')], 'beheerder')).toEqual([
      'beheerder.alleenHoofdbeheerder',
    ]);
  });

  it('does not concern changes without such a right', () => {
    expect(judge([held], [], 'beheerder')).toEqual([]);
  });

  it('may make the last one longer', () => {
    expect(judge([held], [stopsOn('2029-12-31')])).toEqual([]);
  });
});
