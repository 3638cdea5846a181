import { describe, expect, it } from 'vitest';
import {
  type Dossier,
  eindigtBinnen,
  inAfwachtingSinds,
  isZonderRecht,
  isZonderWerkrelatie,
  lopendeWerkrelaties,
} from '../../../src/main/domain/dossier.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import { aPersoon, asId, asMoment, aToekenning, aWerkrelatie } from '../../builders/entities.ts';

const today = asDatum('2026-06-15');
const yesterday = asDatum('2026-06-14');

function aDossier(bend: Partial<Dossier> = {}): Dossier {
  return {
    persoon: aPersoon(),
    werkrelaties: [aWerkrelatie()],
    toekenningen: [aToekenning()],
    ...bend,
  };
}

describe('a dossier', () => {
  it('is without werkrelatie when there never was one: who has left asks for nothing', () => {
    expect(isZonderWerkrelatie(aDossier({ werkrelaties: [] }))).toBe(true);
    const ended = aDossier({ werkrelaties: [aWerkrelatie({ einddatum: yesterday })] });
    expect(isZonderWerkrelatie(ended)).toBe(false);
  });

  it('is without right only while somebody works here', () => {
    expect(isZonderRecht(aDossier({ toekenningen: [] }), today)).toBe(true);
    expect(isZonderRecht(aDossier({ toekenningen: [], werkrelaties: [] }), today)).toBe(false);
    const ended = [aWerkrelatie({ einddatum: yesterday })];
    expect(isZonderRecht(aDossier({ toekenningen: [], werkrelaties: ended }), today)).toBe(false);
    expect(isZonderRecht(aDossier(), today)).toBe(false);
  });

  it('with only a withdrawn toekenning is without right', () => {
    const withdrawn = aToekenning({ begindatum: asDatum('2026-09-01'), einddatum: today });
    expect(isZonderRecht(aDossier({ toekenningen: [withdrawn] }), today)).toBe(true);
  });

  it('shows the longest running werkrelatie first', () => {
    const longer = aWerkrelatie({ id: asId('langer'), einddatum: asDatum('2030-01-01') });
    const dossier = aDossier({ werkrelaties: [aWerkrelatie(), longer] });
    expect(lopendeWerkrelaties(dossier, today).map(({ id }) => id)).toEqual([
      'langer',
      'werkrelatie-1',
    ]);
  });

  it('waits since each of its parts was handed in', () => {
    const op = asMoment('2026-06-14T08:00:00Z');
    const waiting = { status: 'inAfwachting', ingediendOp: op } as const;
    expect(inAfwachtingSinds(aDossier())).toEqual([]);
    const dossier = aDossier({ persoon: aPersoon(waiting), toekenningen: [aToekenning(waiting)] });
    expect(inAfwachtingSinds(dossier)).toEqual([op, op]);
  });

  it('ends within thirty days counting today and the thirtieth', () => {
    const ends = (day: string) =>
      eindigtBinnen(
        aDossier({ toekenningen: [aToekenning({ einddatum: asDatum(day) })] }),
        today,
        30,
      );
    expect(ends('2026-06-15')).toEqual(['2026-06-15']);
    expect(ends('2026-07-15')).toEqual(['2026-07-15']);
    expect(ends('2026-07-16')).toEqual([]);
    expect(ends('2026-06-14')).toEqual([]);
  });

  it('does not ask attention for what somebody stopped on purpose', () => {
    const stopped = aToekenning({ einddatum: today, gestopt: { door: 'An', reden: 'Klaar' } });
    expect(eindigtBinnen(aDossier({ toekenningen: [stopped] }), today, 30)).toEqual([]);
  });
});
