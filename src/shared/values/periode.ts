import { fault } from '../faults.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Datum } from './datum.ts';

/** From a day up to and including a day. */
export type Periode = { readonly begindatum: Datum; readonly einddatum: Datum };

/** Fault: periode.eindeVoorBegin. A single day is a period. */
export function checkPeriode<P extends Periode>(periode: P): Result<P> {
  const { begindatum, einddatum } = periode;
  if (einddatum < begindatum) return refuse(fault('periode.eindeVoorBegin', { begin: begindatum }));
  return ok(periode);
}

/** Whether they have a day in common. */
export function overlaps(a: Periode, b: Periode): boolean {
  return a.begindatum <= b.einddatum && b.begindatum <= a.einddatum;
}

/** Whether every day of `inner` lies in `outer`. */
export function covers(outer: Periode, inner: Periode): boolean {
  return outer.begindatum <= inner.begindatum && inner.einddatum <= outer.einddatum;
}

export function contains(periode: Periode, datum: Datum): boolean {
  return periode.begindatum <= datum && datum <= periode.einddatum;
}
