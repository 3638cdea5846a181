import { fault } from '../../../shared/faults.ts';
import type { WerkruimteSoort } from '../../../shared/values/codelijsten.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import { suggestFromInsz } from '../../../shared/values/insz.ts';
import type { Gelezen, GelezenRij } from './herstel.ts';
import { leesEmail, leesTelefoon } from './lees-contact.ts';
import { leesDatum, leesGeboortedatum } from './lees-datum.ts';
import { leesCategorie, leesGeslacht } from './lees-keuze.ts';
import { voorstel } from './lees-met.ts';
import { leesInsz, leesOndernemingsnummer } from './lees-nummer.ts';
import { leesDepartementen, leesNaamVolledig, leesTekst } from './lees-tekst.ts';
import type { Datumgewoonte, Koppeling, NaamVolgorde, Veld, Waarden } from './veld.ts';

/** Where the list is read, and the habits that the whole of it has. */
export type CelContext = {
  readonly soort: WerkruimteSoort;
  readonly today: Datum;
  readonly datums: Datumgewoonte | null;
  readonly naamVolgorde: NaamVolgorde | null;
};

type Lezers = {
  readonly [V in Veld]: (getypt: string, context: CelContext) => Gelezen<Waarden[V]>;
};

const lezers: Lezers = {
  insz: leesInsz,
  voornaam: leesTekst,
  naam: leesTekst,
  naamVolledig: (getypt, { naamVolgorde }) => leesNaamVolledig(getypt, naamVolgorde),
  geboortedatum: (getypt, { datums, today }) =>
    leesGeboortedatum(getypt, { gewoonte: datums, today }),
  geslacht: leesGeslacht,
  email: leesEmail,
  telefoon: leesTelefoon,
  ondernemingsnummer: leesOndernemingsnummer,
  organisatie: leesTekst,
  categorie: leesCategorie,
  begindatum: (getypt, { datums }) => leesDatum(getypt, datums),
  einddatum: (getypt, { datums }) => leesDatum(getypt, datums),
  gebruikersrecht: leesTekst,
  profiel: leesTekst,
  departementen: leesDepartementen,
};

/** One cell, read as the field that its column holds. */
export function leesCel<V extends Veld>(
  veld: V,
  getypt: string,
  context: CelContext,
): Gelezen<Waarden[V]> {
  const lezer: Lezers[V] = lezers[veld];
  return lezer(getypt, context);
}

/** A row, its coupled columns read, and cells held against each other where one explains the other. */
export function leesRij(
  rij: { readonly nummer: number; readonly cellen: readonly string[] },
  koppeling: Koppeling,
  context: CelContext,
): GelezenRij {
  const read = koppeling.flatMap((veld, kolom) =>
    veld === null ? [] : [[veld, leesCel(veld, rij.cellen[kolom] ?? '', context)] as const],
  );
  return withGeboortedatum({ nummer: rij.nummer, velden: Object.fromEntries(read) });
}

/**
 * A date of birth that agrees with the number once day and month are exchanged was exchanged. Any other
 * difference is left: the register may say otherwise than the number (docs/domain.md 3.1).
 */
function withGeboortedatum(rij: GelezenRij): GelezenRij {
  const insz = rij.velden.insz?.waarde ?? null;
  const cel = rij.velden.geboortedatum;
  if (insz === null || cel === undefined || cel.waarde === null) return rij;
  const { geboortedatum: datum } = suggestFromInsz(insz);
  if (datum === null || datum === cel.waarde || swapped(datum) !== cel.waarde) return rij;
  const geboortedatum: Gelezen<Datum> = {
    ...cel,
    waarde: null,
    faults: [fault('lijst.geboortedatumAnders', { datum })],
    herstel: [voorstel('dagEnMaand', datum)],
  };
  return { ...rij, velden: { ...rij.velden, geboortedatum } };
}

/** `2026-03-12` for `2026-12-03`, whether it exists or not. */
function swapped(datum: Datum): string {
  return `${datum.slice(0, 4)}-${datum.slice(8)}-${datum.slice(5, 7)}`;
}
