import type { ProcedureName } from '../../../src/shared/contract/contract.ts';
import { dossier, gebruiker, inlezing, lijst, persoon, standaard } from './access-asks.ts';
import { beheerders, everybody, type Row, signedIn } from './access-row.ts';

/** Workspaces, lists that are read in, and the hand-over. */
export const dossierRows = {
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
      ...{ gsm: '', itsmeCode: '', gebruikersnaam: '', wachtwoordAccount: '' },
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
  'inlezing.begin': {
    may: beheerders,
    ask: { naam: null, bytes: new TextEncoder().encode('Rijksregisternummer\tNaam\nx\ty\n') },
  },
  'inlezing.stand': { may: beheerders, ask: lijst, answer: 'inlezing.onbekend' },
  'inlezing.rijen': {
    may: beheerders,
    ask: { ...lijst, filter: 'alle', vanaf: 0, aantal: 200 },
    answer: 'inlezing.onbekend',
  },
  'inlezing.koppel': {
    may: beheerders,
    ask: { ...lijst, koppeling: [null] },
    answer: 'inlezing.onbekend',
  },
  'inlezing.leesAnders': {
    may: beheerders,
    ask: { ...lijst, wijze: { blad: null, scheiding: ';', codering: null, kop: null } },
    answer: 'inlezing.onbekend',
  },
  'inlezing.standaard': {
    may: beheerders,
    ask: { ...lijst, standaard },
    answer: 'inlezing.onbekend',
  },
  'inlezing.datums': {
    may: beheerders,
    ask: { ...lijst, datums: 'dmj' },
    answer: 'inlezing.onbekend',
  },
  'inlezing.verbeter': {
    may: beheerders,
    ask: { ...lijst, nummer: 2, veld: 'naam', tekst: 'Peeters' },
    answer: 'inlezing.onbekend',
  },
  'inlezing.herstel': {
    may: beheerders,
    ask: { ...lijst, soort: 'verwisseld', nummer: null },
    answer: 'inlezing.onbekend',
  },
  'inlezing.kies': {
    may: beheerders,
    ask: { ...lijst, nummers: null, aan: true },
    answer: 'inlezing.onbekend',
  },
  'inlezing.voorbeeld': { may: beheerders, ask: lijst, answer: 'inlezing.onbekend' },
  'inlezing.wijzigingen': {
    may: beheerders,
    ask: { ...lijst, zoek: '', filter: 'alle', vanaf: 0, aantal: 50 },
    answer: 'inlezing.onbekend',
  },
  'inlezing.bewaar': {
    may: beheerders,
    ask: { ...lijst, allesOfNiets: false },
    answer: 'inlezing.onbekend',
  },
  'inlezing.verslagBestand': {
    may: beheerders,
    ask: { ...lijst, bytes: new Uint8Array() },
    answer: 'inlezing.onbekend',
  },
  'inlezing.verslag': { may: beheerders, ask: lijst, answer: 'inlezing.onbekend' },
  'inlezing.vergeet': { may: beheerders, ask: lijst },
  'inlezing.eerdere': { may: beheerders, ask: {} },
  'inlezing.checkOngedaan': { may: beheerders, ask: inlezing, answer: 'inlezing.onbekend' },
  'inlezing.ongedaan': { may: beheerders, ask: inlezing, answer: 'inlezing.onbekend' },
  'klembord.copy': { may: signedIn, ask: { tekst: '31/12/2027' } },
  'overname.list': { may: beheerders, ask: {} },
  'overname.show': { may: beheerders, ask: persoon },
  'overname.tick': {
    may: beheerders,
    ask: { ...persoon, onderdeel: 'toekenning:geen', velden: ['geen'], aan: true },
    answer: 'overname.onbekend',
  },
  'overname.park': {
    may: beheerders,
    ask: { ...persoon, onderdeel: 'toekenning:geen', reden: 'Wacht' },
    answer: 'overname.onbekend',
  },
  'overname.resume': {
    may: beheerders,
    ask: { ...persoon, onderdeel: 'toekenning:geen' },
    answer: 'overname.onbekend',
  },
  'overname.print': { may: beheerders, ask: persoon, answer: 'overname.onbekend' },
  'overname.printFull': {
    may: beheerders,
    ask: persoon,
    answer: 'overname.onbekend',
    stepUp: true,
  },
  'overname.check': { may: beheerders, ask: {} },
} as const satisfies Partial<Readonly<Record<ProcedureName, Row>>>;
