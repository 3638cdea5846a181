import { enAanmelden } from './en-aanmelden.ts';
import { enActies } from './en-acties.ts';
import { enActiveren } from './en-activeren.ts';
import { enAfstemming } from './en-afstemming.ts';
import { enBeheer } from './en-beheer.ts';
import { enBewaring } from './en-bewaring.ts';
import { enBulk } from './en-bulk.ts';
import { enCode } from './en-code.ts';
import { enCsam } from './en-csam.ts';
import { enDossier } from './en-dossier.ts';
import { enEid } from './en-eid.ts';
import { enFrame } from './en-frame.ts';
import { enHelp } from './en-help.ts';
import { enHistoriek } from './en-historiek.ts';
import { enHulp } from './en-hulp.ts';
import { enInleesKeuzes } from './en-inlees-keuzes.ts';
import { enInlezen } from './en-inlezen.ts';
import { enLijst } from './en-lijst.ts';
import { enMatrix } from './en-matrix.ts';
import { enMeegave } from './en-meegave.ts';
import { enOefeningen } from './en-oefeningen.ts';
import { enOrganisatie } from './en-organisatie.ts';
import { enOvername } from './en-overname.ts';
import { enRollen } from './en-rollen.ts';
import { enSamenvoegen } from './en-samenvoegen.ts';
import { enSessie } from './en-sessie.ts';
import { enSimulatie } from './en-simulatie.ts';
import { enUitvoer } from './en-uitvoer.ts';
import { enVergelijk } from './en-vergelijk.ts';
import { enWie } from './en-wie.ts';
import { enWizards } from './en-wizards.ts';
import type { AppText } from './nl.ts';

/** Every word the user reads, in English. */
export const en: AppText = {
  ...enFrame,
  ...enAanmelden,
  ...enCode,
  ...enEid,
  ...enHelp,
  ...enBeheer,
  ...enActies,
  ...enWizards,
  ...enVergelijk,
  ...enMatrix,
  ...enHistoriek,
  ...enOrganisatie,
  ...enLijst,
  ...enBulk,
  ...enInlezen,
  ...enInleesKeuzes,
  ...enAfstemming,
  ...enRollen,
  ...enDossier,
  ...enBewaring,
  ...enWie,
  ...enCsam,
  ...enSessie,
  ...enSimulatie,
  ...enOefeningen,
  ...enHulp,
  ...enActiveren,
  ...enOvername,
  ...enUitvoer,
  ...enMeegave,
  ...enSamenvoegen,
};
