import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { findBeheerders } from '../../../../src/main/use-cases/organisatie/find-beheerders.ts';
import { showOrganisatie } from '../../../../src/main/use-cases/organisatie/show-organisatie.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { asId, aToekenning, aWerkrelatie } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  beheerderPersoon,
  beheerPuts,
  joke,
  lies,
  vandaag,
  withWerkrelatie,
} from '../../../builders/gebruikersbeheer.ts';

const organisatieId = 'organisatie-1';

describe('the page of an organisatie', () => {
  it('counts per department the persons who hold a right for it today', async () => {
    const outside = await aGebruikersbeheer({
      puts: [
        ...withWerkrelatie,
        put('toekenning', aToekenning({ contexten: ['departement-aalst', 'departement-gent'] })),
        // The same person a second time, one that waits, and one of another right.
        put('werkrelatie', aWerkrelatie({ id: asId('w-2'), categorie: 'ambtenaar' })),
        put('toekenning', aToekenning({ id: asId('t-2'), werkrelatieId: asId('w-2') })),
        put(
          'toekenning',
          aToekenning({
            id: asId('t-3'),
            status: 'inAfwachting',
            contexten: ['departement-asse'],
          }),
        ),
        put(
          'toekenning',
          aToekenning({
            id: asId('t-4'),
            gebruikersrechtId: asId('kaal'),
            contexten: ['departement-asse'],
          }),
        ),
      ],
    });
    const { departementen } = accepted(showOrganisatie(outside, { organisatieId }));
    expect(departementen.map(({ naam, houders }) => [naam, houders])).toEqual([
      ['Aalst', 1],
      ['Gent', 1],
      ['Asse', 0],
    ]);
  });

  it('lists the functies in KBO, and who represents', async () => {
    const { functies } = accepted(showOrganisatie(await aGebruikersbeheer(), { organisatieId }));
    expect(functies).toMatchObject([{ naam: 'Mia Wouters', vertegenwoordigt: true }]);
    expect(JSON.stringify(functies)).not.toMatch(/\d{11}/);
  });

  it('lists the beheerders with how to reach them', async () => {
    const { beheerders } = accepted(showOrganisatie(await aGebruikersbeheer(), { organisatieId }));
    expect(beheerders).toEqual([
      {
        naam: 'Lies Vantest',
        rol: 'hoofdbeheerder',
        einddatum: '2028-12-31',
        email: null,
        telefoon: null,
        persoonId: 'lies',
      },
      expect.objectContaining({ naam: 'Joke Testaert', rol: 'beheerder' }),
    ]);
  });
});

describe('the beheerders', () => {
  const find = async (puts: Parameters<typeof aGebruikersbeheer>[0]) => {
    const { store, catalogus } = await aGebruikersbeheer(puts);
    const question = { view: store.view, catalogus, organisatieId, today: vandaag };
    return findBeheerders(question).map(({ persoon, rol, einddatum }) => [
      persoon.voornaam,
      rol,
      einddatum,
    ]);
  };

  it('are not those whose right has ended, begins later or waits', async () => {
    for (const bend of [
      { einddatum: asDatum('2026-06-14') },
      { begindatum: asDatum('2026-06-16') },
      { status: 'inAfwachting' } as const,
    ]) {
      const found = await find({ puts: beheerPuts(beheerderPersoon(joke), bend) });
      expect(found.map(([voornaam]) => voornaam)).toEqual(['Lies']);
    }
  });

  it('stand in the list once, in the strongest role', async () => {
    const werkrelatieId = asId<ReturnType<typeof aToekenning>['werkrelatieId']>(
      `werk-lies-${organisatieId}`,
    );
    const alsoBeheerder = aToekenning({
      id: asId('t-extra'),
      werkrelatieId,
      gebruikersrechtId: asId('lokale-beheerder'),
      einddatum: asDatum('2030-01-01'),
    });
    const found = await find({ puts: [put('toekenning', alsoBeheerder)] });
    expect(found).toContainEqual([lies.naam.split(' ')[0], 'hoofdbeheerder', '2028-12-31']);
    expect(found).toHaveLength(2);
  });
});
