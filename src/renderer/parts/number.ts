import {
  formatOndernemingsnummer,
  type Ondernemingsnummer,
} from '../../shared/values/ondernemingsnummer.ts';

export function nummerText(ondernemingsnummer: string): string {
  return formatOndernemingsnummer(ondernemingsnummer as Ondernemingsnummer);
}
