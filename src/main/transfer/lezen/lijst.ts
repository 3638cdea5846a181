import type { Result } from '../../../shared/result.ts';
import type { Taal } from '../../../shared/values/codelijsten.ts';
import type { Codering, Leeswijze, Scheiding } from '../../../shared/values/inlezing.ts';
import type { Datumgewoonte } from '../../domain/lijst/veld.ts';

/** One row of persons as the file has it: cleaned of invisible signs, not yet judged. */
export type LijstRij = {
  /** Row in the file, from 1, as a spreadsheet numbers it. */
  readonly nummer: number;
  /** As many as the list has columns. Real dates of a spreadsheet come as ISO days. */
  readonly cellen: readonly string[];
  /** Hidden in the spreadsheet, by hand or by a filter; it is read like any other. */
  readonly verborgen: boolean;
};

/** Why a row of the file is no row of persons. */
export type RedenOvergeslagen = 'leeg' | 'titel' | 'kop' | 'kopHerhaald' | 'totaal';

export type OvergeslagenRij = { readonly nummer: number; readonly reden: RedenOvergeslagen };

/** What was recognised, for the user to see and to doubt. Null where the kind of list has none. */
export type Herkend = {
  readonly soort: 'csv' | 'xlsx' | 'plakken';
  /** Null for a workbook and for a list of one column. */
  readonly scheiding: Scheiding | null;
  readonly codering: Codering | null;
  /** How dates that are text are written. Null when no cell tells: then day comes first. */
  readonly datums: Datumgewoonte | null;
  /** The language of most headers. */
  readonly taal: Taal | null;
  /** Rows that the headers stand in: none, one or two. */
  readonly koprijen: readonly number[];
  readonly blad: string | null;
  /** Sheets that hold something too and were not read. */
  readonly andereBladen: readonly string[];
  /** Rows that the headers may stand in: the first ones that hold no data of anybody. */
  readonly kopKeuzes: readonly { readonly nummer: number; readonly tekst: string }[];
};

/** What the user should know of a row that was read all the same. */
export type Opmerking =
  | { readonly soort: 'formuleZonderWaarde'; readonly rij: number; readonly kolom: number }
  | { readonly soort: 'meerCellenDanKoppen'; readonly rij: number };

export type Lijst = {
  /** One per column; '' where the column has none. Of two lines: 'Werkrelatie › Begin'. */
  readonly koppen: readonly string[];
  readonly rijen: readonly LijstRij[];
  /** Every row of the file that is not in `rijen`, with its reason. */
  readonly overgeslagen: readonly OvergeslagenRij[];
  readonly opmerkingen: readonly Opmerking[];
  readonly herkend: Herkend;
};

/** Nobody chose anything: all of it is recognised. */
export const herkenAlles: Leeswijze = { blad: null, scheiding: null, codering: null, kop: null };

/**
 * The bytes decide what it is, never its name. What somebody chose in `wijze` and this list does not
 * have gives way to what is recognised.
 */
export type LeesLijst = (bestand: {
  readonly bytes: Uint8Array;
  readonly wijze?: Leeswijze;
}) => Promise<Result<Lijst>>;

export type LeesPlak = (tekst: string, wijze?: Leeswijze) => Promise<Result<Lijst>>;
