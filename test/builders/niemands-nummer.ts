import { asInsz, formatInsz } from '../../src/shared/values/insz.ts';
import { inszCijfers } from './nummers.ts';

/**
 * A number that a Werkdossier takes and that nobody can have, made when the test runs: born on
 * 30 February 1900, a day that never was, and the 993rd of it. Issued numbers count up from 001, and
 * whoever was born then would be the oldest person ever. TST numbers, which the rest of the tests use,
 * are what a Werkdossier refuses.
 */
export function niemandsNummer(nth = 0): string {
  return formatInsz(
    asInsz(inszCijfers({ jaar: 1900, maand: 2, dag: 30, volgnummer: 993 - 2 * nth })),
  );
}
