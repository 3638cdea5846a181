import type { Part } from './axe.ts';
import { walkAfstemming } from './walk-afstemming.ts';
import { walkBeheer } from './walk-beheer.ts';
import { walkCsam } from './walk-csam.ts';
import { walkDossier } from './walk-dossier.ts';
import { walkInlezen } from './walk-inlezen.ts';
import { walkMeegave } from './walk-meegave.ts';
import { walkOefenen } from './walk-oefenen.ts';
import { walkOpen } from './walk-open.ts';
import { walkOrganisatie, walkTerugblik } from './walk-organisatie.ts';
import { walkOutside } from './walk-outside.ts';
import { walkOvername } from './walk-overname.ts';
import { walkSamen } from './walk-samen.ts';
import { walkWizards } from './walk-wizards.ts';

/** What is asked of every screen on the way. */
export type Visit = (where: string, part?: Part) => Promise<void>;

/** Together they come by every screen, every step, refused too, and all that opens over them. */
export const walks = [
  ['every screen before Gebruikersbeheer', walkOutside],
  ['every screen of Gebruikersbeheer', walkBeheer],
  ['many at once, and a right in one go', walkSamen],
  ['the organisatie with its departments and beheerders', walkOrganisatie],
  ['Historiek of the organisatie, one right, the report', walkTerugblik],
  ['every step of the wizards', walkWizards],
  ['who manages, the letter, and CSAM', walkCsam],
  ['every list, menu and dialog that opens', walkOpen],
  ['a list of persons, read in', walkInlezen],
  ['every screen of a Werkdossier', walkDossier],
  ['a dossier that is given along and comes back', walkMeegave],
  ['panel, exercises and help', walkOefenen],
  ['the hand-over', walkOvername],
  ['a report of Gebruikersbeheer, held against the dossier', walkAfstemming],
] as const;
