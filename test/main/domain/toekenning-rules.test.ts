import { describe, expect, it } from 'vitest';
import {
  everRuns,
  judgeChangeable,
  judgeToekenningPeriode,
  runsTodayOrLater,
  stopToekenning,
} from '../../../src/main/domain/toekenning-rules.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import { aToekenning, aWerkrelatie } from '../../builders/entities.ts';
import { accepted, faultsIn } from '../../builders/gebruikersbeheer.ts';
import { aGebruikersrecht } from '../../builders/gebruikersrecht.ts';

const today = asDatum('2026-06-15');

function judge(begin: string, einde: string, maxMaanden = 12) {
  return judgeToekenningPeriode({
    periode: { begindatum: asDatum(begin), einddatum: asDatum(einde) },
    recht: aGebruikersrecht({ maxMaanden }),
    werkrelatie: aWerkrelatie(),
    today,
  });
}

describe('the period of a toekenning', () => {
  it('may fill the werkrelatie to its first and last day', () => {
    expect(judge('2026-01-01', '2027-12-31', 48)).toEqual([]);
  });

  it('is refused before and after the werkrelatie, both at once', () => {
    expect(judge('2025-12-31', '2028-01-01', 48)).toEqual([
      {
        code: 'toekenning.voorWerkrelatie',
        params: { begin: '2026-01-01' },
        field: 'begindatum',
      },
      { code: 'toekenning.naWerkrelatie', params: { einde: '2027-12-31' }, field: 'einddatum' },
    ]);
  });

  it("may last the right's maximum to the day, and no day longer", () => {
    expect(judge('2026-07-01', '2027-07-01')).toEqual([]);
    expect(judge('2026-07-01', '2027-07-02')).toEqual([
      {
        code: 'toekenning.teLang',
        params: { maanden: 12, uiterlijk: '2027-07-01' },
        field: 'einddatum',
      },
    ]);
  });

  it('names the end of the werkrelatie when that comes before the maximum', () => {
    expect(judge('2027-06-01', '2028-12-31')).toMatchObject([{ code: 'toekenning.naWerkrelatie' }]);
  });

  it('is refused when it would be over before it is given, but may end today', () => {
    expect(judge('2026-02-01', '2026-06-14')).toMatchObject([{ code: 'toekenning.voorVandaag' }]);
    expect(judge('2026-02-01', '2026-06-15')).toEqual([]);
  });

  it('is refused when it ends before it begins', () => {
    expect(judge('2026-07-02', '2026-07-01')).toMatchObject([{ code: 'periode.eindeVoorBegin' }]);
  });
});

describe('stopping a toekenning', () => {
  const stop = (laatsteDag: string, toekenning = aToekenning()) =>
    stopToekenning({
      toekenning,
      laatsteDag: asDatum(laatsteDag),
      reden: 'Andere functie',
      door: 'An Peeters',
      today,
    });

  it('gives it an earlier last day with the reason and changes nothing else', () => {
    expect(accepted(stop('2026-06-15'))).toEqual(
      aToekenning({
        einddatum: asDatum('2026-06-15'),
        gestopt: { door: 'An Peeters', reden: 'Andere functie' },
      }),
    );
  });

  it('refuses a last day outside the toekenning', () => {
    expect(faultsIn(stop('2025-12-31'))).toEqual(['einddatum: periode.eindeVoorBegin']);
    expect(faultsIn(stop('2028-01-01'))).toEqual(['einddatum: periode.naEinde']);
  });

  it('is refused when it was stopped before or has ended', () => {
    const stopped = aToekenning({ gestopt: { door: 'An Peeters', reden: 'Andere functie' } });
    expect(faultsIn(stop('2026-07-01', stopped))).toEqual(['toekenning.gestopt']);
    const ended = aToekenning({ einddatum: asDatum('2026-06-14') });
    expect(faultsIn(stop('2026-06-10', ended))).toEqual(['toekenning.gestopt']);
  });
});

describe('what counts as held', () => {
  it('is what runs today or later', () => {
    expect(runsTodayOrLater(aToekenning({ einddatum: today }), today)).toBe(true);
    expect(runsTodayOrLater(aToekenning({ einddatum: asDatum('2026-06-14') }), today)).toBe(false);
  });

  it('is never what was withdrawn before it began', () => {
    const withdrawn = aToekenning({ begindatum: asDatum('2026-09-01'), einddatum: today });
    expect(everRuns(withdrawn)).toBe(false);
    expect(runsTodayOrLater(withdrawn, today)).toBe(false);
  });

  it('can be changed until its last day, when nobody stopped it', () => {
    expect(judgeChangeable(aToekenning({ einddatum: today }), today)).toEqual([]);
  });
});
