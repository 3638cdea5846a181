import { type Fault, fault } from '../../shared/faults.ts';
import type { Hoedanigheid } from '../../shared/values/codelijsten.ts';
import { addDays, type Datum, maxDatum } from '../../shared/values/datum.ts';
import type { ToekenningId } from '../../shared/values/ids.ts';
import { mayAppointBeheerder } from './authority.ts';
import type { Toekenning } from './toekenning.ts';
import { runsOn } from './toekenning-rules.ts';

/**
 * Changing, extending or stopping rights to manage: only who may appoint a beheerder, and never so
 * that the organisatie is left without one. Nobody takes away his own: a colleague does, who then
 * knows it. A legal representative may take away the last, and his own: he keeps the functions of a
 * hoofd lokale beheerder himself (docs/domain.md 1.2).
 */
export function judgeBeheerChange(question: {
  readonly hoedanigheid: Hoedanigheid | null;
  /** Every toekenning of a right to manage of the organisatie, before the change. */
  readonly gehouden: readonly Toekenning[];
  /** Those that change, as they will be. */
  readonly gewijzigd: readonly Toekenning[];
  /** Of those that change, the ones that the asker holds himself. */
  readonly eigen: ReadonlySet<ToekenningId>;
  readonly today: Datum;
}): readonly Fault[] {
  const { hoedanigheid, gehouden, gewijzigd, eigen, today } = question;
  if (gewijzigd.length === 0) return [];
  if (!mayAppointBeheerder(hoedanigheid)) return [fault('beheerder.alleenHoofdbeheerder')];
  if (hoedanigheid === 'wettelijkVertegenwoordiger') return [];
  const changed = new Map<ToekenningId, Toekenning>(gewijzigd.map((after) => [after.id, after]));
  const after = gehouden.map((before) => changed.get(before.id) ?? before);
  const days = [today, ...gewijzigd.map(({ einddatum }) => maxDatum(addDays(einddatum, 1), today))];
  const abandoned = days.some((day) => isManagedOn(gehouden, day) && !isManagedOn(after, day));
  if (abandoned) return [fault('beheerder.laatste')];
  const isLess = ({ id, einddatum }: Toekenning) => {
    const less = changed.get(id);
    return less !== undefined && less.einddatum < einddatum && einddatum >= today;
  };
  const own = gehouden.filter(({ id }) => eigen.has(id));
  return own.some(isLess) ? [fault('beheerder.zelf')] : [];
}

/** Only an active right counts: one in afwachting does not open Gebruikersbeheer yet. */
function isManagedOn(gehouden: readonly Toekenning[], day: Datum): boolean {
  return gehouden.some((toekenning) => toekenning.status === 'actief' && runsOn(toekenning, day));
}
