import { describe, expect, it } from 'vitest';
import {
  judgeWerkrelatiePeriode,
  latestEinddatum,
  siblingsOf,
  stopWerkrelatie,
} from '../../../src/main/domain/werkrelatie-rules.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import { asId, aToekenning, aWerkrelatie } from '../../builders/entities.ts';
import { accepted, faultsIn } from '../../builders/gebruikersbeheer.ts';

const periode = (begin: string, einde: string) => ({
  begindatum: asDatum(begin),
  einddatum: asDatum(einde),
});

describe('the period of a werkrelatie', () => {
  it('may last exactly ten years, as in the example of the seed', () => {
    expect(judgeWerkrelatiePeriode(periode('2018-06-26', '2028-06-26'), [])).toEqual([]);
  });

  it('is refused one day past ten years, and the refusal names the latest day', () => {
    expect(judgeWerkrelatiePeriode(periode('2018-06-26', '2028-06-27'), [])).toEqual([
      { code: 'werkrelatie.teLang', params: { uiterlijk: '2028-06-26' }, field: 'einddatum' },
    ]);
  });

  it('that begins on a leap day ends on 28 February at the latest where there is no 29th', () => {
    expect(latestEinddatum(asDatum('2024-02-29'))).toBe('2034-02-28');
  });

  it('may be a single day, but may not end before it begins', () => {
    expect(judgeWerkrelatiePeriode(periode('2026-01-01', '2026-01-01'), [])).toEqual([]);
    expect(judgeWerkrelatiePeriode(periode('2026-01-02', '2026-01-01'), [])).toEqual([
      { code: 'periode.eindeVoorBegin', params: { begin: '2026-01-02' }, field: 'einddatum' },
    ]);
  });

  it('may begin the day after another ends, not on the day itself', () => {
    const sibling = aWerkrelatie(periode('2026-01-01', '2026-06-30'));
    expect(judgeWerkrelatiePeriode(periode('2026-07-01', '2026-12-31'), [sibling])).toEqual([]);
    expect(judgeWerkrelatiePeriode(periode('2026-06-30', '2026-12-31'), [sibling])).toEqual([
      {
        code: 'werkrelatie.overlapt',
        params: { begin: '2026-01-01', einde: '2026-06-30' },
        field: 'begindatum',
      },
    ]);
  });

  it('counts only the same persoon, organisatie and categorie as an overlap, and not itself', () => {
    const own = aWerkrelatie();
    const others = [
      own,
      aWerkrelatie({ id: asId('a'), persoonId: asId('persoon-2') }),
      aWerkrelatie({ id: asId('b'), organisatieId: asId('organisatie-2') }),
      aWerkrelatie({ id: asId('c'), categorie: 'ambtenaar' }),
      aWerkrelatie({ id: asId('d') }),
    ];
    expect(siblingsOf(own, others).map(({ id }) => id)).toEqual(['d']);
    expect(siblingsOf({ ...own, id: null }, others)).toHaveLength(2);
  });
});

describe('stopping a werkrelatie', () => {
  const stop = (laatsteDag: string, toekenningen = [aToekenning()]) =>
    stopWerkrelatie({
      werkrelatie: aWerkrelatie(),
      toekenningen,
      laatsteDag: asDatum(laatsteDag),
      reden: 'Uit dienst',
      door: 'An Peeters',
      today: asDatum('2026-06-15'),
    });

  it('ends the toekenningen that run longer on the same day, with the reason', () => {
    const { werkrelatie, toekenningen } = accepted(stop('2026-06-30'));
    expect(werkrelatie.einddatum).toBe('2026-06-30');
    expect(toekenningen).toEqual([
      aToekenning({
        einddatum: asDatum('2026-06-30'),
        gestopt: { door: 'An Peeters', reden: 'Uit dienst' },
      }),
    ]);
  });

  it('leaves alone what had ended by then', () => {
    const ended = aToekenning({ einddatum: asDatum('2026-06-30') });
    expect(accepted(stop('2026-06-30', [ended])).toekenningen).toEqual([]);
  });

  it('withdraws what would have begun later: it is kept, and never runs for even a day', () => {
    const later = aToekenning({ begindatum: asDatum('2026-09-01') });
    const [withdrawn] = accepted(stop('2026-06-30', [later])).toekenningen;
    expect(withdrawn).toMatchObject({ begindatum: '2026-09-01', einddatum: '2026-06-30' });
  });

  it('may name a last day that has passed, because who left on Friday is reported on Monday', () => {
    expect(accepted(stop('2026-06-12')).werkrelatie.einddatum).toBe('2026-06-12');
  });

  it('refuses a last day before the begin or after the present end', () => {
    expect(faultsIn(stop('2025-12-31'))).toEqual(['einddatum: periode.eindeVoorBegin']);
    expect(faultsIn(stop('2028-01-01'))).toEqual(['einddatum: periode.naEinde']);
  });

  it('is refused once it is over', () => {
    const over = stopWerkrelatie({
      werkrelatie: aWerkrelatie({ einddatum: asDatum('2026-06-14') }),
      toekenningen: [],
      laatsteDag: asDatum('2026-06-01'),
      reden: 'Uit dienst',
      door: 'An Peeters',
      today: asDatum('2026-06-15'),
    });
    expect(faultsIn(over)).toEqual(['werkrelatie.beeindigd']);
  });
});
