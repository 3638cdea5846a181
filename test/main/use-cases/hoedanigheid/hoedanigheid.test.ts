import { describe, expect, it } from 'vitest';
import { hoedanigheidHandlers } from '../../../../src/main/api/handlers/hoedanigheid.ts';
import { toegangHandlers } from '../../../../src/main/api/handlers/toegang.ts';
import type { Caller } from '../../../../src/main/use-cases/outside.ts';
import { faultsIn } from '../../../builders/gebruikersbeheer.ts';
import { anOefenomgeving, signInWith } from '../aanmelding/oefenomgeving.ts';

/** Somebody of the lesson at the door of the dienstverleners. */
async function atTheDoor(kaart: string) {
  const practice = await anOefenomgeving();
  await signInWith(practice, kaart, 'dienstverlener');
  const { outside, sessions } = practice;
  const caller = (): Caller => {
    const session = sessions.current();
    if (session === null) throw new Error('Nobody signed in');
    const { insz, naam, namens } = session;
    return { insz, naam, hoedanigheid: null, ...(namens === null ? {} : { namens }) };
  };
  const handlers = hoedanigheidHandlers({ outside, sessions });
  return {
    async choices() {
      const answer = await handlers['hoedanigheid.list']({}, caller());
      if (!answer.ok) throw new Error('No answer');
      return answer.value.map(({ organisatie, gekozen }) => [organisatie?.naam ?? null, gekozen]);
    },
    choose: async (organisatieId: string | null) =>
      faultsIn(await handlers['hoedanigheid.choose']({ organisatieId }, caller())),
    async says() {
      const answer = await toegangHandlers(outside)['toegang.check']({}, caller());
      if (!answer.ok) throw new Error('No answer');
      const { toegangen, weigeringen } = answer.value;
      return [
        ...toegangen.map(({ organisatie }) => organisatie),
        ...weigeringen.map(({ reden }) => reden),
      ];
    },
  };
}

describe('in which capacity one can come', () => {
  it.each([
    [
      'who works in two places',
      'ines-maquette',
      ['Denderland Vormingscentrum', 'Hogeschool Denderland'],
    ],
    ['who represents without a werkrelatie', 'femke-staalkaart', ['Taalatelier Staalkaart']],
    ['who does not work there any more', 'gust-werkstuk', ['Hogeschool Denderland']],
    ['who belongs nowhere', 'marie-nieuwkens', []],
  ])('is, for %s, for each organisatie by name, and for oneself', async (_, kaart, names) => {
    const { choices } = await atTheDoor(kaart);
    expect(await choices()).toEqual([...names.map((name) => [name, false]), [null, false]]);
  });

  it('is remembered once it is chosen, and can be chosen again', async () => {
    const { choices, choose } = await atTheDoor('ines-maquette');
    expect(await choose('vormingscentrum')).toEqual([]);
    expect((await choices()).filter(([, gekozen]) => gekozen)).toEqual([
      ['Denderland Vormingscentrum', true],
    ]);
    expect(await choose(null)).toEqual([]);
    expect((await choices()).filter(([, gekozen]) => gekozen)).toEqual([[null, true]]);
  });

  it.each(['gemeente', 'bestaat-niet'])('is never %s, which is not his: one answer', async (id) => {
    const { choose, choices } = await atTheDoor('ines-maquette');
    expect(await choose(id)).toEqual(['hoedanigheid.onbekend']);
    expect((await choices()).filter(([, gekozen]) => gekozen)).toEqual([]);
  });
});

describe('the door opens', () => {
  it('for the organisatie that was chosen and for no other', async () => {
    const { choose, says } = await atTheDoor('ines-maquette');
    expect(await says()).toEqual(['Hogeschool Denderland', 'Denderland Vormingscentrum']);
    await choose('vormingscentrum');
    expect(await says()).toEqual(['Denderland Vormingscentrum']);
  });

  it('for no citizen, whatever rights he has', async () => {
    const { choose, says } = await atTheDoor('ines-maquette');
    await choose(null);
    expect(await says()).toEqual(['geenMandaat']);
  });

  it('says for a representative without the right that it was never granted', async () => {
    const { choose, says } = await atTheDoor('femke-staalkaart');
    await choose('taalatelier');
    expect(await says()).toEqual(['geenRecht']);
  });
});
