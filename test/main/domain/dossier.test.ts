import { describe, expect, it } from 'vitest';
import {
  type Dossier,
  type DossierDelen,
  eersteEinde,
  isZonderRecht,
  isZonderWerkrelatie,
  langsteWerkrelatie,
  makeDossier,
  wachtSinds,
} from '../../../src/main/domain/dossier.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import { aPersoon, asId, asMoment, aToekenning, aWerkrelatie } from '../../builders/entities.ts';

const today = asDatum('2026-06-15');
const yesterday = asDatum('2026-06-14');

function aDossier(bend: Partial<DossierDelen> = {}): Dossier {
  return makeDossier({
    persoon: aPersoon(),
    werkrelaties: [aWerkrelatie()],
    toekenningen: [aToekenning()],
    ...bend,
  });
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

  it('shows the werkrelatie that runs longest, of those that run', () => {
    const longer = aWerkrelatie({ id: asId('langer'), einddatum: asDatum('2030-01-01') });
    const dossier = aDossier({ werkrelaties: [aWerkrelatie(), longer] });
    expect(langsteWerkrelatie(dossier, today)?.id).toBe('langer');
    const ended = aDossier({ werkrelaties: [aWerkrelatie({ einddatum: yesterday })] });
    expect(langsteWerkrelatie(ended, today)).toBeNull();
  });

  it('waits since the first of its parts was handed in', () => {
    const waiting = (op: string) =>
      ({ status: 'inAfwachting', ingediendOp: asMoment(op) }) as const;
    expect(wachtSinds(aDossier())).toBeNull();
    const dossier = aDossier({
      persoon: aPersoon(waiting('2026-06-14T08:00:00Z')),
      toekenningen: [aToekenning(waiting('2026-06-12T08:00:00Z'))],
    });
    expect(wachtSinds(dossier)).toBe(asMoment('2026-06-12T08:00:00Z'));
  });

  it('ends on the first day, from today until a last one, on which something of it does', () => {
    const until = (dossier: Dossier, laatste: string) =>
      eersteEinde(dossier, { today, laatste: asDatum(laatste) });
    const ends = (day: string) =>
      until(aDossier({ toekenningen: [aToekenning({ einddatum: asDatum(day) })] }), '2026-07-15');
    expect(ends('2026-06-15')).toBe('2026-06-15');
    expect(ends('2026-07-15')).toBe('2026-07-15');
    expect(ends('2026-07-16')).toBeNull();
    expect(ends('2026-06-14')).toBeNull();
    expect(until(aDossier(), '2028-01-01')).toBe('2027-12-31');
    expect(until(aDossier({ werkrelaties: [], toekenningen: [] }), '2099-01-01')).toBeNull();
  });

  it('does not ask attention for what somebody stopped on purpose', () => {
    const stopped = aToekenning({ einddatum: today, gestopt: { door: 'An', reden: 'Klaar' } });
    const dossier = aDossier({ toekenningen: [stopped] });
    expect(eersteEinde(dossier, { today, laatste: asDatum('2026-07-15') })).toBeNull();
  });
});
