import type { ProcedureName } from '../../../src/shared/contract/contract.ts';
import { departement, endRecht, nobody, persoon, rapport, stop, uitvoer } from './access-asks.ts';
import { beheerders, type Row, signedIn } from './access-row.ts';

/** The organisatie, its rights, tasks and Historiek. */
export const organisatieRows = {
  'organisatie.show': { may: beheerders, ask: {} },
  'departement.add': { may: beheerders, ask: { naam: 'Campus Ronse', toch: false } },
  'departement.rename': {
    may: beheerders,
    ask: { ...departement, naam: 'Campus Ronse', toch: false },
  },
  'departement.gevolgen': {
    may: beheerders,
    ask: { departementId: 'departement-aalst', einddatum: '15/06/2026' },
  },
  'departement.close': {
    may: beheerders,
    ask: { ...departement, ...stop, meenemen: true, gezien: 1 },
  },
  'departement.reopen': {
    may: beheerders,
    ask: { ...departement, reden: 'Toch open' },
    answer: 'departement.isOpen',
  },
  'beheerder.list': { may: beheerders, ask: {} },
  // Who of the beheerders may, beheerTable below says.
  'beheerder.check': { may: beheerders, ask: nobody, answer: 'veld.keuze' },
  'beheerder.appoint': { may: beheerders, ask: nobody, answer: 'veld.keuze', stepUp: true },
  'beheerder.checkEnd': {
    may: beheerders,
    ask: { ...endRecht, toekenningId: 'geen' },
    answer: 'toekenning.onbekend',
  },
  'beheerder.end': {
    may: beheerders,
    ask: { ...endRecht, toekenningId: 'geen' },
    answer: 'toekenning.onbekend',
    stepUp: true,
  },
  'gebruikersrecht.houders': {
    may: beheerders,
    ask: { gebruikersrechtId: 'kmo-departementen', zoek: '', pagina: 0 },
  },
  'gebruikersrecht.rapport': { may: beheerders, ask: rapport },
  'gebruikersrecht.rapportVolledig': { may: beheerders, ask: rapport, stepUp: true },
  'uitvoer.maak': { may: beheerders, ask: uitvoer },
  'uitvoer.maakVolledig': { may: beheerders, ask: uitvoer, stepUp: true },
  'historiek.ofOrganisatie': {
    may: beheerders,
    ask: { zoek: '', persoonId: null, soort: null, door: null, van: '', tot: '', pagina: 0 },
  },
  'historiek.toestandOrganisatie': {
    may: beheerders,
    ask: { datum: '15/06/2026', zoek: '', gebruikersrechtId: null, pagina: 0 },
  },
  'gebruikersrecht.list': { may: beheerders, ask: {} },
  'bestand.save': { may: signedIn, ask: { bestand: 'geen' }, answer: 'bestand.verlopen' },
  'taak.list': { may: beheerders, ask: {} },
  'historiek.recent': { may: beheerders, ask: {} },
  'historiek.ofPersoon': { may: beheerders, ask: persoon },
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
} as const satisfies Partial<Readonly<Record<ProcedureName, Row>>>;
