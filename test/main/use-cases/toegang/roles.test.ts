import { describe, expect, it } from 'vitest';
import { toegangHandlers } from '../../../../src/main/api/handlers/toegang.ts';
import type { Caller } from '../../../../src/main/use-cases/outside.ts';
import type { OefenRol } from '../../../../src/shared/contract/aanmelding.ts';
import { ok } from '../../../../src/shared/result.ts';
import { addDays } from '../../../../src/shared/values/datum.ts';
import { anOefenomgeving, signInWith, today } from '../aanmelding/oefenomgeving.ts';

type Uitkomst = {
  readonly rol: OefenRol;
  /** The organisatie that is chosen at once; null when there are none or several. */
  readonly organisatieId: string | null;
  /** What the door of the dienstverleners says: departments, or the reason with its date. */
  readonly deur: readonly string[];
};

const hogeschool = 'hogeschool';
const alle = 'Campus Aalst, Campus Asse, Campus Gent, Campus Oudenaarde, Campus Sint-Niklaas';

/** What each card of the lesson is there to show. */
const uitkomsten: { readonly [kaart: string]: Uitkomst } = {
  'lies-vantest': {
    rol: 'hoofdbeheerder',
    organisatieId: null,
    deur: ['geenRecht', 'geenRecht', 'geenRecht'],
  },
  'joke-testaert': { rol: 'beheerder', organisatieId: hogeschool, deur: ['inAfwachting'] },
  'pieter-schetsmans': { rol: 'beheerder', organisatieId: 'adviesbureau', deur: ['geenRecht'] },
  'thomas-proefstuk': { rol: 'vertegenwoordiger', organisatieId: hogeschool, deur: [alle] },
  'femke-staalkaart': {
    rol: 'vertegenwoordiger',
    organisatieId: 'taalatelier',
    deur: ['geenRecht'],
  },
  'amira-modelle': {
    rol: 'dienstverlener',
    organisatieId: null,
    deur: ['Campus Gent, Campus Oudenaarde'],
  },
  'ines-maquette': {
    rol: 'extern',
    organisatieId: null,
    deur: ['Campus Asse, Campus Oudenaarde', 'Vorming Aalst'],
  },
  'marie-nieuwkens': { rol: 'nieuw', organisatieId: null, deur: ['geenRecht'] },
  'nele-veinsel': { rol: 'inAfwachting', organisatieId: null, deur: ['inAfwachting'] },
  'fatima-el-demo': {
    rol: 'rechtBegintMorgen',
    organisatieId: null,
    deur: [`begintLater ${addDays(today, 1)}`],
  },
  'koen-denkbeeld': {
    rol: 'rechtGeeindigd',
    organisatieId: null,
    deur: [`geeindigd ${addDays(today, -1)}`],
  },
  'gust-werkstuk': {
    rol: 'werkrelatieGeeindigd',
    organisatieId: null,
    deur: [`werkrelatieGeeindigd ${addDays(today, -12)}`],
  },
  'dries-stelvoor': { rol: 'geenDepartement', organisatieId: null, deur: ['geenDepartement'] },
  'tuur-verseling': { rol: 'geenRecht', organisatieId: null, deur: ['geenRecht'] },
  'nadia-rolmodel': { rol: 'viaVennootschap', organisatieId: 'startlijn', deur: ['geenRecht'] },
};

describe('the lesson that each practice card gives', () => {
  it('is written down for every card', async () => {
    const { world } = await anOefenomgeving();
    const cards = world.oefenmiddelen.map(({ kaart, rol }) => [kaart, rol]);
    expect(cards).toEqual(Object.entries(uitkomsten).map(([kaart, { rol }]) => [kaart, rol]));
  });

  it.each(Object.entries(uitkomsten))('%s', async (kaart, { organisatieId, deur }) => {
    const practice = await anOefenomgeving();
    expect(await signInWith(practice, kaart, 'dienstverlener')).toEqual(ok({}));
    const session = practice.sessions.current();
    if (session === null) throw new Error('Nobody signed in');
    expect(session.organisatieId).toBe(organisatieId);

    const caller: Caller = { insz: session.insz, naam: session.naam, hoedanigheid: null };
    const checked = await toegangHandlers(practice.outside)['toegang.check']({}, caller);
    if (!checked.ok) throw new Error('No answer at the door');
    const { toegangen, weigeringen } = checked.value;
    const said = [
      ...toegangen.map(({ departementen }) => departementen.join(', ')),
      ...weigeringen.map(({ reden, datum }) => (datum === null ? reden : `${reden} ${datum}`)),
    ];
    expect(said).toEqual(deur);
  });
});
