import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import {
  checkToekenning,
  grantToekenning,
} from '../../../../src/main/use-cases/toekenning/grant-toekenning.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { asId, aToekenning } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  faultsIn,
  historiekOf,
  joke,
  lies,
  mia,
  withWerkrelatie,
} from '../../../builders/gebruikersbeheer.ts';
import { aKaalRecht } from '../../../builders/gebruikersrecht.ts';

type Draft = Parameters<typeof grantToekenning>[2];

function aDraft(bend: Partial<Draft> = {}): Draft {
  return {
    organisatieId: 'organisatie-1',
    werkrelatieId: 'werkrelatie-1',
    gebruikersrechtId: 'kmo-departementen',
    profiel: 'dienstverlener kmo-portefeuille',
    contexten: ['departement-aalst', 'departement-gent'],
    begindatum: '15/06/2026',
    einddatum: '31/12/2027',
    ...bend,
  };
}

/** A draft of a right without profile or context. */
const kaal = (bend: Partial<Draft> = {}) =>
  aDraft({ gebruikersrechtId: 'kaal', profiel: '', contexten: [], ...bend });

async function check(draft: Draft, caller = joke, puts = withWerkrelatie) {
  return faultsIn(checkToekenning(await aGebruikersbeheer({ puts }), caller, draft));
}

describe('granting a right', () => {
  it('keeps it in afwachting with the chosen departments', async () => {
    const outside = await aGebruikersbeheer({ puts: withWerkrelatie });
    const { toekenningId } = accepted(await grantToekenning(outside, joke, aDraft()));
    expect(outside.store.view.get('toekenning', toekenningId)).toEqual({
      id: toekenningId,
      werkrelatieId: 'werkrelatie-1',
      gebruikersrechtId: 'kmo-departementen',
      profiel: 'dienstverlener kmo-portefeuille',
      contexten: ['departement-aalst', 'departement-gent'],
      begindatum: '2026-06-15',
      einddatum: '2027-12-31',
      status: 'inAfwachting',
      ingediendOp: '2026-06-15T09:00:00.000Z',
      gestopt: null,
    });
  });

  it('writes the names of the right and the departments in Historiek', async () => {
    const outside = await aGebruikersbeheer({ puts: withWerkrelatie });
    accepted(await grantToekenning(outside, joke, aDraft()));
    const [regel] = historiekOf(outside);
    expect(regel).toMatchObject({ actie: 'toekenning.granted', persoonId: 'persoon-1' });
    expect(regel?.velden).toContainEqual({ veld: 'contexten', voor: null, na: 'Aalst, Gent' });
    expect(regel?.velden).toContainEqual({
      veld: 'gebruikersrecht',
      voor: null,
      na: 'Dienstverlener kmo-portefeuille, departementen',
    });
  });

  it('to himself is something a beheerder may do', async () => {
    expect(await check(kaal({ werkrelatieId: 'werk-joke-organisatie-1' }))).toEqual([]);
  });

  it('says all faults of all fields at once', async () => {
    const wrong = aDraft({ profiel: '', contexten: [], begindatum: 'x', einddatum: '' });
    expect(await check(wrong)).toEqual([
      'profiel: toekenning.profiel',
      'contexten: toekenning.geenContext',
      'begindatum: datum.vorm',
      'einddatum: datum.empty',
    ]);
  });

  it('judges the period too when another field is wrong', async () => {
    const wrong = aDraft({ contexten: [], begindatum: '31/12/2025', einddatum: '1/1/2028' });
    expect(await check(wrong)).toEqual([
      'contexten: toekenning.geenContext',
      'begindatum: toekenning.voorWerkrelatie',
      'einddatum: toekenning.naWerkrelatie',
    ]);
  });

  it('refuses an unknown right, or none, and still says what is wrong with the dates', async () => {
    expect(await check(aDraft({ gebruikersrechtId: '', einddatum: 'x' }))).toEqual([
      'gebruikersrechtId: veld.verplicht',
      'einddatum: datum.vorm',
    ]);
    expect(await check(aDraft({ gebruikersrechtId: 'toString' }))).toEqual([
      'gebruikersrechtId: gebruikersrecht.onbekend',
    ]);
  });

  it.each([
    [
      'a closed right',
      { gebruikersrechtId: 'enkel-lokaal' },
      'gebruikersrechtId: gebruikersrecht.doelgroep',
    ],
    [
      'a context for a right without',
      { contexten: ['Lezer'] },
      'contexten: toekenning.geenContextNodig',
    ],
    [
      'an unknown context',
      { gebruikersrechtId: 'meer-modules', contexten: ['Lezer'] },
      'contexten: toekenning.contextOnbekend',
    ],
    [
      'two contexts where one is taken',
      { gebruikersrechtId: 'een-rol', contexten: ['Lezer', 'Schrijver'] },
      'contexten: toekenning.eenContext',
    ],
    ['a profile for a right without', { profiel: 'Lezer' }, 'profiel: veld.keuze'],
    [
      'an end before today',
      { begindatum: '1/1/2026', einddatum: '14/6/2026' },
      'einddatum: toekenning.voorVandaag',
    ],
    ['an end before the begin', { einddatum: '14/6/2026' }, 'einddatum: periode.eindeVoorBegin'],
  ])('refuses %s', async (_what, bend, expected) => {
    expect(await check(kaal(bend))).toEqual([expected]);
  });

  it('refuses an end past the maximum of the right', async () => {
    const kort = aKaalRecht({ id: asId('kort'), maxMaanden: 6 });
    const outside = await aGebruikersbeheer({ puts: withWerkrelatie });
    const catalogus = new Map([...outside.catalogus, [kort.id, kort]]);
    const judged = checkToekenning(
      { ...outside, catalogus },
      joke,
      kaal({ gebruikersrechtId: 'kort', einddatum: '16/12/2026' }),
    );
    expect(faultsIn(judged)).toEqual(['einddatum: toekenning.teLang']);
  });

  it('refuses a second one of the same right, and one that clashes', async () => {
    const held = [...withWerkrelatie, put('toekenning', aToekenning())];
    expect(await check(aDraft(), joke, held)).toEqual(['begindatum: toekenning.bestaatAl']);
    const controleur = put('toekenning', aToekenning({ gebruikersrechtId: asId('controleur') }));
    expect(await check(kaal(), joke, [...withWerkrelatie, controleur])).toEqual([
      'gebruikersrechtId: toekenning.botst',
    ]);
  });

  it('makes two confirmations at the same moment one toekenning', async () => {
    const outside = await aGebruikersbeheer({ puts: withWerkrelatie });
    const both = await Promise.all([1, 2].map(() => grantToekenning(outside, joke, kaal())));
    expect(both.flatMap(faultsIn)).toEqual(['begindatum: toekenning.bestaatAl']);
  });

  it('is refused in a werkrelatie that has ended', async () => {
    const outside = await aGebruikersbeheer({ puts: withWerkrelatie });
    outside.setToday(asDatum('2028-01-01'));
    expect(faultsIn(checkToekenning(outside, joke, kaal()))).toEqual([
      'werkrelatieId: werkrelatie.beeindigd',
    ]);
  });
});

describe('appointing a beheerder', () => {
  const appoint = kaal({ gebruikersrechtId: 'lokale-beheerder' });

  it('is for a hoofdbeheerder or a legal representative', async () => {
    expect(await check(appoint, joke)).toEqual([
      'gebruikersrechtId: beheerder.alleenHoofdbeheerder',
    ]);
    expect(await check(appoint, lies)).toEqual([]);
    expect(await check(appoint, mia)).toEqual([]);
  });

  it('gives a beheerder no way to make himself hoofdbeheerder', async () => {
    const outside = await aGebruikersbeheer({ puts: withWerkrelatie });
    const before = contentsOf(outside);
    const self = kaal({
      werkrelatieId: 'werk-joke-organisatie-1',
      gebruikersrechtId: 'hoofd-lokale-beheerder',
    });
    expect(faultsIn(await grantToekenning(outside, joke, self))).toEqual([
      'gebruikersrechtId: beheerder.alleenHoofdbeheerder',
    ]);
    expect(contentsOf(outside)).toBe(before);
  });
});

describe('a werkrelatie of another organisatie', () => {
  it('is refused exactly as an absent one, whatever else is wrong', async () => {
    const outside = await aGebruikersbeheer({ puts: withWerkrelatie });
    const ask = (werkrelatieId: string) =>
      JSON.stringify(checkToekenning(outside, joke, kaal({ werkrelatieId, einddatum: 'x' })));
    expect(ask('werk-yusuf-organisatie-2')).toBe(ask('bestaat-niet'));
    expect(ask('bestaat-niet')).toContain('werkrelatie.onbekend');
  });
});
