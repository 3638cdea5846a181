import { frAanmelden } from './fr-aanmelden.ts';
import { frActiveren } from './fr-activeren.ts';
import { frBeheer } from './fr-beheer.ts';
import { frCode } from './fr-code.ts';
import { frEid } from './fr-eid.ts';
import { frFrame } from './fr-frame.ts';
import { frHelp } from './fr-help.ts';
import { frRollen } from './fr-rollen.ts';
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
  ...frWizards,
  ...frRollen,
  ...frActiveren,
};
