import { nlAanmelden } from './nl-aanmelden.ts';
import { nlActies } from './nl-acties.ts';
import { nlActiveren } from './nl-activeren.ts';
import { nlAfstemming } from './nl-afstemming.ts';
import { nlBeheer } from './nl-beheer.ts';
import { nlBewaring } from './nl-bewaring.ts';
import { nlBulk } from './nl-bulk.ts';
import { nlCode } from './nl-code.ts';
import { nlCsam } from './nl-csam.ts';
import { nlDossier } from './nl-dossier.ts';
import { nlEid } from './nl-eid.ts';
import { nlFrame } from './nl-frame.ts';
import { nlHelp } from './nl-help.ts';
import { nlHistoriek } from './nl-historiek.ts';
import { nlHulp } from './nl-hulp.ts';
import { nlInleesKeuzes } from './nl-inlees-keuzes.ts';
import { nlInlezen } from './nl-inlezen.ts';
import { nlLijst } from './nl-lijst.ts';
import { nlMatrix } from './nl-matrix.ts';
import { nlMeegave } from './nl-meegave.ts';
import { nlOefeningen } from './nl-oefeningen.ts';
import { nlOrganisatie } from './nl-organisatie.ts';
import { nlOvername } from './nl-overname.ts';
import { nlRollen } from './nl-rollen.ts';
import { nlSamenvoegen } from './nl-samenvoegen.ts';
import { nlSessie } from './nl-sessie.ts';
import { nlSimulatie } from './nl-simulatie.ts';
import { nlUitvoer } from './nl-uitvoer.ts';
import { nlVergelijk } from './nl-vergelijk.ts';
import { nlWie } from './nl-wie.ts';
import { nlWizards } from './nl-wizards.ts';

/** Every word the user reads, in Dutch; the other languages have the same shape. */
export const nl = {
  ...nlFrame,
  ...nlAanmelden,
  ...nlCode,
  ...nlEid,
  ...nlHelp,
  ...nlBeheer,
  ...nlActies,
  ...nlWizards,
  ...nlVergelijk,
  ...nlMatrix,
  ...nlHistoriek,
  ...nlOrganisatie,
  ...nlLijst,
  ...nlBulk,
  ...nlInlezen,
  ...nlInleesKeuzes,
  ...nlAfstemming,
  ...nlRollen,
  ...nlDossier,
  ...nlBewaring,
  ...nlWie,
  ...nlCsam,
  ...nlSessie,
  ...nlSimulatie,
  ...nlOefeningen,
  ...nlHulp,
  ...nlActiveren,
  ...nlOvername,
  ...nlUitvoer,
  ...nlMeegave,
  ...nlSamenvoegen,
} as const;

/** The shape of a language: a missing key does not compile. */
export type TextOf<T> = { readonly [K in keyof T]: T[K] extends string ? string : TextOf<T[K]> };
export type AppText = TextOf<typeof nl>;
