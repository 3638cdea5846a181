import type { ProcedureName } from '../../../src/shared/contract/contract.ts';
import {
  aanstelling,
  aanTeStellen,
  change,
  endRecht,
  gezien,
  newToekenning,
  paar,
  persoon,
  rapport,
  samen,
  stop,
  uitvoer,
  vanJoke,
  zelf,
} from './access-asks.ts';
import type { Row } from './access-row.ts';
import { aanmeldenRows } from './access-rows-aanmelden.ts';
import { afstemmingRows } from './access-rows-afstemming.ts';
import { csamRows } from './access-rows-csam.ts';
import { dossierRows } from './access-rows-dossier.ts';
import { organisatieRows } from './access-rows-organisatie.ts';
import { personenRows } from './access-rows-personen.ts';
/**
 * The access of the whole contract, said a second time on purpose: what is written there by mistake
 * does not show here (security.md A1). A procedure without a row does not compile.
 */
export const table: Readonly<Record<ProcedureName, Row>> = {
  ...aanmeldenRows,
  ...csamRows,
  ...organisatieRows,
  ...personenRows,
  ...dossierRows,
  ...afstemmingRows,
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
  ['beheerder.appoint', aanTeStellen],
  ['beheerder.end', { ...endRecht, toekenningId: 'recht-joke-organisatie-1' }],
  ['gebruikersrecht.rapportVolledig', rapport],
  ['uitvoer.maakVolledig', uitvoer],
  ['werkrelatie.stop', { ...stop, werkrelatieId: 'werk-joke-organisatie-1' }],
  ['bulk.stop', { ...samen, ...gezien, gebruikersrechtId: null, wie: vanJoke }],
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
  ['beheerder.check', aanTeStellen],
  ['beheerder.appoint', aanTeStellen],
  ['beheerder.appoint', { ...aanTeStellen, rol: 'hoofdbeheerder' }],
  ['beheerder.end', { ...endRecht, toekenningId: 'recht-joke-organisatie-1' }],
  ['beheerder.checkEnd', { ...endRecht, toekenningId: 'recht-joke-organisatie-1' }],
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
