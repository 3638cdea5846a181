import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { extendWerkrelatie } from '../../../../src/main/use-cases/werkrelatie/extend-werkrelatie.ts';
import { proposeExtension } from '../../../../src/main/use-cases/werkrelatie/propose-extension.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { asId, aToekenning, aWerkrelatie } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  faultsIn,
  historiekOf,
  joke,
  lies,
  withWerkrelatie,
} from '../../../builders/gebruikersbeheer.ts';

const beheer = aToekenning({
  id: asId('beheer'),
  gebruikersrechtId: asId('lokale-beheerder'),
  profiel: null,
  contexten: [],
});
const stopped = aToekenning({
  id: asId('gestopt'),
  gebruikersrechtId: asId('kaal'),
  gestopt: { door: 'An Peeters', reden: 'Klaar' },
});
const puts = [
  ...withWerkrelatie,
  put('toekenning', aToekenning()),
  put('toekenning', beheer),
  put('toekenning', stopped),
];
const key = { organisatieId: 'organisatie-1', werkrelatieId: 'werkrelatie-1' };

describe('the proposal to extend', () => {
  it('shows before and after per row, and what limits it', async () => {
    const outside = await aGebruikersbeheer({ puts });
    const proposal = proposeExtension(outside, joke, { ...key, einddatum: '30/06/2029' });
    expect(accepted(proposal)).toEqual({
      voor: '2027-12-31',
      na: '2029-06-30',
      uiterlijk: '2036-01-01',
      rijen: [
        {
          toekenningId: 'toekenning-1',
          recht: 'Dienstverlener kmo-portefeuille, departementen',
          voor: '2027-12-31',
          na: '2029-06-30',
          beperktDoor: 'werkrelatie',
        },
      ],
    });
  });

  it('proposes the furthest end when none is typed', async () => {
    const outside = await aGebruikersbeheer({ puts });
    const proposal = proposeExtension(outside, joke, { ...key, einddatum: '' });
    expect(accepted(proposal)).toMatchObject({ na: '2036-01-01', rijen: [{ na: '2030-01-01' }] });
  });

  it('offers rights to manage to who may give them', async () => {
    const outside = await aGebruikersbeheer({ puts });
    const proposal = proposeExtension(outside, lies, { ...key, einddatum: '' });
    expect(accepted(proposal).rijen.map(({ toekenningId }) => toekenningId)).toEqual([
      'toekenning-1',
      'beheer',
    ]);
  });

  it('says what is wrong with the typed day', async () => {
    const outside = await aGebruikersbeheer({ puts });
    const propose = (einddatum: string) =>
      faultsIn(proposeExtension(outside, joke, { ...key, einddatum }));
    expect(propose('2/1/2036')).toEqual(['einddatum: werkrelatie.teLang']);
    expect(propose('30/12/2027')).toEqual(['einddatum: werkrelatie.verlengingKorter']);
    expect(propose('morgen')).toEqual(['einddatum: datum.vorm']);
  });
});

describe('extending', () => {
  const extend = async (
    toekenningen: readonly string[],
    einddatum = '30/06/2029',
    caller = joke,
  ) => {
    const outside = await aGebruikersbeheer({ puts });
    const input = { ...key, einddatum, toekenningen: [...toekenningen] };
    return { outside, result: await extendWerkrelatie(outside, caller, input) };
  };

  it('stores what the proposal showed, for the chosen rows only, each with its line', async () => {
    const { outside } = await extend(['toekenning-1']);
    const { view } = outside.store;
    expect(view.get('werkrelatie', 'werkrelatie-1')?.einddatum).toBe('2029-06-30');
    expect(view.get('toekenning', 'toekenning-1')?.einddatum).toBe('2029-06-30');
    expect(view.get('toekenning', 'beheer')).toEqual(beheer);
    expect(historiekOf(outside)).toMatchObject([
      {
        actie: 'werkrelatie.extended',
        velden: [
          { veld: 'categorie', voor: 'vasteMedewerker', na: 'vasteMedewerker' },
          { veld: 'einddatum', voor: '2027-12-31', na: '2029-06-30' },
        ],
      },
      {
        actie: 'toekenning.extended',
        velden: [{ veld: 'gebruikersrecht' }, { veld: 'einddatum' }],
      },
    ]);
  });

  it('can keep the werkrelatie as it is and extend nothing', async () => {
    const { outside, result } = await extend(['toekenning-1'], '31/12/2027');
    expect(faultsIn(result)).toEqual([]);
    expect(historiekOf(outside)).toEqual([]);
  });

  it('refuses a row that was not offered, says why, and then stores nothing at all', async () => {
    const before = contentsOf(await aGebruikersbeheer({ puts }));
    const chosen = [
      'toekenning-1',
      'beheer',
      'gestopt',
      'bestaat-niet',
      'recht-joke-organisatie-1',
    ];
    const { outside, result } = await extend(chosen);
    expect(faultsIn(result)).toEqual([
      'toekenningen: beheerder.alleenHoofdbeheerder',
      'toekenningen: toekenning.gestopt',
      'toekenningen: toekenning.onbekend',
      'toekenningen: toekenning.onbekend',
    ]);
    expect(contentsOf(outside)).toBe(before);
  });

  it('is refused for a right that left the catalogue', async () => {
    const gone = put('toekenning', aToekenning({ gebruikersrechtId: asId('verdwenen') }));
    const outside = await aGebruikersbeheer({ puts: [...withWerkrelatie, gone] });
    const input = { ...key, einddatum: '', toekenningen: ['toekenning-1'] };
    expect(faultsIn(await extendWerkrelatie(outside, joke, input))).toEqual([
      'toekenningen: gebruikersrecht.onbekend',
    ]);
  });

  it('is refused where the next werkrelatie begins, and after the end', async () => {
    const next = aWerkrelatie({
      id: asId('volgende'),
      begindatum: asDatum('2028-06-01'),
      einddatum: asDatum('2028-12-31'),
    });
    const outside = await aGebruikersbeheer({ puts: [...puts, put('werkrelatie', next)] });
    const input = { ...key, einddatum: '1/6/2028', toekenningen: [] };
    expect(faultsIn(await extendWerkrelatie(outside, joke, input))).toEqual([
      'einddatum: werkrelatie.overlapt',
    ]);
    outside.setToday(asDatum('2028-01-01'));
    expect(faultsIn(await extendWerkrelatie(outside, joke, input))).toEqual([
      'werkrelatie.beeindigd',
    ]);
  });
});
