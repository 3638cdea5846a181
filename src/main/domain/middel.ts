import type { Moment } from '../../shared/values/ids.ts';
import type { Insz } from '../../shared/values/insz.ts';

/**
 * What must outlive a restart of the simulated means of signing in: counted tries and blocks.
 * The id is `<middel>:<insz>`, for example `eid:85673000186`.
 */
export type MiddelStand = {
  readonly id: string;
  readonly middel: 'eid' | 'itsme' | 'wachtwoord' | 'app' | 'sms' | 'token';
  readonly insz: Insz;
  readonly foutePogingen: number;
  readonly geblokkeerdOp: Moment | null;
  /** app: the last time step whose code let somebody in. */
  readonly laatsteStap: number | null;
  /** app: how often a new key was made; null is never. */
  readonly sleutel: number | null;
  /** token: the number of the code that is asked until it is answered rightly. */
  readonly gevraagdeCode: number | null;
};
