import type { Taal } from '../../shared/values/codelijsten.ts';

/** Choices of whoever uses this workstation; there is one, with id `voorkeur`. */
export type Voorkeur = {
  readonly id: 'voorkeur';
  readonly taal: Taal;
  /** After so many minutes of rest the session locks. */
  readonly rustMinuten: number;
};
