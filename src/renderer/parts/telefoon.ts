import { formatTelefoonnummer, type Telefoonnummer } from '../../shared/values/telefoonnummer.ts';

/**
 * Null stays null: a number that was not given. Apart from the other numbers, because what is known
 * of the numbers of every country is 80 kB that the first screen does not need.
 */
export function telefoonText(telefoon: string | null): string | null {
  return telefoon === null ? null : formatTelefoonnummer(telefoon as Telefoonnummer);
}
