import { controlegetal } from '../../shared/values/cijfers.ts';
import type { Datum } from '../../shared/values/datum.ts';
import { asInsz, type Insz } from '../../shared/values/insz.ts';

/**
 * A TST number: the month raised by 60, check digits right, so that it can never be a citizen's
 * (test data of Digitaal Vlaanderen, docs/domain.md 3.3). Odd sequence numbers are men, even ones women.
 */
export function tstNummer(geboortedatum: Datum, volgnummer: number): Insz {
  const [jaar = '', maand, dag] = geboortedatum.split('-');
  const basis = `${jaar.slice(2)}${Number(maand) + 60}${dag}${String(volgnummer).padStart(3, '0')}`;
  // From 2000 on the check digits are computed with a 2 in front.
  return asInsz(`${basis}${controlegetal(jaar < '2000' ? basis : `2${basis}`)}`);
}
