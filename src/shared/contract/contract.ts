import type { z } from 'zod';
import type { Faults } from '../result.ts';
import { aanmeldingContract } from './aanmelding.ts';
import { afstemmingContract } from './afstemming.ts';
import { beheerderContract } from './beheerder.ts';
import { bestandContract } from './bestand.ts';
import { bulkContract } from './bulk.ts';
import { csamContract } from './csam.ts';
import { departementContract } from './departement.ts';
import { gebruikersrechtContract } from './gebruikersrecht.ts';
import { historiekContract } from './historiek.ts';
import { hoedanigheidContract } from './hoedanigheid.ts';
import { inlezingContract } from './inlezing.ts';
import { klembordContract } from './klembord.ts';
import { matrixContract } from './matrix.ts';
import { meegaveContract } from './meegave.ts';
import { oefeningContract } from './oefening.ts';
import { ondernemingContract } from './onderneming.ts';
import { organisatieContract } from './organisatie.ts';
import { overnameContract } from './overname.ts';
import { persoonContract } from './persoon.ts';
import type { Procedure } from './procedure.ts';
import { samenvoegenContract } from './samenvoegen.ts';
import { sessieContract } from './sessie.ts';
import { simulatieContract } from './simulatie.ts';
import { taakContract } from './taak.ts';
import { toegangContract } from './toegang.ts';
import { toekenningContract } from './toekenning.ts';
import { uitvoerContract } from './uitvoer.ts';
import { vergelijkContract } from './vergelijk.ts';
import { werkrelatieContract } from './werkrelatie.ts';
import { werkruimteContract } from './werkruimte.ts';

/** Everything the page may ask of main. Both sides derive their types from this one object. */
export const contract = {
  ...sessieContract,
  ...aanmeldingContract,
  ...toegangContract,
  ...organisatieContract,
  ...departementContract,
  ...beheerderContract,
  ...persoonContract,
  ...werkrelatieContract,
  ...bulkContract,
  ...gebruikersrechtContract,
  ...toekenningContract,
  ...vergelijkContract,
  ...matrixContract,
  ...historiekContract,
  ...inlezingContract,
  ...afstemmingContract,
  ...taakContract,
  ...overnameContract,
  ...klembordContract,
  ...uitvoerContract,
  ...meegaveContract,
  ...samenvoegenContract,
  ...bestandContract,
  ...werkruimteContract,
  ...ondernemingContract,
  ...csamContract,
  ...hoedanigheidContract,
  ...simulatieContract,
  ...oefeningContract,
} as const satisfies Readonly<Record<string, Procedure>>;

export type Contract = typeof contract;
export type ProcedureName = keyof Contract;
export type Input<P extends ProcedureName> = z.infer<Contract[P]['input']>;
export type Output<P extends ProcedureName> = z.infer<Contract[P]['output']>;

/** What comes back over the wire, with status 200 for both: a refusal is an answer. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: Faults };
