import { describe, expect, it } from 'vitest';
import { toegangHandlers } from '../../../../src/main/api/handlers/toegang.ts';
import type { Caller } from '../../../../src/main/use-cases/outside.ts';
import { contract } from '../../../../src/shared/contract/contract.ts';
import { type Fault, fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';
import { addDays, addYears } from '../../../../src/shared/values/datum.ts';
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
    find: (ondernemingsnummer: string) =>
      handlers['toegang.findBeheerders']({ ondernemingsnummer }, callerOf('Marie')),
    async check(voornaam: string) {
      const result = await handlers['toegang.check']({}, callerOf(voornaam));
      if (!result.ok) throw new Error('No answer at the door');
      return result.value;
    },
  };
}

const atNumber = (found: Fault) => refuse({ ...found, field: 'ondernemingsnummer' });

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

describe('who is the lokale beheerder, by number', () => {
  it('tells who it is, how to reach them and until when, and who represents', async () => {
    const { find } = await open();
    for (const typed of ['1999.000.051', 'BE 1999 000 051', '1999000051']) {
      expect(await find(typed)).toEqual(ok(hogeschool));
    }
  });

  it('tells that there is none yet, and whom to turn to then', async () => {
    const { find } = await open();
    expect(await find('1999.000.546')).toMatchObject(
      ok({
        beheerders: [],
        vertegenwoordigers: [{ naam: 'Femke Staalkaart', functie: 'zaakvoerder' }],
      }),
    );
  });

  it('does not take entrepreneurial skills for representation', async () => {
    const { find } = await open();
    expect(await find('1999.000.348')).toMatchObject(
      ok({
        beheerders: [{ naam: 'Pieter Schetsmans', einddatum: addYears(today, 2) }],
        vertegenwoordigers: [{ naam: 'Mehmet Patroon', functie: 'zaakvoerder' }],
      }),
    );
  });

  it('says at the field what is wrong with the number', async () => {
    const { find } = await open();
    expect(await find('')).toEqual(atNumber(fault('ondernemingsnummer.empty')));
    expect(await find('1999.000.052')).toEqual(atNumber(fault('ondernemingsnummer.controle')));
  });

  it('says at the field that nobody has the number', async () => {
    const { find } = await open();
    expect(await find('1999.000.942')).toEqual(atNumber(fault('organisatie.onbekend')));
  });
});

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
    expect(wie.map(({ organisatie }) => organisatie)).toEqual(['Taalatelier Staalkaart']);
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
