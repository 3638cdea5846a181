import type { Datum } from '../../shared/values/datum.ts';
import type { Gebruikersrecht } from './gebruikersrecht.ts';
import type { Organisatie } from './organisatie.ts';

/** What a grant can be limited to: a department of the organisatie or a value of the right's list. */
export type ContextKeuze = { readonly id: string; readonly naam: string };

/** What can be chosen on this day: departments that are closed by then are not offered. */
export function contextKeuzes(
  recht: Gebruikersrecht,
  organisatie: Organisatie,
  day: Datum,
): readonly ContextKeuze[] {
  const { context } = recht;
  if (context.soort === 'geen') return [];
  if (context.soort !== 'departementen') {
    return context.waarden.map((waarde) => ({ id: waarde, naam: waarde }));
  }
  return organisatie.departementen
    .filter(({ geslotenOp }) => geslotenOp === null || geslotenOp >= day)
    .map(({ id, naam }) => ({ id, naam }));
}

/** The name of a chosen context, also of a department that has been closed since. */
export function contextNaam(organisatie: Organisatie, id: string): string {
  return organisatie.departementen.find((departement) => departement.id === id)?.naam ?? id;
}
