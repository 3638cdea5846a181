import { formatInsz, type Insz } from '../../shared/values/insz.ts';
import {
  formatOndernemingsnummer,
  type Ondernemingsnummer,
} from '../../shared/values/ondernemingsnummer.ts';
import { formatTelefoonnummer, type Telefoonnummer } from '../../shared/values/telefoonnummer.ts';
import {
  formatVestigingseenheidsnummer,
  type Vestigingseenheidsnummer,
} from '../../shared/values/vestigingseenheidsnummer.ts';

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

/** The number of an enterprise, or of a place of business: those begin with 2 to 8. */
export function kboNummerText(nummer: string): string {
  return /^[2-8]/.test(nummer)
    ? formatVestigingseenheidsnummer(nummer as Vestigingseenheidsnummer)
    : nummerText(nummer);
}
