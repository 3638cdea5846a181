import type { ProcedureName } from '../../../src/shared/contract/contract.ts';
import { beheerders, type Row } from './access-row.ts';

const rapport = { rapportId: 'geen' };
const welke = { ...rapport, keuze: 'overnemen', soort: 'anders', uitkomst: null } as const;
const afstemming = { afstemmingId: 'geen' };
const answer = 'afstemming.onbekend';

/** A report of Gebruikersbeheer, held against the dossier. */
export const afstemmingRows = {
  'afstemming.begin': {
    may: beheerders,
    ask: { naam: 'rapport.csv', bytes: new TextEncoder().encode('Naam;Gebruikersrecht\nx;y\n') },
  },
  'afstemming.stand': { may: beheerders, ask: rapport, answer },
  'afstemming.koppel': { may: beheerders, ask: { ...rapport, koppeling: [null] }, answer },
  'afstemming.datums': { may: beheerders, ask: { ...rapport, datums: 'dmj' }, answer },
  'afstemming.uitkomsten': {
    may: beheerders,
    ask: { ...rapport, soort: 'klopt', vanaf: 0, aantal: 50 },
    answer,
  },
  'afstemming.voorstel': { may: beheerders, ask: welke, answer },
  'afstemming.aanvaard': {
    may: beheerders,
    ask: { ...welke, reden: 'Nagekeken', gezien: '', zonderGeweigerde: false },
    answer,
  },
  'afstemming.toestand': {
    may: beheerders,
    ask: { ...rapport, alleenWijzigingen: true, vanaf: 0, aantal: 50 },
    answer,
  },
  'afstemming.verslag': { may: beheerders, ask: rapport, answer },
  'afstemming.vergeet': { may: beheerders, ask: rapport },
  'afstemming.eerdere': { may: beheerders, ask: {} },
  'afstemming.checkOngedaan': { may: beheerders, ask: afstemming, answer },
  'afstemming.ongedaan': { may: beheerders, ask: afstemming, answer },
} as const satisfies Partial<Readonly<Record<ProcedureName, Row>>>;
