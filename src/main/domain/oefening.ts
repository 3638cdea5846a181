import type { FaultCode } from '../../shared/faults.ts';
import type { Deur, Middel } from '../../shared/values/codelijsten.ts';
import type { Moment } from '../../shared/values/ids.ts';
import type { Insz } from '../../shared/values/insz.ts';
import type { OefeningId } from '../../shared/values/oefeningen.ts';
import type { MiddelStand } from './middel.ts';

/**
 * What happened while an exercise ran, as far as the stored data do not tell it. Never what was
 * typed; the numbers are TST numbers, which belong to nobody. Historiek knows none of it.
 */
export type Gebeurtenis = { readonly op: Moment } & (
  | {
      readonly soort: 'aangemeld';
      readonly middel: Middel;
      readonly insz: Insz;
      readonly deur: Deur;
    }
  | { readonly soort: 'geweigerd'; readonly code: FaultCode }
  | {
      readonly soort: 'gedeblokkeerd';
      readonly middel: MiddelStand['middel'];
      readonly insz: Insz;
    }
  /** At the door of the dienstverleners, and whether it opened. */
  | { readonly soort: 'toegang'; readonly insz: Insz; readonly binnen: boolean }
);

/** How somebody stands with one exercise; absent until it is begun for the first time. */
export type OefeningStand = {
  readonly id: OefeningId;
  /** `opgelost` stays until somebody closes it, so that the answer is seen. */
  readonly ronde: 'geen' | 'bezig' | 'opgelost';
  readonly begonnenOp: Moment | null;
  /** The last time it was solved; stays when it is begun again. */
  readonly opgelostOp: Moment | null;
  readonly getoondeHints: number;
  readonly gebeurtenissen: readonly Gebeurtenis[];
};
