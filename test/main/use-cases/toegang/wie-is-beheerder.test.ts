import { describe, expect, it } from 'vitest';
import { toegangHandlers } from '../../../../src/main/api/handlers/toegang.ts';
import type { Caller } from '../../../../src/main/use-cases/outside.ts';
import { contract } from '../../../../src/shared/contract/contract.ts';
import { addDays } from '../../../../src/shared/values/datum.ts';
import { anOefenomgeving, today } from '../aanmelding/oefenomgeving.ts';

async function open() {
  const { outside, world } = await anOefenomgeving();
  const handlers = toegangHandlers(outside);
  const callerOf = (voornaam: string): Caller => {
    const found = world.register.find((each) => each.voornaam === voornaam);
    if (found === undefined) throw new Error(`Nobody is called ${voornaam}`);
    return { insz: found.insz, naam: voornaam, hoedanigheid: null };
  };
  return {
    async check(voornaam: string) {
      const result = await handlers['toegang.check']({}, callerOf(voornaam));
      if (!result.ok) throw new Error('No answer at the door');
      return result.value;
    },
  };
}

const hogeschool = {
  organisatie: 'Hogeschool Denderland',
  ondernemingsnummer: '1999000051',
  beheerders: [
    {
      naam: 'Lies Vantest',
      rol: 'hoofdbeheerder',
      einddatum: addDays(today, 41),
      email: 'lies.vantest@denderland.example',
      telefoon: '+3253000001',
    },
    {
      naam: 'Joke Testaert',
      rol: 'beheerder',
      einddatum: addDays(today, 25),
      email: 'joke.testaert@denderland.example',
      telefoon: '+3253000001',
    },
  ],
  // Not Gust, whose mandate has ended.
  vertegenwoordigers: [{ naam: 'Thomas Proefstuk', functie: 'gedelegeerdBestuurder' }],
};

describe('whom to ask at the door', () => {
  it('is told for each organisatie that the person works for', async () => {
    const { check } = await open();
    const { wie } = await check('Ines');
    expect(wie.map(({ organisatie }) => organisatie)).toEqual([
      'Hogeschool Denderland',
      'Denderland Vormingscentrum',
    ]);
    expect(wie[0]).toEqual(hogeschool);
  });

  it('is told for the organisatie that the person represents', async () => {
    const { check } = await open();
    const { wie } = await check('Femke');
    expect(wie).toEqual([
      {
        organisatie: 'Taalatelier Staalkaart',
        ondernemingsnummer: '1999000546',
        beheerders: [],
        vertegenwoordigers: [{ naam: 'Femke Staalkaart', functie: 'zaakvoerder' }],
      },
    ]);
  });

  it('is told to who represents it through another company', async () => {
    const { check } = await open();
    const { wie } = await check('Nadia');
    expect(wie.map(({ organisatie }) => organisatie)).toEqual(['Leerwinkel Startlijn']);
  });

  it('does not name an organisatie twice for who works there and represents it', async () => {
    const { check } = await open();
    expect((await check('Thomas')).wie).toHaveLength(1);
  });

  it('is told to who works there without any right', async () => {
    const { check } = await open();
    const { weigeringen, wie } = await check('Tuur');
    const organisatie = 'Hogeschool Denderland';
    expect(weigeringen).toEqual([{ reden: 'geenRecht', datum: null, organisatie }]);
    expect(wie).toEqual([hogeschool]);
  });

  it('is nobody for who works nowhere, known to Gebruikersbeheer or not', async () => {
    const { check } = await open();
    const nobody = {
      toegangen: [],
      weigeringen: [{ reden: 'geenRecht', datum: null, organisatie: null }],
      wie: [],
    };
    expect(await check('Senne')).toEqual(nobody);
    expect(await check('Marie')).toEqual(nobody);
  });

  it('comes out in the shape of the contract', async () => {
    const { check } = await open();
    for (const voornaam of ['Ines', 'Dries', 'Marie', 'Femke']) {
      const answer = await check(voornaam);
      expect(contract['toegang.check'].output.parse(answer)).toEqual(answer);
    }
  });
});
