import { describe, expect, it } from 'vitest';
import {
  chooseContexten,
  chooseProfiel,
  judgeRecht,
} from '../../../src/main/domain/toekenning-keuze.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import { aDepartement, anOrganisatie, asId } from '../../builders/entities.ts';
import { accepted, faultsIn } from '../../builders/gebruikersbeheer.ts';
import { aCatalogus, aGebruikersrecht, aKaalRecht } from '../../builders/gebruikersrecht.ts';

const organisatie = anOrganisatie({
  departementen: [
    aDepartement(),
    aDepartement({ id: 'gesloten', naam: 'Campus Ninove', geslotenOp: asDatum('2026-06-14') }),
    aDepartement({ id: 'sluit-vandaag', geslotenOp: asDatum('2026-06-15') }),
  ],
});

function contexten(rechtId: string, gekozen: readonly string[]) {
  const recht = aCatalogus().get(asId(rechtId)) ?? aGebruikersrecht();
  return chooseContexten({ recht, organisatie, gekozen, today: asDatum('2026-06-15') });
}

describe('the departments of a right', () => {
  it('may not be empty, and the refusal gives one as an example', () => {
    expect(contexten('kmo-departementen', [])).toEqual({
      ok: false,
      faults: [{ code: 'toekenning.geenContext', params: { voorbeeld: 'Aalst' } }],
    });
  });

  it('are kept once each, in the order chosen', () => {
    const gekozen = ['sluit-vandaag', 'departement-aalst', 'sluit-vandaag'];
    expect(accepted(contexten('kmo-departementen', gekozen))).toEqual([
      'sluit-vandaag',
      'departement-aalst',
    ]);
  });

  it('are refused by name when closed, and as sent when unknown', () => {
    expect(contexten('kmo-departementen', ['gesloten', 'elders', 'departement-aalst'])).toEqual({
      ok: false,
      faults: [
        { code: 'toekenning.contextOnbekend', params: { context: 'Campus Ninove' } },
        { code: 'toekenning.contextOnbekend', params: { context: 'elders' } },
      ],
    });
  });
});

describe('other contexts', () => {
  it('come from the list of the right', () => {
    expect(accepted(contexten('meer-modules', ['Toezicht', 'Subsidies']))).toHaveLength(2);
    expect(faultsIn(contexten('meer-modules', ['departement-aalst']))).toEqual([
      'toekenning.contextOnbekend',
    ]);
  });

  it('are one only where the right takes one', () => {
    expect(accepted(contexten('een-rol', ['Lezer']))).toEqual(['Lezer']);
    expect(faultsIn(contexten('een-rol', ['Lezer', 'Schrijver']))).toEqual([
      'toekenning.eenContext',
    ]);
  });

  it('are refused where the right has none', () => {
    expect(accepted(contexten('kaal', []))).toEqual([]);
    expect(faultsIn(contexten('kaal', ['departement-aalst']))).toEqual([
      'toekenning.geenContextNodig',
    ]);
  });
});

describe('the profile', () => {
  it('is required when there are some, even when there is just one', () => {
    expect(faultsIn(chooseProfiel(aGebruikersrecht(), ''))).toEqual(['toekenning.profiel']);
    expect(faultsIn(chooseProfiel(aGebruikersrecht(), 'Lezer'))).toEqual(['toekenning.profiel']);
    expect(accepted(chooseProfiel(aGebruikersrecht({ profielen: ['Lezer'] }), 'Lezer'))).toBe(
      'Lezer',
    );
  });

  it('is refused when there are none', () => {
    expect(accepted(chooseProfiel(aKaalRecht(), ''))).toBeNull();
    expect(faultsIn(chooseProfiel(aKaalRecht(), 'Lezer'))).toEqual(['veld.keuze']);
  });
});

describe('the right itself', () => {
  it('is refused where it is not open for the doelgroep, by name', () => {
    const recht = aKaalRecht({ naam: 'Loket lokaal', doelgroepen: ['LB'] });
    expect(judgeRecht({ recht, organisatie, hoedanigheid: 'hoofdbeheerder' })).toEqual([
      { code: 'gebruikersrecht.doelgroep', params: { recht: 'Loket lokaal' } },
    ]);
  });

  it.each([
    ['beheerder', ['beheerder.alleenHoofdbeheerder']],
    ['hoofdbeheerder', []],
    ['wettelijkVertegenwoordiger', []],
  ] as const)('to manage is given by a %s: faults %j', (hoedanigheid, codes) => {
    const recht = aKaalRecht({ beheer: 'beheerder' });
    const faults = judgeRecht({ recht, organisatie, hoedanigheid });
    expect(faults.map(({ code }) => code)).toEqual(codes);
  });
});
