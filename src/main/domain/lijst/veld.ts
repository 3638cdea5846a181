import type { Categorie, Geslacht } from '../../../shared/values/codelijsten.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import type { EmailAdres } from '../../../shared/values/email-adres.ts';
import { lijstVelden } from '../../../shared/values/inlezing.ts';
import type { Insz } from '../../../shared/values/insz.ts';
import type { Ondernemingsnummer } from '../../../shared/values/ondernemingsnummer.ts';
import type { Telefoonnummer } from '../../../shared/values/telefoonnummer.ts';

/** What a column of a list can hold, and what its cells become. */
export type Waarden = {
  readonly insz: Insz;
  readonly voornaam: string;
  readonly naam: string;
  /** First and last name in one cell. */
  readonly naamVolledig: { readonly voornaam: string; readonly naam: string };
  readonly geboortedatum: Datum;
  readonly geslacht: Geslacht;
  readonly email: EmailAdres;
  readonly telefoon: Telefoonnummer;
  readonly ondernemingsnummer: Ondernemingsnummer;
  /** Its name. */
  readonly organisatie: string;
  readonly categorie: Categorie;
  readonly begindatum: Datum;
  readonly einddatum: Datum;
  /** Name or alias, as typed. */
  readonly gebruikersrecht: string;
  readonly profiel: string;
  /** Names as typed, one by one. */
  readonly departementen: readonly string[];
};

export type Veld = keyof Waarden;

export const velden = lijstVelden satisfies readonly Veld[];

/** Order of day, month and year in dates that are text. */
export type Datumgewoonte = 'dmj' | 'mdj' | 'jmd';

/** Which of the two comes first where both stand in one cell. */
export type NaamVolgorde = 'naamEerst' | 'voornaamEerst';

/** Which field each column holds, by column; null is a column that is left aside. */
export type Koppeling = readonly (Veld | null)[];

/** What is looked at of a list: never more than the first rows, so that it costs nothing. */
export type Tabel = {
  readonly koppen: readonly string[];
  readonly rijen: readonly { readonly cellen: readonly string[] }[];
};

/** Why a column is proposed for a field: its header, or what its cells look like. */
export type KolomReden =
  | { readonly soort: 'kop'; readonly alias: string }
  | { readonly soort: 'inhoud'; readonly passend: number; readonly gevuld: number }
  /** Another column is more surely this field. */
  | { readonly soort: 'dubbel'; readonly anders: Veld }
  | { readonly soort: 'onbekend' };

export type Kolomvoorstel = {
  readonly kolom: number;
  readonly veld: Veld | null;
  readonly reden: KolomReden;
};
