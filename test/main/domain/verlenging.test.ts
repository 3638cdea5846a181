import { describe, expect, it } from 'vitest';
import type { Toekenning } from '../../../src/main/domain/toekenning.ts';
import {
  chooseVerlengingen,
  proposeVerlenging,
  type VerlengVraag,
} from '../../../src/main/domain/verlenging.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import { asId, aToekenning, aWerkrelatie } from '../../builders/entities.ts';
import { accepted, faultsIn } from '../../builders/gebruikersbeheer.ts';
import { aCatalogus } from '../../builders/gebruikersrecht.ts';

function propose(bend: Partial<VerlengVraag> = {}) {
  return proposeVerlenging({
    werkrelatie: aWerkrelatie(),
    siblings: [],
    toekenningen: [],
    catalogus: aCatalogus(),
    mayAppoint: false,
    einddatum: null,
    today: asDatum('2026-06-15'),
    ...bend,
  });
}

const rows = (toekenningen: readonly Toekenning[], bend: Partial<VerlengVraag> = {}) =>
  accepted(propose({ toekenningen, ...bend })).rijen.map(({ toekenning, na, beperktDoor }) => [
    toekenning.id,
    na,
    beperktDoor,
  ]);

describe('extending a werkrelatie', () => {
  it('proposes ten years from its begin when no day is given', () => {
    expect(accepted(propose())).toMatchObject({ na: '2036-01-01', uiterlijk: '2036-01-01' });
  });

  it('takes the day that is given, and refuses one past the latest', () => {
    expect(accepted(propose({ einddatum: asDatum('2030-06-30') })).na).toBe('2030-06-30');
    expect(faultsIn(propose({ einddatum: asDatum('2036-01-02') }))).toEqual([
      'einddatum: werkrelatie.teLang',
    ]);
  });

  it('proposes the day before the next one of the same categorie, and refuses an overlap', () => {
    const next = aWerkrelatie({
      begindatum: asDatum('2029-01-01'),
      einddatum: asDatum('2030-01-01'),
    });
    expect(accepted(propose({ siblings: [next] })).na).toBe('2028-12-31');
    expect(faultsIn(propose({ siblings: [next], einddatum: asDatum('2029-01-01') }))).toEqual([
      'einddatum: werkrelatie.overlapt',
    ]);
  });

  it('is no way to shorten one', () => {
    expect(propose({ einddatum: asDatum('2027-12-30') })).toEqual({
      ok: false,
      faults: [
        {
          code: 'werkrelatie.verlengingKorter',
          params: { einde: '2027-12-31' },
          field: 'einddatum',
        },
      ],
    });
  });

  it('is refused once it has ended: then a new one is started', () => {
    const ended = aWerkrelatie({ einddatum: asDatum('2026-06-14') });
    expect(faultsIn(propose({ werkrelatie: ended }))).toEqual(['werkrelatie.beeindigd']);
  });
});

describe('extending toekenningen along', () => {
  it("clips each to the right's maximum from its own begin", () => {
    expect(rows([aToekenning()])).toEqual([['toekenning-1', '2030-01-01', 'recht']]);
  });

  it('clips each to the new end of the werkrelatie', () => {
    expect(rows([aToekenning()], { einddatum: asDatum('2028-06-30') })).toEqual([
      ['toekenning-1', '2028-06-30', 'werkrelatie'],
    ]);
  });

  it('shows one that is at its maximum unchanged, with the reason', () => {
    const full = aToekenning({
      gebruikersrechtId: asId('kort'),
      begindatum: asDatum('2026-01-01'),
      einddatum: asDatum('2027-12-31'),
    });
    const kort = { ...recht('kmo-departementen'), id: full.gebruikersrechtId, maxMaanden: 12 };
    expect(rows([full], { catalogus: aCatalogus([kort]) })).toEqual([
      ['toekenning-1', '2027-12-31', 'recht'],
    ]);
  });

  it('stops the day before the next grant of the same right, or of one that it excludes', () => {
    const first = aToekenning({
      gebruikersrechtId: asId('kaal'),
      einddatum: asDatum('2026-12-31'),
    });
    const begins = { begindatum: asDatum('2027-03-01'), einddatum: asDatum('2027-12-31') };
    const same = aToekenning({ ...first, ...begins, id: asId('toekenning-2') });
    const excluded = {
      ...same,
      gebruikersrechtId: asId<Toekenning['gebruikersrechtId']>('controleur'),
    };
    expect(rows([first, same])[0]).toEqual(['toekenning-1', '2027-02-28', 'recht']);
    expect(rows([first, excluded])[0]).toEqual(['toekenning-1', '2027-02-28', 'recht']);
  });

  it('leaves out what was stopped, has ended, left the catalogue or stands in another werkrelatie', () => {
    expect(
      rows([
        aToekenning({ gestopt: { door: 'An Peeters', reden: 'Uit dienst' } }),
        aToekenning({ einddatum: asDatum('2026-06-14') }),
        aToekenning({ gebruikersrechtId: asId('verdwenen') }),
        aToekenning({ werkrelatieId: asId('werkrelatie-2') }),
      ]),
    ).toEqual([]);
  });

  it('leaves out rights to manage for who may not give them', () => {
    const beheer = aToekenning({ gebruikersrechtId: asId('lokale-beheerder') });
    expect(rows([beheer])).toEqual([]);
    expect(rows([beheer], { mayAppoint: true })).toHaveLength(1);
  });

  it('changes only the chosen rows, and of those only the ones that become longer', () => {
    const chosen = aToekenning();
    const other = aToekenning({ id: asId('toekenning-2'), werkrelatieId: chosen.werkrelatieId });
    const { rijen } = accepted(propose({ toekenningen: [chosen] }));
    expect(chooseVerlengingen(rijen, new Set([other.id]))).toEqual([]);
    expect(chooseVerlengingen(rijen, new Set([chosen.id]))).toEqual([
      { ...chosen, einddatum: '2030-01-01' },
    ]);
  });
});

function recht(id: string) {
  const found = aCatalogus().get(asId(id));
  if (found === undefined) throw new Error(id);
  return found;
}
