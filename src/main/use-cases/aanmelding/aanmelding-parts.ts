import type { Moment } from '../../../shared/values/ids.ts';
import type { Bevinding } from '../../domain/bevinding.ts';
import type { Random } from '../../identity/itsme.ts';
import type { Oefenmiddel, Oefennummer } from '../../identity/oefenmiddel.ts';
import type { Put } from '../../store/store.ts';
import type { Activeringen } from '../activering/activeringen.ts';
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
  readonly activeringen: Activeringen;
  readonly bewaking: Bewaking;
};

/** What guards the tries outside the store (src/main/anchor), and what it found. */
export type Bewaking = {
  /** The latest moment ever seen: a paper that ran out is not revived by setting the clock back. */
  hoogwater(): Moment;
  bevindingen(): readonly Bevinding[];
  /** The user has read them, or began anew. */
  forget(): void;
};

/** The requests that wait are made where the handlers are; who keeps no anchor has found nothing. */
export type AanmeldingGiven = Omit<
  AanmeldingParts,
  'verzoeken' | 'codeVerzoeken' | 'eidVerzoeken' | 'activeringen' | 'bewaking'
> & { readonly bewaking?: Bewaking };

export type Nothing = Record<string, never>;
