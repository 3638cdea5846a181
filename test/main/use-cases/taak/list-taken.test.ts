import { describe, expect, it } from 'vitest';
import { type Put, put } from '../../../../src/main/store/store.ts';
import { listTaken } from '../../../../src/main/use-cases/taak/list-taken.ts';
import type { TaakSoort, TaakTermijn } from '../../../../src/shared/contract/taak.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { aPersoon, asId, asMoment, aToekenning, aWerkrelatie } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  beheerderPersoon,
  beheerPuts,
  joke,
  lies,
  mia,
  withWerkrelatie,
} from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';

async function list(puts: readonly Put[], caller = joke, termijn: TaakTermijn = 30) {
  const outside = await aGebruikersbeheer({ puts });
  return accepted(listTaken(outside, caller, { organisatieId: 'organisatie-1', termijn }));
}

async function taak(soort: TaakSoort, puts: readonly Put[], caller = joke) {
  return (await list(puts, caller)).taken.find((each) => each.soort === soort);
}

const known = (index: number, naam: string) =>
  put(
    'persoon',
    aPersoon({
      id: asId(`p-${index}`),
      insz: aTstNummer({ jaar: 1990, volgnummer: 100 + index }),
      voornaam: 'Jan',
      naam,
      bekendBij: [asId('organisatie-1')],
    }),
  );

describe("'Mijn Taken'", () => {
  it('names the one person it is about, so that the remedy is one click away', async () => {
    expect(await taak('zonderWerkrelatie', [known(1, 'Claes')])).toEqual({
      soort: 'zonderWerkrelatie',
      aantal: 1,
      namen: ['Jan Claes'],
      datum: null,
      persoonId: 'p-1',
      gebruikersrechtId: null,
    });
  });

  it('counts more and names the first three by naam', async () => {
    const many = ['Dierckx', 'Aerts', 'Claes', 'Baert'].map((naam, index) => known(index, naam));
    expect(await taak('zonderWerkrelatie', many)).toMatchObject({
      aantal: 4,
      namen: ['Jan Aerts', 'Jan Baert', 'Jan Claes'],
      persoonId: null,
    });
  });

  it('shows who has a werkrelatie without right', async () => {
    expect(await taak('zonderRecht', withWerkrelatie)).toMatchObject({ aantal: 1 });
    const held = [...withWerkrelatie, put('toekenning', aToekenning())];
    expect(await taak('zonderRecht', held)).toBeUndefined();
  });

  it('shows since when something waits', async () => {
    const waiting = aToekenning({
      status: 'inAfwachting',
      ingediendOp: asMoment('2026-06-13T10:00:00Z'),
    });
    expect(
      await taak('inAfwachting', [...withWerkrelatie, put('toekenning', waiting)]),
    ).toMatchObject({
      aantal: 1,
      datum: '2026-06-13',
      persoonId: 'persoon-1',
    });
  });

  it('shows what ends within thirty days, with the first day', async () => {
    const ending = aToekenning({ einddatum: asDatum('2026-07-01') });
    const puts = [...withWerkrelatie, put('toekenning', ending)];
    expect(await taak('eindigtBinnen30', puts)).toMatchObject({ aantal: 1, datum: '2026-07-01' });
    expect((await list(puts)).aflopend).toEqual({ binnen30: 1, binnen60: 1, binnen90: 1 });
  });

  it('counts a persoon once for whom a werkrelatie and its right end, as the list does', async () => {
    const ends = { einddatum: asDatum('2026-08-20') };
    const puts = [
      ...withWerkrelatie,
      put('werkrelatie', aWerkrelatie(ends)),
      put('toekenning', aToekenning(ends)),
    ];
    expect((await list(puts)).aflopend).toEqual({ binnen30: 0, binnen60: 0, binnen90: 1 });
  });

  it('looks as far ahead as is asked, in each term with its own persons', async () => {
    const ends = (day: string) => [
      ...withWerkrelatie,
      put('toekenning', aToekenning({ einddatum: asDatum(day) })),
    ];
    const soorten = async (day: string, termijn: TaakTermijn) =>
      (await list(ends(day), joke, termijn)).taken
        .map(({ soort }) => soort)
        .filter((soort) => soort.startsWith('eindigt'));
    expect(await soorten('2026-08-14', 30)).toEqual([]);
    expect(await soorten('2026-08-14', 60)).toEqual(['eindigtBinnen60']);
    expect(await soorten('2026-08-15', 60)).toEqual([]);
    expect(await soorten('2026-08-15', 90)).toEqual(['eindigtBinnen90']);
  });

  it('names the other beheerders whose right to manage ends, to every beheerder but them', async () => {
    const puts = beheerPuts(beheerderPersoon(joke), { einddatum: asDatum('2026-07-15') });
    const found = (await list(puts, lies)).taken.find(({ soort }) => soort === 'beheerderEindigt');
    expect(found).toMatchObject({ aantal: 1, datum: '2026-07-15', persoonId: 'joke' });
    expect(await taak('beheerderEindigt', puts, joke)).toBeUndefined();
    const later = beheerPuts(beheerderPersoon(joke), { einddatum: asDatum('2026-07-16') });
    expect(await taak('beheerderEindigt', later, lies)).toBeUndefined();
  });

  it('warns a beheerder of the end of his own right sixty days before', async () => {
    const ends = (day: string) => beheerPuts(beheerderPersoon(joke), { einddatum: asDatum(day) });
    expect(await taak('eigenRecht', ends('2026-08-14'))).toMatchObject({
      datum: '2026-08-14',
      persoonId: 'joke',
    });
    expect(await taak('eigenRecht', ends('2026-08-15'))).toBeUndefined();
    expect(await taak('eigenRecht', ends('2026-08-14'), lies)).toBeUndefined();
    expect(await taak('eigenRecht', ends('2026-08-14'), mia)).toBeUndefined();
  });

  it('warns when there is just one beheerder', async () => {
    expect(await taak('enigeBeheerder', [])).toBeUndefined();
    const waits = beheerPuts(beheerderPersoon(joke), { status: 'inAfwachting' });
    expect(await taak('enigeBeheerder', waits)).toMatchObject({
      namen: ['Lies Vantest'],
      datum: '2028-12-31',
    });
  });

  it('shows the departments that nobody can work for', async () => {
    const puts = [...withWerkrelatie, put('toekenning', aToekenning())];
    expect(await taak('departementZonderHouder', puts)).toMatchObject({
      aantal: 2,
      namen: ['Gent', 'Asse'],
      persoonId: null,
      gebruikersrechtId: 'kmo-departementen',
    });
  });

  it('has no departments to divide while nobody holds a right that has them', async () => {
    expect(await taak('departementZonderHouder', withWerkrelatie)).toMatchObject({
      aantal: 3,
      gebruikersrechtId: null,
    });
  });

  it('counts only the persons of this organisatie', async () => {
    const elsewhere = put('persoon', aPersoon({ bekendBij: [asId('organisatie-2')] }));
    expect((await list([elsewhere])).personen).toBe(2);
  });
});
