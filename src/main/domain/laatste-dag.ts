import { type Fault, fault } from '../../shared/faults.ts';
import type { Datum } from '../../shared/values/datum.ts';
import { checkPeriode, type Periode } from '../../shared/values/periode.ts';
import { faultAt } from './fault-at.ts';

/** Who stopped something before its time, and why: kept with it, never a deletion (VLOK, step 3c). */
export type Stopzetting = {
  readonly laatsteDag: Datum;
  readonly reden: string;
  /** The name of the beheerder, never a number. */
  readonly door: string;
};

/**
 * A last working day lies within the period that it shortens. It may lie before today: somebody who
 * left on Friday is often only reported on Monday, and Historiek says when it was recorded.
 */
export function judgeLaatsteDag(periode: Periode, laatsteDag: Datum): readonly Fault[] {
  const shortened = checkPeriode({ begindatum: periode.begindatum, einddatum: laatsteDag });
  if (!shortened.ok) return shortened.faults.map((found) => faultAt('einddatum', found));
  if (laatsteDag <= periode.einddatum) return [];
  return [faultAt('einddatum', fault('periode.naEinde', { einde: periode.einddatum }))];
}
