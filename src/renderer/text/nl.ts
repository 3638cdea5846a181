import { nlAanmelden } from './nl-aanmelden.ts';
import { nlActiveren } from './nl-activeren.ts';
import { nlBeheer } from './nl-beheer.ts';
import { nlCode } from './nl-code.ts';
import { nlEid } from './nl-eid.ts';
import { nlFrame } from './nl-frame.ts';
import { nlHelp } from './nl-help.ts';
import { nlRollen } from './nl-rollen.ts';
import { nlWizards } from './nl-wizards.ts';

/** Every word the user reads, in Dutch; the other languages have the same shape. */
export const nl = {
  ...nlFrame,
  ...nlAanmelden,
  ...nlCode,
  ...nlEid,
  ...nlHelp,
  ...nlBeheer,
  ...nlWizards,
  ...nlRollen,
  ...nlActiveren,
} as const;

/** The shape of a language: a missing key does not compile. */
export type TextOf<T> = { readonly [K in keyof T]: T[K] extends string ? string : TextOf<T[K]> };
export type AppText = TextOf<typeof nl>;
