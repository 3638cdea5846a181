import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import {
  findBeheerdeIds,
  findBeheerdeOrganisaties,
} from '../../../../src/main/use-cases/sessie/find-beheerde-organisaties.ts';
import { listOrganisatieKeuzes } from '../../../../src/main/use-cases/sessie/list-organisatie-keuzes.ts';
import { createSessions } from '../../../../src/main/use-cases/sessie/sessions.ts';
import { showCurrent } from '../../../../src/main/use-cases/sessie/show-current.ts';
import { setTaal } from '../../../../src/main/use-cases/voorkeur/set-taal.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import type { OrganisatieId } from '../../../../src/shared/values/ids.ts';
import { aFunctie, anOrganisatie, asId, asMoment } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  beheerderPersoon,
  beheerPuts,
  joke,
  lies,
  mia,
  type TestOutside,
  vandaag,
} from '../../../builders/gebruikersbeheer.ts';
import { anOndernemingsnummer } from '../../../builders/nummers.ts';

const managed = (outside: TestOutside, { insz }: typeof joke) =>
  findBeheerdeOrganisaties(outside, outside.store.view, insz).map(
    ({ organisatie, hoedanigheid }) => [organisatie.naam, hoedanigheid],
  );

/** Joke with another right at organisatie-1 than the basis gives her. */
const jokeWith = (bend: Parameters<typeof beheerPuts>[1]) =>
  aGebruikersbeheer({ puts: beheerPuts(beheerderPersoon(joke), bend) });

describe('which organisaties somebody manages', () => {
  it('are those of his rights and those that he represents, by name', async () => {
    const own = anOrganisatie({
      id: asId('organisatie-3'),
      naam: 'Advies bv',
      ondernemingsnummer: anOndernemingsnummer(19_990_002),
      functies: [aFunctie({ insz: lies.insz, code: 'zaakvoerder' })],
    });
    const second = beheerPuts(beheerderPersoon(lies), { organisatie: 'organisatie-2' });
    const outside = await aGebruikersbeheer({ puts: [put('organisatie', own), ...second] });
    expect(managed(outside, lies)).toEqual([
      ['Advies bv', 'wettelijkVertegenwoordiger'],
      ['Lerend Vooruit vzw', 'hoofdbeheerder'],
      ['Proeftuin nv', 'beheerder'],
    ]);
    expect(findBeheerdeIds(outside, outside.store.view, joke.insz)).toEqual(
      new Set(['organisatie-1']),
    );
  });

  it('are those of a representative who is no persoon here', async () => {
    expect(managed(await aGebruikersbeheer(), mia)).toEqual([
      ['Lerend Vooruit vzw', 'wettelijkVertegenwoordiger'],
    ]);
  });

  it.each([
    ['ended yesterday', { einddatum: asDatum('2026-06-14') }],
    ['begins tomorrow', { begindatum: asDatum('2026-06-16') }],
    ['is in afwachting', { status: 'inAfwachting' }],
    ['is no right to manage', { recht: 'kaal' }],
  ] as const)('are none when the right %s', async (_why, bend) => {
    expect(managed(await jokeWith(bend), joke)).toEqual([]);
  });

  it('are still there on the first and the last day of the right', async () => {
    const oneDay = { begindatum: vandaag, einddatum: vandaag };
    expect(managed(await jokeWith(oneDay), joke)).toHaveLength(1);
  });
});

describe("'Kies een organisatie'", () => {
  it('tells how long the right to manage lasts; a representative needs none', async () => {
    const outside = await aGebruikersbeheer();
    expect(listOrganisatieKeuzes(outside, joke.insz)).toEqual([
      {
        id: 'organisatie-1',
        naam: 'Lerend Vooruit vzw',
        ondernemingsnummer: '1999000051',
        adres: 'Voorbeeldstraat 1, 9300 Aalst',
        hoedanigheid: 'beheerder',
        einddatum: '2028-12-31',
      },
    ]);
    expect(listOrganisatieKeuzes(outside, mia.insz)).toMatchObject([{ einddatum: null }]);
  });
});

describe('how the session stands', () => {
  const begin = (organisatieId: string | null) => {
    const sessions = createSessions();
    const session = {
      id: 'sessie-1',
      insz: joke.insz,
      naam: joke.naam,
      deur: 'gebruikersbeheer',
      organisatieId: organisatieId === null ? null : asId<OrganisatieId>(organisatieId),
      namens: null,
      hoedanigheden: [],
    } as const;
    sessions.begin(session, asMoment('2026-06-15T08:00:00Z'));
    return sessions;
  };

  it('is also told when nobody has signed in', async () => {
    expect(showCurrent(await aGebruikersbeheer(), createSessions())).toEqual({
      soort: 'oefen',
      taal: 'nl',
      vandaag,
      sessie: null,
      slot: null,
      einde: null,
      rustMinuten: 5,
    });
  });

  it('names the person with a masked number, and the chosen organisatie', async () => {
    const stand = showCurrent(await aGebruikersbeheer(), begin('organisatie-1'));
    expect(stand.sessie).toMatchObject({
      naam: 'Joke Testaert',
      inszMasker: '80.63.30-***.**',
      organisatie: { id: 'organisatie-1' },
      aantalOrganisaties: 1,
    });
    expect(JSON.stringify(stand)).not.toContain(joke.insz);
  });

  it('loses the chosen organisatie when the right to manage it has ended', async () => {
    const outside = await jokeWith({ einddatum: vandaag });
    outside.setToday(asDatum('2026-06-16'));
    const stand = showCurrent(outside, begin('organisatie-1'));
    expect(stand.sessie).toMatchObject({ organisatie: null, aantalOrganisaties: 0 });
  });

  it('keeps the chosen language', async () => {
    const outside = await aGebruikersbeheer();
    accepted(await setTaal(outside, { taal: 'fr' }));
    expect(showCurrent(outside, createSessions()).taal).toBe('fr');
  });
});
