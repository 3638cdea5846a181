import { enAanmelden } from './en-aanmelden.ts';
import { enActiveren } from './en-activeren.ts';
import { enBeheer } from './en-beheer.ts';
import { enCode } from './en-code.ts';
import { enEid } from './en-eid.ts';
import { enFrame } from './en-frame.ts';
import { enHelp } from './en-help.ts';
import { enRollen } from './en-rollen.ts';
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
  ...enWizards,
  ...enRollen,
  ...enActiveren,
};
