import { describe, expect, it } from 'vitest';
import type { Toekenning } from '../../../src/main/domain/toekenning.ts';
import { judgeBuren } from '../../../src/main/domain/toekenning-buren.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import { asId, aToekenning, aWerkrelatie } from '../../builders/entities.ts';
import { aCatalogus, aGebruikersrecht, aKaalRecht } from '../../builders/gebruikersrecht.ts';

const catalogus = aCatalogus();
const werkrelatie = aWerkrelatie();

function judge(rechtId: string, toekenningen: readonly Toekenning[], id: string | null = null) {
  const recht = catalogus.get(asId(rechtId)) ?? aGebruikersrecht();
  return judgeBuren(
    { begindatum: asDatum('2026-07-01'), einddatum: asDatum('2026-12-31') },
    { id: id === null ? null : asId(id), recht, werkrelatie, toekenningen, catalogus },
  );
}

describe('toekenningen at the same time', () => {
  it('of the same right in the same werkrelatie are refused with the period of the first', () => {
    expect(judge('kmo-departementen', [aToekenning()])).toEqual([
      {
        code: 'toekenning.bestaatAl',
        params: { begin: '2026-01-01', einde: '2027-12-31' },
        field: 'begindatum',
      },
    ]);
  });

  it('of the same right are allowed after each other, and in another werkrelatie', () => {
    const before = aToekenning({ einddatum: asDatum('2026-06-30') });
    const elsewhere = aToekenning({ werkrelatieId: asId('werkrelatie-2') });
    expect(judge('kmo-departementen', [before, elsewhere])).toEqual([]);
  });

  it('leave room where the first was withdrawn before it began', () => {
    const withdrawn = aToekenning({
      begindatum: asDatum('2026-09-01'),
      einddatum: asDatum('2026-08-01'),
    });
    expect(judge('kmo-departementen', [withdrawn])).toEqual([]);
  });

  it('do not clash with the one that is being changed', () => {
    expect(judge('kmo-departementen', [aToekenning()], 'toekenning-1')).toEqual([]);
  });

  it('of rights that exclude each other are refused whichever comes second', () => {
    const kaal = aToekenning({ gebruikersrechtId: asId('kaal') });
    const controleur = aToekenning({ gebruikersrechtId: asId('controleur') });
    expect(judge('controleur', [kaal])).toEqual([
      { code: 'toekenning.botst', params: { recht: 'Kaal recht' }, field: 'gebruikersrechtId' },
    ]);
    expect(judge('kaal', [controleur])).toMatchObject([{ params: { recht: 'Controleur' } }]);
  });

  it('of rights that exclude each other are refused across werkrelaties too', () => {
    const kaal = aToekenning({
      gebruikersrechtId: asId('kaal'),
      werkrelatieId: asId('werkrelatie-2'),
    });
    expect(judge('controleur', [kaal])).toHaveLength(1);
  });

  it('of rights that go together are allowed', () => {
    const other = aToekenning({ gebruikersrechtId: aKaalRecht().id });
    expect(judge('kmo-departementen', [other])).toEqual([]);
  });
});
