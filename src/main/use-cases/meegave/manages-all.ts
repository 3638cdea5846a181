import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Caller, Outside } from '../outside.ts';
import { findHoedanigheid } from '../sessie/find-hoedanigheid.ts';

/**
 * A whole dossier leaves or changes: only in a Werkdossier, and only by who manages everything in it.
 * Faults: meegave.alleenWerkdossier, meegave.nietAlles.
 */
export function judgeManagesAll(
  { store: { view }, catalogus, clock, soort }: Outside,
  { insz }: Pick<Caller, 'insz'>,
): Result<null> {
  if (soort !== 'werk') return refuse(fault('meegave.alleenWerkdossier'));
  const today = clock.today();
  const managed = [...view.all('organisatie')].every(
    (organisatie) => findHoedanigheid({ view, catalogus, insz, organisatie, today }) !== null,
  );
  return managed ? ok(null) : refuse(fault('meegave.nietAlles'));
}
