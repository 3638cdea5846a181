import { describe, expect, it } from 'vitest';
import type { Persoon } from '../../../../src/main/domain/persoon.ts';
import { type Put, put } from '../../../../src/main/store/store.ts';
import { findPersonen } from '../../../../src/main/use-cases/persoon/find-personen.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { formatInsz } from '../../../../src/shared/values/insz.ts';
import type { PersoonFilter } from '../../../../src/shared/values/persoon-lijst.ts';
import { aPersoon, asId, aToekenning, aWerkrelatie } from '../../../builders/entities.ts';
import { accepted, aGebruikersbeheer } from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';

/** Three of organisatie-1, and one of the neighbour. */
function somebody(index: number, naam: string, bend: Partial<Persoon> = {}): Put {
  const [voornaam = '', ...rest] = naam.split(' ');
  return put(
    'persoon',
    aPersoon({
      id: asId(`p-${index}`),
      insz: aTstNummer({ jaar: 1990, maand: 5, volgnummer: 100 + index }),
      voornaam,
      naam: rest.join(' '),
      bekendBij: [asId('organisatie-1')],
      ...bend,
    }),
  );
}

const puts = [
  somebody(1, 'Łukasz Stramien'),
  somebody(2, 'Anne-Sophie De Smet', { roepnaam: 'Fietje' }),
  somebody(3, 'Aïcha Stramien'),
  somebody(4, 'Buur Vanelders', { bekendBij: [asId('organisatie-2')] }),
];

async function find(bend: {
  zoek?: string;
  filter?: PersoonFilter;
  pagina?: number;
  puts?: readonly Put[];
}) {
  const { zoek = '', filter = 'alle', pagina = 0 } = bend;
  const outside = await aGebruikersbeheer({ puts: [...puts, ...(bend.puts ?? [])] });
  return accepted(findPersonen(outside, { organisatieId: 'organisatie-1', zoek, filter, pagina }));
}

const names = async (zoek: string) => (await find({ zoek })).rijen.map(({ voornaam }) => voornaam);

describe('searching persons', () => {
  it('finds name parts in any order, without accents or capitals', async () => {
    expect(await names('stram luk')).toEqual(['Łukasz']);
    expect(await names('aicha')).toEqual(['Aïcha']);
    expect(await names('SOPHIE smet')).toEqual(['Anne-Sophie']);
    expect(await names('fietje')).toEqual(['Anne-Sophie']);
  });

  it('finds nothing when one part matches nobody', async () => {
    expect(await names('stramien piet')).toEqual([]);
  });

  it('finds by the number with and without dots, whole or in part', async () => {
    const insz = aTstNummer({ jaar: 1990, maand: 5, volgnummer: 103 });
    expect(await names(insz)).toEqual(['Aïcha']);
    expect(await names(formatInsz(insz))).toEqual(['Aïcha']);
    expect(await names(`aicha ${insz.slice(0, 6)}`)).toEqual(['Aïcha']);
  });

  it('never finds somebody of another organisatie, not even by number', async () => {
    expect(await names('vanelders')).toEqual([]);
    expect(await names(aTstNummer({ jaar: 1990, maand: 5, volgnummer: 104 }))).toEqual([]);
  });

  it('sorts by naam, then voornaam', async () => {
    const { rijen } = await find({});
    expect(rijen.map(({ naam, voornaam }) => `${naam} ${voornaam}`)).toEqual([
      'De Smet Anne-Sophie',
      'Stramien Aïcha',
      'Stramien Łukasz',
      'Testaert Joke',
      'Vantest Lies',
    ]);
  });

  it('gives fifty rows a page and every person on exactly one page', async () => {
    const many = Array.from({ length: 60 }, (_, index) => somebody(10 + index, 'Jan Janssens'));
    const pages = await Promise.all([0, 1, 2].map((pagina) => find({ pagina, puts: many })));
    expect(pages.map(({ rijen }) => rijen.length)).toEqual([50, 15, 0]);
    expect(pages.map(({ totaal }) => totaal)).toEqual([65, 65, 65]);
    expect(new Set(pages.flatMap(({ rijen }) => rijen.map(({ id }) => id))).size).toBe(65);
  });
});

describe('the filters', () => {
  const working = (persoonId: string, bend: Parameters<typeof aWerkrelatie>[0] = {}) =>
    put(
      'werkrelatie',
      aWerkrelatie({ id: asId(`w-${persoonId}`), persoonId: asId(persoonId), ...bend }),
    );
  const holding = (persoonId: string, bend: Parameters<typeof aToekenning>[0] = {}) =>
    put(
      'toekenning',
      aToekenning({ id: asId(`t-${persoonId}`), werkrelatieId: asId(`w-${persoonId}`), ...bend }),
    );
  const more = [
    working('p-1'),
    working('p-3', { status: 'inAfwachting' }),
    holding('p-3', { einddatum: asDatum('2026-08-01') }),
  ];

  it.each([
    ['zonderWerkrelatie', ['p-2']],
    ['zonderRecht', ['p-1']],
    ['inAfwachting', ['p-3']],
    ['eindigtBinnen30', []],
    ['eindigtBinnen60', ['p-3']],
    ['eindigtBinnen90', ['p-3']],
    ['alle', ['p-2', 'p-3', 'p-1', 'joke', 'lies']],
  ] as const)('%s shows %j', async (filter, ids) => {
    const { rijen, totaal } = await find({ filter, puts: more });
    expect(rijen.map(({ id }) => id)).toEqual(ids);
    expect(totaal).toBe(ids.length);
  });

  it('a row tells the longest running werkrelatie and the rights of today or later', async () => {
    const { rijen } = await find({ zoek: 'aicha', puts: more });
    expect(rijen[0]).toMatchObject({
      inszMasker: '90.65.30-***.**',
      werkrelatie: { categorie: 'vasteMedewerker', einddatum: '2027-12-31' },
      rechten: ['Dienstverlener kmo-portefeuille, departementen'],
    });
  });

  it('a row does not tell what another organisatie gave', async () => {
    const elsewhere = [working('p-1', { organisatieId: asId('organisatie-2') }), holding('p-1')];
    const { rijen } = await find({ zoek: 'lukasz', puts: elsewhere });
    expect(rijen[0]).toMatchObject({ werkrelatie: null, rechten: [] });
  });
});
