import type { Moment } from '../../shared/values/ids.ts';
import type { Insz } from '../../shared/values/insz.ts';

/**
 * What must outlive a restart of the simulated means of signing in: counted tries and blocks.
 * The id is `<middel>:<insz>`, for example `eid:85673000186`.
 */
export type MiddelStand = {
  readonly id: string;
  readonly middel: 'eid' | 'itsme';
  readonly insz: Insz;
  readonly foutePogingen: number;
  readonly geblokkeerdOp: Moment | null;
};
