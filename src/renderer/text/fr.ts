import { frAanmelden } from './fr-aanmelden.ts';
import { frActies } from './fr-acties.ts';
import { frActiveren } from './fr-activeren.ts';
import { frAfstemming } from './fr-afstemming.ts';
import { frBeheer } from './fr-beheer.ts';
import { frBewaring } from './fr-bewaring.ts';
import { frBulk } from './fr-bulk.ts';
import { frCode } from './fr-code.ts';
import { frCsam } from './fr-csam.ts';
import { frDossier } from './fr-dossier.ts';
import { frEid } from './fr-eid.ts';
import { frFrame } from './fr-frame.ts';
import { frHelp } from './fr-help.ts';
import { frHistoriek } from './fr-historiek.ts';
import { frHulp } from './fr-hulp.ts';
import { frInleesKeuzes } from './fr-inlees-keuzes.ts';
import { frInlezen } from './fr-inlezen.ts';
import { frLijst } from './fr-lijst.ts';
import { frMatrix } from './fr-matrix.ts';
import { frMeegave } from './fr-meegave.ts';
import { frOefeningen } from './fr-oefeningen.ts';
import { frOrganisatie } from './fr-organisatie.ts';
import { frOvername } from './fr-overname.ts';
import { frRollen } from './fr-rollen.ts';
import { frSamenvoegen } from './fr-samenvoegen.ts';
import { frSessie } from './fr-sessie.ts';
import { frSimulatie } from './fr-simulatie.ts';
import { frUitvoer } from './fr-uitvoer.ts';
import { frVergelijk } from './fr-vergelijk.ts';
import { frWie } from './fr-wie.ts';
import { frWizards } from './fr-wizards.ts';
import type { AppText } from './nl.ts';

/** Every word the user reads, in French. */
export const fr: AppText = {
  ...frFrame,
  ...frAanmelden,
  ...frCode,
  ...frEid,
  ...frHelp,
  ...frBeheer,
  ...frActies,
  ...frWizards,
  ...frVergelijk,
  ...frMatrix,
  ...frHistoriek,
  ...frOrganisatie,
  ...frLijst,
  ...frBulk,
  ...frInlezen,
  ...frInleesKeuzes,
  ...frAfstemming,
  ...frRollen,
  ...frDossier,
  ...frBewaring,
  ...frWie,
  ...frCsam,
  ...frSessie,
  ...frSimulatie,
  ...frOefeningen,
  ...frHulp,
  ...frActiveren,
  ...frOvername,
  ...frUitvoer,
  ...frMeegave,
  ...frSamenvoegen,
};
