import type { Moment } from '../../shared/values/ids.ts';
import type { Insz } from '../../shared/values/insz.ts';

/** `activering` is the code on paper that the municipality gives to whoever has no eID. */
export const middelSoorten = [
  'eid',
  'itsme',
  'wachtwoord',
  'app',
  'sms',
  'token',
  'activering',
] as const;
export type MiddelSoort = (typeof middelSoorten)[number];

/**
 * What must outlive a restart of the simulated means of signing in: counted tries, blocks, and what
 * activating left behind. The id is `<middel>:<insz>`, for example `eid:85673000186`.
 */
export type MiddelStand = {
  readonly id: string;
  readonly middel: MiddelSoort;
  readonly insz: Insz;
  readonly foutePogingen: number;
  readonly geblokkeerdOp: Moment | null;
  /** app: the last time step whose code let somebody in. */
  readonly laatsteStap: number | null;
  /** How often it was activated, or a paper given; null is never. Only ever grows. */
  readonly sleutel: number | null;
  /** token: the number of the code that is asked until it is answered rightly. */
  readonly gevraagdeCode: number | null;
  /** app: its key; sms: the number; itsme: the code; activering: the code on paper. */
  readonly gegeven: string | null;
  /** activering: after this moment the paper is worth nothing. */
  readonly geldigTot: Moment | null;
  /** Counts what was kept of this means, so that an older file is known as older; see src/main/anchor. */
  readonly volgnummer: number;
};
