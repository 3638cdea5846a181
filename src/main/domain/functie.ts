import type { Datum } from '../../shared/values/datum.ts';
import type { Functie, FunctieCode } from './organisatie.ts';

/**
 * Functions in KBO that let somebody represent the enterprise. The full official list could not be
 * consulted; a curator represents in bankruptcy only, and ondernemersvaardigheden (20xxx) is no
 * representation at all (docs/domain.md section 4).
 */
const representing: ReadonlySet<FunctieCode> = new Set([
  'bestuurder',
  'gedelegeerdBestuurder',
  'zaakvoerder',
  'lidDirectiecomite',
]);

export function isWettelijkVertegenwoordiger(functie: Functie, today: Datum): boolean {
  const runs =
    functie.begindatum <= today && (functie.einddatum === null || today <= functie.einddatum);
  return runs && representing.has(functie.code);
}
