import type { WerkruimteSoort } from '../../../shared/values/codelijsten.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import { type Insz, parseInsz } from '../../../shared/values/insz.ts';
import {
  type Ondernemingsnummer,
  parseOndernemingsnummer,
} from '../../../shared/values/ondernemingsnummer.ts';
import type { Gelezen } from './herstel.ts';
import { herstelNummer, withLostDigits } from './herstel-nummer.ts';
import { leesMet } from './lees-met.ts';

const inszCijfers = 11;
const ondernemingsnummerCijfers = 10;

/** The number of a person, by the rule of the workspace: only TST in practice, never in a dossier. */
export function leesInsz(
  getypt: string,
  context: { readonly soort: WerkruimteSoort; readonly today: Datum },
): Gelezen<Insz> {
  const found = leesMet(
    getypt,
    (text) => parseInsz(text, context),
    (text) => herstelNummer(text, inszCijfers),
  );
  return withLostDigits(found);
}

export function leesOndernemingsnummer(getypt: string): Gelezen<Ondernemingsnummer> {
  return withLostDigits(
    leesMet(getypt, parseOndernemingsnummer, (text) =>
      herstelNummer(text, ondernemingsnummerCijfers),
    ),
  );
}
