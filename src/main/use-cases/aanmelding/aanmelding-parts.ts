import type { Random } from '../../identity/itsme.ts';
import type { Oefenmiddel, Oefennummer } from '../../identity/oefenmiddel.ts';
import type { Put } from '../../store/store.ts';
import type { Outside } from '../outside.ts';
import type { Sessions } from '../sessie/sessions.ts';
import type { CodeVerzoeken } from './code-verzoeken.ts';
import type { EidVerzoeken } from './eid-verzoeken.ts';
import type { ItsmeVerzoeken } from './itsme-verzoeken.ts';

/** What signing in needs, given once by the composition root. */
export type AanmeldingParts = {
  readonly outside: Outside;
  readonly sessions: Sessions;
  /** The means that work here; none of a Werkdossier are known before it registers some. */
  readonly oefenmiddelen: readonly Oefenmiddel[];
  /** Whom one can still add; none in a Werkdossier. */
  readonly oefennummers: readonly Oefennummer[];
  /** The sample world as it is today, to begin the Oefenomgeving anew with. */
  readonly freshWorld: () => readonly Put[];
  readonly random: Random;
  readonly verzoeken: ItsmeVerzoeken;
  readonly codeVerzoeken: CodeVerzoeken;
  readonly eidVerzoeken: EidVerzoeken;
};

export type Nothing = Record<string, never>;
