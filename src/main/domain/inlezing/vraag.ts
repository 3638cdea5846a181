import type { Fault } from '../../../shared/faults.ts';
import type { Categorie, Geslacht } from '../../../shared/values/codelijsten.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import type { EmailAdres } from '../../../shared/values/email-adres.ts';
import type { PersoonId } from '../../../shared/values/ids.ts';
import type { HerstelSoort, voorstelSoorten } from '../../../shared/values/inlezing.ts';
import type { Insz } from '../../../shared/values/insz.ts';
import type { Telefoonnummer } from '../../../shared/values/telefoonnummer.ts';
import type { Gebruikersrecht } from '../gebruikersrecht.ts';
import type { Veld } from '../lijst/veld.ts';

/** What one row asks for; null where it says nothing. */
export type Vraag = {
  readonly nummer: number;
  readonly insz: Insz;
  readonly voornaam: string | null;
  readonly naam: string | null;
  readonly geboortedatum: Datum | null;
  readonly geslacht: Geslacht | null;
  readonly telefoon: Telefoonnummer | null;
  readonly email: EmailAdres | null;
  readonly categorie: Categorie | null;
  readonly begindatum: Datum | null;
  readonly einddatum: Datum | null;
  readonly recht: Gebruikersrecht | null;
  readonly profiel: string | null;
  /** Ids of departments, or values of the right's own list. */
  readonly contexten: readonly string[];
};

export type VoorstelSoort = HerstelSoort | (typeof voorstelSoorten)[number];

/** A repair as a button: what the cells become when it is chosen. */
export type Voorstel = {
  readonly soort: VoorstelSoort;
  readonly cellen: readonly { readonly veld: Veld; readonly tekst: string }[];
  /** Whose number goes into the row: it is looked up when chosen, and never shown. */
  readonly persoonId: PersoonId | null;
  /** The row whose number goes into this one. */
  readonly rij: number | null;
};

/** Who a row is about, as far as it says so. */
export type Wie = {
  readonly insz: Insz | null;
  readonly voornaam: string | null;
  readonly naam: string | null;
  readonly geboortedatum: Datum | null;
};

/** A row as far as it could be read by itself: what it asks, or why it asks nothing. */
export type GelezenVraag = {
  readonly nummer: number;
  readonly wie: Wie;
  readonly vraag: Vraag | null;
  readonly faults: readonly Fault[];
  readonly voorstellen: readonly Voorstel[];
  /** Cells that could only have meant one thing, and were read as that. */
  readonly aangepast: readonly { readonly veld: Veld; readonly soort: HerstelSoort }[];
};

export function voorstel(
  soort: VoorstelSoort,
  ...cellen: readonly (readonly [veld: Veld, tekst: string])[]
): Voorstel {
  const written = cellen.map(([veld, tekst]) => ({ veld, tekst }));
  return { soort, cellen: written, persoonId: null, rij: null };
}
