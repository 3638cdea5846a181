import { formatInsz, type Insz } from '../../shared/values/insz.ts';
import {
  formatOndernemingsnummer,
  type Ondernemingsnummer,
} from '../../shared/values/ondernemingsnummer.ts';

export function inszText(insz: string): string {
  return formatInsz(insz as Insz);
}

export function nummerText(ondernemingsnummer: string): string {
  return formatOndernemingsnummer(ondernemingsnummer as Ondernemingsnummer);
}
