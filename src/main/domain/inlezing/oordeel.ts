import type { Fault } from '../../../shared/faults.ts';
import type { rijOordelen } from '../../../shared/values/inlezing.ts';
import type { HistoriekRegel } from '../historiek.ts';
import type { Voorstel } from './vraag.ts';

export type Oordeel = (typeof rijOordelen)[number];

/** One line of what keeping a row would do, as Historiek will tell it. */
export type Gevolg = Pick<HistoriekRegel, 'actie' | 'velden'>;

/** What is said of one row, before anything is kept. */
export type RijOordeel = {
  readonly nummer: number;
  readonly oordeel: Oordeel;
  readonly faults: readonly Fault[];
  readonly voorstellen: readonly Voorstel[];
  /** Of the persoon as a whole: rows about the same persoon are kept together. */
  readonly gevolgen: readonly Gevolg[];
  /** The other rows about the same persoon. */
  readonly samenMet: readonly number[];
};

/**
 * Nothing to do is known; a persoon whom the organisatie did not know is new, whoever else may know
 * him (security.md A2).
 */
export function oordeelOver(gevolgen: readonly Gevolg[]): Oordeel {
  if (gevolgen.length === 0) return 'gekend';
  const added = gevolgen.some(({ actie }) => actie === 'persoon.registered');
  return added ? 'nieuw' : 'wijzigt';
}

/** As it is shown: that somebody was known elsewhere stays unsaid (security.md A2). */
export function gevolgOf({ actie, velden }: HistoriekRegel): Gevolg {
  if (actie === 'persoon.registered' || actie === 'persoon.linked') {
    return { actie: 'persoon.registered', velden: [] };
  }
  return { actie, velden };
}
