import type { Fault } from '../../../shared/faults.ts';
import type { RapportVeld } from '../../../shared/values/afstemming.ts';
import type { StatusWerkstroom } from '../../../shared/values/codelijsten.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import type { Insz } from '../../../shared/values/insz.ts';
import type { Gebruikersrecht } from '../gebruikersrecht.ts';

/** Which field each column of a report holds; null is a column that is left aside. */
export type RapportKoppeling = readonly (RapportVeld | null)[];

/** Who a row is about, as far as it says so. */
export type RapportPersoon = {
  readonly insz: Insz | null;
  /** Of a masked number the six digits that it still shows. */
  readonly zichtbaar: string | null;
  /** First and last name, or the last name alone, as written. */
  readonly naam: string;
  /** The last name alone: nothing is said of the first. */
  readonly alleenNaam: boolean;
  readonly geboortedatum: Datum | null;
  readonly email: string | null;
};

/** What a report says of one right; null where it says nothing. */
export type Gemeld = {
  readonly profiel: string | null;
  /** Names, each once. */
  readonly contexten: readonly string[];
  readonly begindatum: Datum | null;
  readonly einddatum: Datum | null;
  /** Null when nothing, or a word that nobody knows, stands there. */
  readonly status: StatusWerkstroom | null;
  readonly statusGetypt: string;
};

/** One row of a report. With faults it is compared with nothing. */
export type RapportRij = {
  readonly nummer: number;
  readonly wie: RapportPersoon;
  readonly rechtGetypt: string;
  /** Null when the catalogue has none of that name. */
  readonly recht: Gebruikersrecht | null;
  readonly gemeld: Gemeld;
  readonly faults: readonly Fault[];
};

/** A right as the report has it: all rows that say the same of it, each with its context. */
export type Rapportrecht = { readonly gemeld: Gemeld; readonly rijen: readonly number[] };

export type Rapport = {
  readonly rijen: readonly RapportRij[];
  /** Fields that have a column: what has none is not held against anything. */
  readonly velden: ReadonlySet<RapportVeld>;
};
