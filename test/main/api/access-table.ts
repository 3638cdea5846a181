import type { ProcedureName } from '../../../src/shared/contract/contract.ts';
import { anOrganisatie, aPersoon } from '../../builders/entities.ts';
import { type CallerKind, callers, newcomer } from './access-world.ts';

/** Who gets past the door, what is asked, and what comes back where that is not a plain yes. */
export type Row = {
  readonly may: readonly CallerKind[];
  readonly ask: Readonly<Record<string, unknown>>;
  readonly answer?: string;
};

const everybody = callers;
const signedIn = callers.filter((kind) => kind !== 'niemand');
const beheerders = ['beheerder', 'hoofdbeheerder', 'vertegenwoordiger'] as const;

const persoon = { persoonId: 'persoon-1' };
const werkrelatie = { werkrelatieId: 'werkrelatie-1' };
const toekenning = { toekenningId: 'toekenning-1' };
const verzoek = { verzoek: 'geen' };
const activering = { activering: 'geen' };
const kaart = { kaart: 'geen' };

const newPersoon = {
  insz: newcomer.insz,
  voornaam: '',
  naam: '',
  geboortedatum: '',
  geslacht: '',
  roepnaam: '',
  initialen: '',
  reden: '',
};
const newWerkrelatie = {
  ...persoon,
  categorie: 'ambtenaar',
  begindatum: '15/06/2026',
  einddatum: '15/06/2027',
  telefoon: '',
  email: '',
};
const period = { begindatum: '15/06/2026', einddatum: '15/06/2027' };
const newToekenning = {
  ...werkrelatie,
  gebruikersrechtId: 'kaal',
  profiel: '',
  contexten: [],
  ...period,
};
const change = {
  ...toekenning,
  profiel: 'dienstverlener kmo-portefeuille',
  contexten: ['departement-gent'],
  ...period,
};
const stop = { einddatum: '15/06/2026', reden: 'Uit dienst' };

/**
 * The access of the whole contract, said a second time on purpose: what is written there by mistake
 * does not show here (security.md A1). A procedure without a row does not compile.
 */
export const table: Readonly<Record<ProcedureName, Row>> = {
  'sessie.current': { may: everybody, ask: {} },
  'sessie.setTaal': { may: everybody, ask: { taal: 'fr' } },
  'sessie.signOut': { may: everybody, ask: {} },
  'sessie.organisaties': { may: signedIn, ask: {} },
  'sessie.chooseOrganisatie': { may: beheerders, ask: {} },

  'aanmelding.beginOpnieuw': { may: everybody, ask: {} },
  'aanmelding.oefennummers': { may: everybody, ask: {} },
  'aanmelding.oefenpersonen': { may: everybody, ask: {} },
  'aanmelding.eidLees': {
    may: everybody,
    ask: { lezer: false, kaart: null },
    answer: 'eid.geenLezer',
  },
  'aanmelding.eidToets': { may: everybody, ask: verzoek, answer: 'eid.wachttijd' },
  'aanmelding.eid': {
    may: everybody,
    ask: { deur: 'gebruikersbeheer', ...verzoek, pincode: '' },
    answer: 'eid.wachttijd',
  },
  'aanmelding.eidStop': {
    may: everybody,
    ask: { ...verzoek, reden: 'geannuleerd' },
    answer: 'eid.wachttijd',
  },
  'aanmelding.eidBlokkeer': { may: everybody, ask: kaart, answer: 'vraag.ongeldig' },
  'aanmelding.eidDeblokkeer': { may: everybody, ask: kaart, answer: 'vraag.ongeldig' },
  'aanmelding.itsmeStart': {
    may: everybody,
    ask: { deur: 'gebruikersbeheer', gsm: '' },
    answer: 'itsme.gsm',
  },
  'aanmelding.itsmeStand': { may: everybody, ask: verzoek, answer: 'itsme.verlopen' },
  'aanmelding.itsmeScherm': { may: everybody, ask: verzoek, answer: 'itsme.verlopen' },
  'aanmelding.itsmeBevestig': {
    may: everybody,
    ask: { ...verzoek, symbool: 'boom', code: '12345' },
    answer: 'itsme.verlopen',
  },
  'aanmelding.itsmeWeiger': { may: everybody, ask: verzoek, answer: 'itsme.verlopen' },
  'aanmelding.itsmeVerloop': { may: everybody, ask: verzoek, answer: 'itsme.verlopen' },
  'aanmelding.itsmeDeblokkeer': { may: everybody, ask: kaart, answer: 'vraag.ongeldig' },

  'aanmelding.wachtwoord': {
    may: everybody,
    ask: { deur: 'gebruikersbeheer', middel: 'app', gebruikersnaam: 'geen', wachtwoord: 'geen' },
    answer: 'wachtwoord.fout',
  },
  'aanmelding.codeStand': { may: everybody, ask: verzoek, answer: 'aanmelding.verlopen' },
  'aanmelding.code': {
    may: everybody,
    ask: { ...verzoek, code: '123456' },
    answer: 'aanmelding.verlopen',
  },
  'aanmelding.smsOpnieuw': { may: everybody, ask: verzoek, answer: 'aanmelding.verlopen' },
  'aanmelding.smsVerloop': { may: everybody, ask: verzoek, answer: 'aanmelding.verlopen' },
  'aanmelding.oefenapp': {
    may: everybody,
    ask: { ...kaart, afwijking: 0 },
    answer: 'vraag.ongeldig',
  },
  'aanmelding.oefensms': { may: everybody, ask: kaart, answer: 'vraag.ongeldig' },
  'aanmelding.codeDeblokkeer': {
    may: everybody,
    ask: { ...kaart, middel: 'app' },
    answer: 'vraag.ongeldig',
  },

  'aanmelding.itsmeQr': { may: everybody, ask: { deur: 'gebruikersbeheer' } },
  'aanmelding.itsmeScan': {
    may: everybody,
    ask: { ...verzoek, ...kaart },
    answer: 'itsme.verlopen',
  },
  'aanmelding.bevindingen': { may: everybody, ask: {} },
  'aanmelding.bevindingenGezien': { may: everybody, ask: {} },
  'activering.metEid': {
    may: everybody,
    ask: { middel: 'app', ...verzoek, pincode: '' },
    answer: 'eid.wachttijd',
  },
  'activering.metPapier': {
    may: everybody,
    ask: { middel: 'app', ...kaart, code: '' },
    answer: 'vraag.ongeldig',
  },
  'activering.stand': { may: everybody, ask: activering, answer: 'activering.verlopen' },
  'activering.nummer': {
    may: everybody,
    ask: { ...activering, nummer: '' },
    answer: 'activering.verlopen',
  },
  'activering.bevestig': {
    may: everybody,
    ask: { ...activering, code: '' },
    answer: 'activering.verlopen',
  },
  'activering.stop': { may: everybody, ask: activering },
  'activering.verloop': { may: everybody, ask: activering },
  'activering.oefengsm': { may: everybody, ask: activering, answer: 'activering.verlopen' },
  'activering.vraagPapier': { may: everybody, ask: kaart, answer: 'vraag.ongeldig' },
  'activering.toonPapier': { may: everybody, ask: kaart, answer: 'vraag.ongeldig' },
  'activering.papierVerloop': { may: everybody, ask: kaart, answer: 'vraag.ongeldig' },

  'toegang.check': { may: signedIn, ask: {} },
  'toegang.findBeheerders': {
    may: signedIn,
    ask: { ondernemingsnummer: anOrganisatie().ondernemingsnummer },
  },

  'organisatie.show': { may: beheerders, ask: {} },
  'gebruikersrecht.list': { may: beheerders, ask: {} },
  'taak.list': { may: beheerders, ask: {} },
  'historiek.recent': { may: beheerders, ask: {} },
  'historiek.ofPersoon': { may: beheerders, ask: persoon },

  'persoon.lookUp': { may: beheerders, ask: { insz: aPersoon().insz } },
  'persoon.check': { may: beheerders, ask: newPersoon },
  'persoon.register': { may: beheerders, ask: newPersoon },
  'persoon.list': { may: beheerders, ask: { zoek: '', filter: 'alle', pagina: 0 } },
  'persoon.show': { may: beheerders, ask: persoon },
  'persoon.reload': { may: beheerders, ask: persoon },
  'persoon.refreshFromRegister': { may: beheerders, ask: persoon },
  'persoon.reveal': { may: beheerders, ask: persoon },

  'werkrelatie.check': { may: beheerders, ask: newWerkrelatie },
  'werkrelatie.start': { may: beheerders, ask: newWerkrelatie },
  'werkrelatie.proposeExtension': { may: beheerders, ask: { ...werkrelatie, einddatum: '' } },
  'werkrelatie.extend': {
    may: beheerders,
    ask: { ...werkrelatie, einddatum: '', toekenningen: [] },
  },
  'werkrelatie.stop': { may: beheerders, ask: { ...werkrelatie, ...stop } },

  'toekenning.check': { may: beheerders, ask: newToekenning },
  'toekenning.grant': { may: beheerders, ask: newToekenning },
  'toekenning.checkChange': { may: beheerders, ask: change },
  'toekenning.change': { may: beheerders, ask: change },
  'toekenning.stop': { may: beheerders, ask: { ...toekenning, ...stop } },
};

/** Finer than the door: who of those who get in may touch rights to manage. */
export const beheerTable: readonly (readonly [ProcedureName, Row['ask']])[] = [
  ['toekenning.check', { ...newToekenning, gebruikersrechtId: 'lokale-beheerder' }],
  ['toekenning.grant', { ...newToekenning, gebruikersrechtId: 'lokale-beheerder' }],
  ['toekenning.grant', { ...newToekenning, gebruikersrechtId: 'hoofd-lokale-beheerder' }],
  [
    'toekenning.change',
    { ...change, profiel: '', contexten: [], toekenningId: 'recht-joke-organisatie-1' },
  ],
  ['toekenning.stop', { ...stop, toekenningId: 'recht-joke-organisatie-1' }],
  ['werkrelatie.stop', { ...stop, werkrelatieId: 'werk-joke-organisatie-1' }],
  [
    'werkrelatie.extend',
    {
      werkrelatieId: 'werk-joke-organisatie-1',
      einddatum: '',
      toekenningen: ['recht-joke-organisatie-1'],
    },
  ],
];
