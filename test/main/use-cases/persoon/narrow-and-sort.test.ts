import { describe, expect, it } from 'vitest';
import { type Put, put } from '../../../../src/main/store/store.ts';
import { findPersonen } from '../../../../src/main/use-cases/persoon/find-personen.ts';
import type { Input } from '../../../../src/shared/contract/contract.ts';
import type { PersoonCriteria } from '../../../../src/shared/contract/persoon-lijst.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { aPersoon, asId, aToekenning, aWerkrelatie } from '../../../builders/entities.ts';
import { accepted, aGebruikersbeheer, faultsIn } from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';

type Bend = {
  readonly status?: 'inAfwachting';
  readonly categorie?: 'externeMedewerker';
  readonly tot?: string;
  readonly contexten?: readonly string[];
  readonly elders?: boolean;
};

/** With a werkrelatie until a day, and a right for these departements as long. */
function working(naam: string, at: number, bend: Bend = {}): readonly Put[] {
  const { tot = '2028-01-31', contexten = ['departement-aalst'] } = bend;
  const organisatieId = asId<ReturnType<typeof aWerkrelatie>['organisatieId']>(
    bend.elders === true ? 'organisatie-2' : 'organisatie-1',
  );
  return [
    put(
      'persoon',
      aPersoon({
        id: asId(naam),
        naam,
        insz: aTstNummer({ jaar: 1991, maand: 4, volgnummer: 200 + at }),
        status: bend.status ?? 'actief',
      }),
    ),
    put(
      'werkrelatie',
      aWerkrelatie({
        id: asId(`w-${naam}`),
        persoonId: asId(naam),
        organisatieId,
        categorie: bend.categorie ?? 'vasteMedewerker',
        einddatum: asDatum(tot),
      }),
    ),
    put(
      'toekenning',
      aToekenning({
        id: asId(`t-${naam}`),
        werkrelatieId: asId(`w-${naam}`),
        contexten,
        einddatum: asDatum(tot),
      }),
    ),
  ];
}

const everybody = [
  ...working('Aerts', 1, { tot: '2026-07-31', contexten: ['departement-gent'] }),
  ...working('Bogaert', 2, { categorie: 'externeMedewerker', tot: '2027-02-28' }),
  ...working('Claes', 3, { status: 'inAfwachting' }),
  ...working('Dierckx', 4, { tot: '2026-01-31' }),
  ...working('Elders', 5, { elders: true, contexten: ['departement-gent'] }),
];

const open: PersoonCriteria = {
  departement: null,
  categorie: null,
  recht: null,
  status: null,
  eindigtVoor: '',
  sorteer: 'naam',
  aflopend: false,
};

async function ask(criteria: Partial<PersoonCriteria>, more: Partial<Input<'persoon.list'>> = {}) {
  const outside = await aGebruikersbeheer({ puts: everybody });
  return findPersonen(outside, {
    ...{ organisatieId: 'organisatie-1', zoek: '', filter: 'alle', pagina: 0 },
    criteria: { ...open, ...criteria },
    ...more,
  });
}

/** Without the two beheerders who are there too. */
async function names(criteria: Partial<PersoonCriteria>, more?: Partial<Input<'persoon.list'>>) {
  const { rijen } = accepted(await ask(criteria, more));
  return rijen.map(({ naam }) => naam).filter((naam) => !['Vantest', 'Testaert'].includes(naam));
}

describe('narrowing the list', () => {
  it.each([
    [{}, ['Aerts', 'Bogaert', 'Claes', 'Dierckx']],
    [{ departement: 'departement-gent' }, ['Aerts']],
    [{ recht: 'kmo-departementen' }, ['Aerts', 'Bogaert', 'Claes']],
    [{ recht: 'kaal' }, []],
    [{ categorie: 'externeMedewerker' }, ['Bogaert']],
    [{ status: 'inAfwachting' }, ['Claes']],
    [{ eindigtVoor: '01/08/2026' }, ['Aerts']],
    [{ eindigtVoor: '31/07/2026' }, []],
    [{ eindigtVoor: '01/03/2027', categorie: 'externeMedewerker' }, ['Bogaert']],
    [{ departement: 'departement-gent', status: 'inAfwachting' }, []],
  ] as const)('%j leaves %j', async (criteria, left) => {
    expect(await names(criteria)).toEqual(left);
  });

  it('a day that is none is refused at its field', async () => {
    expect(faultsIn(await ask({ eindigtVoor: '31/02/2027' }))).toEqual(['eindigtVoor: datum.dag']);
  });

  it('asks for some by id, as far as the organisatie may see them', async () => {
    expect(await names({}, { alleen: ['Claes', 'Elders', 'niemand', 'Aerts'] })).toEqual([
      'Aerts',
      'Claes',
    ]);
    expect(await names({}, { alleen: [] })).toEqual([]);
  });
});

describe('sorting the list', () => {
  it('by naam, backwards too', async () => {
    expect(await names({ aflopend: true })).toEqual(['Dierckx', 'Claes', 'Bogaert', 'Aerts']);
  });

  it('by end date of the running werkrelatie; without one always last', async () => {
    const byEnd = { sorteer: 'einddatum' } as const;
    expect(await names(byEnd)).toEqual(['Aerts', 'Bogaert', 'Claes', 'Dierckx']);
    expect(await names({ ...byEnd, aflopend: true })).toEqual([
      'Claes',
      'Bogaert',
      'Aerts',
      'Dierckx',
    ]);
  });

  it('by status: what waits, who works here, who does not', async () => {
    expect(await names({ sorteer: 'status' })).toEqual(['Claes', 'Aerts', 'Bogaert', 'Dierckx']);
  });
});

describe('somebody of another organisatie', () => {
  it('changes nothing in the answer, whatever is asked', async () => {
    const without = await aGebruikersbeheer({ puts: everybody.slice(0, -3) });
    const withSomebody = await aGebruikersbeheer({ puts: everybody });
    for (const zoek of ['elders', 'eldres', 'e', 'aerst', '91.64', '91640']) {
      const question = { organisatieId: 'organisatie-1', zoek, filter: 'alle', pagina: 0 } as const;
      expect(findPersonen(withSomebody, question)).toEqual(findPersonen(without, question));
    }
  });

  it('is told apart where the name is only nearly it', async () => {
    const outside = await aGebruikersbeheer({ puts: everybody });
    const question = { organisatieId: 'organisatie-1', filter: 'alle', pagina: 0 } as const;
    const near = accepted(findPersonen(outside, { ...question, zoek: 'bogeart' }));
    expect(near).toMatchObject({ totaal: 1, bijna: 1, rijen: [{ naam: 'Bogaert' }] });
  });
});
