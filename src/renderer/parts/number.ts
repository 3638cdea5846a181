import { formatInsz, type Insz } from '../../shared/values/insz.ts';
import {
  formatOndernemingsnummer,
  type Ondernemingsnummer,
} from '../../shared/values/ondernemingsnummer.ts';
import { formatTelefoonnummer, type Telefoonnummer } from '../../shared/values/telefoonnummer.ts';

/** Null stays null: a number that was not given. */
export function telefoonText(telefoon: string | null): string | null {
  return telefoon === null ? null : formatTelefoonnummer(telefoon as Telefoonnummer);
}

export function inszText(insz: string): string {
  return formatInsz(insz as Insz);
}

export function nummerText(ondernemingsnummer: string): string {
  return formatOndernemingsnummer(ondernemingsnummer as Ondernemingsnummer);
}
