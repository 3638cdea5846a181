import type { LeesLijst, LeesPlak } from '../../transfer/lezen/lijst.ts';
import type { Outside } from '../outside.ts';
import type { Sessions } from '../sessie/sessions.ts';
import type { OpenLijsten } from './open-lijsten.ts';

/** What turns bytes into rows; given by the composition root, because it reads files of others. */
export type Lezer = { readonly leesBestand: LeesLijst; readonly leesPlak: LeesPlak };

/** What every step of reading in a list works with. */
export type InlezingParts = {
  readonly outside: Outside;
  readonly sessions: Sessions;
  readonly lijsten: OpenLijsten;
  readonly lezer: Lezer;
  /** One turn of the loop, so that the window goes on meanwhile. */
  readonly adem: () => Promise<void>;
};
