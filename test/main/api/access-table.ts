import type { ProcedureName } from '../../../src/shared/contract/contract.ts';
import { gewoneSimulatie } from '../../../src/shared/values/simulatie.ts';
import { anOrganisatie, aPersoon } from '../../builders/entities.ts';
import { type CallerKind, callers, newcomer } from './access-world.ts';

/** Who gets past the door, what is asked, and what comes back where that is not a plain yes. */
export type Row = {
  readonly may: readonly CallerKind[];
  readonly ask: Readonly<Record<string, unknown>>;
  readonly answer?: string;
  /** Asks for a fresh proof of who one is. Absent: it does not, with this question. */
  readonly stepUp?: true;
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
const painted = {
  ...toekenning,
  voor: ['departement-aalst'],
  na: ['departement-gent'],
};
const paar = { voorbeeld: 'persoon-1', doel: 'joke' };
const geef = { keuzes: ['geef:kmo-departementen'], reden: '' };
const emptyNumber = { answer: 'ondernemingsnummer.empty' };
const unreadable = { ask: { ondernemingsnummer: '' }, ...emptyNumber };
const zelf = { wie: 'zelf', insz: '', voornaam: '', naam: '' };
const aanstelling = {
  ...zelf,
  email: 'mia@voorbeeld.be',
  telefoon: '012 34 56 78',
  begindatum: '15/06/2026',
  einddatum: '15/06/2028',
};
const endRecht = {
  toekenningId: 'recht-lies-organisatie-1',
  einddatum: '15/06/2026',
  reden: 'Uit dienst',
  zonderOpvolger: true,
};
const weergave = {
  id: null,
  naam: 'Mijn lijst',
  zoek: '',
  filter: 'alle',
  criteria: {
    departement: null,
    categorie: null,
    recht: null,
    status: null,
    eindigtVoor: '',
    sorteer: 'naam',
    aflopend: false,
  },
  kolommen: ['einddatum'],
};
const samen = { wie: { soort: 'enkele', personen: ['persoon-1'] }, einddatum: '30/06/2026' };
const vanJoke = { soort: 'enkele', personen: ['joke'] };
const gezien = { gezien: 'iets anders', zonderGeweigerde: false, reden: 'Academiejaar' };
const stop = { einddatum: '15/06/2026', reden: 'Uit dienst' };

const dossier = {
  ...{ naam: 'Proef', plaats: '/nergens/hier', ondernemingsnummer: '1999000051' },
  ...{ organisatie: 'Lerend Vooruit vzw', adres: 'Voorbeeldstraat 1', doelgroep: 'EA' },
  departementen: '',
};
const gebruiker = {
  ...{ insz: '', voornaam: 'An', achternaam: 'Peeters', geslacht: 'V' },
  ...{ pincode: '1234', pincodeHerhaald: '1234', gsm: '', itsmeCode: '' },
};

/**
 * The access of the whole contract, said a second time on purpose: what is written there by mistake
 * does not show here (security.md A1). A procedure without a row does not compile.
 */
export const table: Readonly<Record<ProcedureName, Row>> = {
  'sessie.current': { may: everybody, ask: {} },
  'sessie.setTaal': { may: everybody, ask: { taal: 'fr' } },
  'sessie.signOut': { may: everybody, ask: {} },
  'sessie.remaining': { may: everybody, ask: {} },
  'sessie.keepAlive': { may: signedIn, ask: {} },
  'sessie.lock': { may: signedIn, ask: {} },
  'sessie.setRust': { may: signedIn, ask: { minuten: 3 } },
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

  'hoedanigheid.list': { may: signedIn, ask: {} },
  'hoedanigheid.choose': { may: signedIn, ask: { organisatieId: null } },
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

  'onderneming.find': {
    may: everybody,
    ask: { nummer: anOrganisatie().ondernemingsnummer },
  },
  'onderneming.beheerders': {
    may: signedIn,
    ask: { ondernemingsnummer: anOrganisatie().ondernemingsnummer },
  },
  'onderneming.oefennummers': { may: everybody, ask: {} },

  // Who of those who signed in represents the enterprise, KBO decides: csamTable below.
  'csam.list': { may: signedIn, ask: {} },
  'csam.open': { may: signedIn, ...unreadable },
  'csam.checkPersoon': { may: signedIn, ask: { ...unreadable.ask, ...zelf }, ...emptyNumber },
  'csam.check': { may: signedIn, ask: { ...unreadable.ask, ...aanstelling }, ...emptyNumber },
  'csam.appoint': {
    may: signedIn,
    ask: { ...unreadable.ask, ...aanstelling },
    ...emptyNumber,
    stepUp: true,
  },
  'csam.end': {
    may: signedIn,
    ask: { ...unreadable.ask, ...endRecht },
    ...emptyNumber,
    stepUp: true,
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
  'persoon.findElders': { may: beheerders, ask: { zoek: 'an' } },
  'weergave.kolommen': { may: beheerders, ask: {} },
  'weergave.setKolommen': { may: beheerders, ask: { kolommen: ['status'] } },
  'weergave.list': { may: beheerders, ask: {} },
  'weergave.save': { may: beheerders, ask: weergave },
  'weergave.remove': { may: beheerders, ask: { id: 'geen' } },
  'persoon.show': { may: beheerders, ask: persoon },
  'persoon.reload': { may: beheerders, ask: persoon },
  'persoon.refreshFromRegister': { may: beheerders, ask: persoon },
  'persoon.reveal': { may: beheerders, ask: persoon, stepUp: true },

  'werkrelatie.check': { may: beheerders, ask: newWerkrelatie },
  'werkrelatie.start': { may: beheerders, ask: newWerkrelatie },
  'werkrelatie.proposeExtension': { may: beheerders, ask: { ...werkrelatie, einddatum: '' } },
  'werkrelatie.extend': {
    may: beheerders,
    ask: { ...werkrelatie, einddatum: '', toekenningen: [] },
  },
  'werkrelatie.checkStop': {
    may: beheerders,
    ask: { ...werkrelatie, einddatum: stop.einddatum },
  },
  'werkrelatie.stop': { may: beheerders, ask: { ...werkrelatie, ...stop } },

  'bulk.proposeVerlenging': { may: beheerders, ask: { ...samen, pagina: 0 } },
  'bulk.verleng': { may: beheerders, ask: { ...samen, ...gezien }, answer: 'bulk.gewijzigd' },
  'bulk.proposeStop': { may: beheerders, ask: { ...samen, pagina: 0 } },
  'bulk.stop': { may: beheerders, ask: { ...samen, ...gezien }, answer: 'bulk.gewijzigd' },
  'bulk.checkUndo': {
    may: beheerders,
    ask: { samenMet: 'historiek-elders' },
    answer: 'historiek.onbekend',
  },
  'bulk.undo': {
    may: beheerders,
    ask: { samenMet: 'historiek-elders' },
    answer: 'historiek.onbekend',
  },

  'toekenning.check': { may: beheerders, ask: newToekenning },
  'toekenning.grant': { may: beheerders, ask: newToekenning },
  'toekenning.checkChange': { may: beheerders, ask: change },
  'toekenning.change': { may: beheerders, ask: change },
  'toekenning.checkStop': {
    may: beheerders,
    ask: { ...toekenning, einddatum: stop.einddatum },
  },
  'toekenning.stop': { may: beheerders, ask: { ...toekenning, ...stop } },

  'werkruimte.current': { may: everybody, ask: {} },
  'werkruimte.list': { may: everybody, ask: {} },
  'werkruimte.setTaal': { may: everybody, ask: { taal: 'fr' } },
  'werkruimte.openOefen': { may: everybody, ask: {} },
  'werkruimte.choose': { may: everybody, ask: { dossier: 'geen' }, answer: 'dossier.onbekend' },
  'werkruimte.openFrom': { may: everybody, ask: { plaats: 'hier' }, answer: 'dossier.pad' },
  'werkruimte.chooseFolder': { may: everybody, ask: {} },
  'werkruimte.forget': { may: everybody, ask: { dossier: 'geen' } },
  'werkruimte.unlock': { may: everybody, ask: { wachtzin: 'x' }, answer: 'dossier.onbekend' },
  'werkruimte.recover': {
    may: everybody,
    ask: { herstelcode: '', wachtzin: '', wachtzinHerhaald: '' },
    answer: 'veld.verplicht',
  },
  'werkruimte.lock': { may: everybody, ask: {} },
  'werkruimte.judgeWachtzin': { may: everybody, ask: { wachtzin: '', woorden: [] } },
  'werkruimte.checkDossier': { may: everybody, ask: dossier },
  'werkruimte.checkGebruiker': { may: everybody, ask: gebruiker, answer: 'insz.empty' },
  'werkruimte.prepare': {
    may: everybody,
    ask: { ...dossier, ...gebruiker, wachtzin: '', wachtzinHerhaald: '' },
    answer: 'insz.empty',
  },
  'werkruimte.create': {
    may: everybody,
    ask: { ontwerp: 'geen', herstelcode: '' },
    answer: 'dossier.verlopen',
  },
  'werkruimte.changeWachtzin': {
    may: everybody,
    ask: { huidige: '', wachtzin: '', wachtzinHerhaald: '' },
    answer: 'veld.verplicht',
  },
  'werkruimte.prepareRenewal': {
    may: everybody,
    ask: { huidige: '' },
    answer: 'dossier.vergrendeld',
  },
  'werkruimte.renew': {
    may: everybody,
    ask: { ontwerp: 'geen', herstelcode: '' },
    answer: 'dossier.vergrendeld',
  },
  'werkruimte.registerMiddelen': {
    may: everybody,
    ask: {
      ...{ huidige: '', insz: '', pincode: '1234', pincodeHerhaald: '1234' },
      ...{ gsm: '', itsmeCode: '' },
    },
    answer: 'insz.empty',
  },
  'werkruimte.backups': { may: everybody, ask: {}, answer: 'dossier.vergrendeld' },
  'werkruimte.backup': { may: everybody, ask: {}, answer: 'dossier.vergrendeld' },
  'werkruimte.previewRestore': {
    may: everybody,
    ask: { kopie: 'geen' },
    answer: 'dossier.vergrendeld',
  },
  'werkruimte.restore': { may: everybody, ask: { kopie: 'geen' }, answer: 'dossier.vergrendeld' },
  'werkruimte.openAnyway': { may: everybody, ask: {}, answer: 'dossier.vergrendeld' },
  'werkruimte.verify': { may: everybody, ask: {}, answer: 'dossier.vergrendeld' },
  'werkruimte.anker': { may: everybody, ask: {}, answer: 'dossier.vergrendeld' },
  'werkruimte.verifyStand': { may: everybody, ask: {} },
  'historiek.checkUndo': {
    may: beheerders,
    ask: { regelId: 'historiek-elders' },
    answer: 'historiek.onbekend',
  },
  'historiek.undo': {
    may: beheerders,
    ask: { regelId: 'historiek-elders' },
    answer: 'historiek.onbekend',
  },
  'historiek.toestand': { may: beheerders, ask: { ...persoon, datum: '01/06/2026' } },
  'matrix.show': { may: beheerders, ask: { gebruikersrechtId: 'kmo-departementen', zoek: '' } },
  'matrix.save': { may: beheerders, ask: { wijzigingen: [painted], reden: 'Nieuwe campus' } },
  'vergelijk.show': { may: beheerders, ask: { personen: ['persoon-1', 'joke'] } },
  'vergelijk.propose': { may: beheerders, ask: paar },
  'vergelijk.check': { may: beheerders, ask: { ...paar, ...geef } },
  'vergelijk.give': { may: beheerders, ask: { ...paar, ...geef } },

  'simulatie.stand': { may: everybody, ask: {} },
  'simulatie.zet': { may: everybody, ask: { ...gewoneSimulatie, kaartlezer: 'losgekoppeld' } },
  'simulatie.herstel': { may: everybody, ask: {} },
  'oefening.list': { may: everybody, ask: {} },
  'oefening.lopende': { may: everybody, ask: {} },
  'oefening.start': { may: everybody, ask: { id: 'lezerLos' } },
  'oefening.hint': { may: everybody, ask: {} },
  'oefening.stop': { may: everybody, ask: {} },
  'oefening.wisVoortgang': { may: everybody, ask: {} },
};

/** What comes back with a fresh proof, where that is not a plain yes. */
export const stepUpAnswers: Readonly<Partial<Record<ProcedureName, string>>> = {
  'bulk.stop': 'bulk.gewijzigd',
  'bulk.verleng': 'bulk.gewijzigd',
};

/** Questions that ask for a fresh proof only because they give or change a right to manage. */
export const stepUpTable: readonly (readonly [ProcedureName, Row['ask']])[] = [
  ['persoon.reveal', persoon],
  ['toekenning.grant', { ...newToekenning, gebruikersrechtId: 'lokale-beheerder' }],
  ['toekenning.grant', { ...newToekenning, gebruikersrechtId: 'hoofd-lokale-beheerder' }],
  [
    'toekenning.change',
    { ...change, profiel: '', contexten: [], toekenningId: 'recht-joke-organisatie-1' },
  ],
  ['toekenning.stop', { ...stop, toekenningId: 'recht-joke-organisatie-1' }],
  ['werkrelatie.stop', { ...stop, werkrelatieId: 'werk-joke-organisatie-1' }],
  ['bulk.stop', { ...samen, ...gezien, wie: vanJoke }],
  ['bulk.verleng', { ...samen, ...gezien, wie: vanJoke }],
  ['vergelijk.give', { ...paar, keuzes: ['stop:recht-joke-organisatie-1'], reden: 'Andere taak' }],
  [
    'werkrelatie.extend',
    {
      werkrelatieId: 'werk-joke-organisatie-1',
      einddatum: '',
      toekenningen: ['recht-joke-organisatie-1'],
    },
  ],
];

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

/** Finer than the door: in CSAM only the legal representative gets on, whoever manages besides him. */
export const csamTable: readonly (readonly [ProcedureName, Row['ask']])[] = [
  ['csam.open', {}],
  ['csam.checkPersoon', zelf],
  ['csam.check', aanstelling],
  ['csam.appoint', aanstelling],
  ['csam.end', endRecht],
];
