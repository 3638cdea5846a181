import { type Fault, fault } from '../../shared/faults.ts';
import { addDays, type Datum } from '../../shared/values/datum.ts';
import { isZelfdeNaam } from './departement-naam.ts';
import { isOpenOn, type Sluitgevolg } from './departement-rules.ts';
import type { Departement } from './organisatie.ts';

/**
 * The departement as it was. One that did not exist before is closed since yesterday, never deleted:
 * lines of Historiek go on naming it.
 */
export function restoreDepartement(
  nu: Departement,
  voor: Departement | null,
  today: Datum,
): Departement {
  return voor ?? { ...nu, geslotenOp: addDays(today, -1) };
}

/** Not into a name that another has meanwhile, and not away from under a toekenning. */
export function judgeRestored(question: {
  readonly after: Departement;
  readonly andere: readonly Departement[];
  /** Of its last day, if it has one. */
  readonly gevolgen: readonly Sluitgevolg[];
  readonly today: Datum;
}): readonly Fault[] {
  const { after, andere, gevolgen, today } = question;
  const same = andere.find(
    (other) => isOpenOn(other, today) && isZelfdeNaam(other.naam, after.naam),
  );
  if (same !== undefined) return [fault('departement.bestaatAl', { naam: same.naam })];
  const aantal = gevolgen.filter(({ eindigt }) => eindigt).length;
  return aantal === 0 ? [] : [fault('departement.wordtGebruikt', { aantal })];
}
