import { formatInsz, type Insz } from '../../shared/values/insz.ts';
import {
  formatOndernemingsnummer,
  type Ondernemingsnummer,
} from '../../shared/values/ondernemingsnummer.ts';
import {
  formatVestigingseenheidsnummer,
  type Vestigingseenheidsnummer,
} from '../../shared/values/vestigingseenheidsnummer.ts';

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
