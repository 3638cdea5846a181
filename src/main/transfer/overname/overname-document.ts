import type { Taal } from '../../../shared/values/codelijsten.ts';
import type { Moment } from '../../../shared/values/ids.ts';

/** The hand-over to print: every line of it as text, ready to be laid out. */
export type OvernameDocument = {
  readonly taal: Taal;
  readonly titel: string;
  /** What stands below the title: for whom, when, how to use it; and that it is practice. */
  readonly inleiding: readonly string[];
  readonly gemaaktOp: Moment;
  readonly personen: readonly PersoonBlad[];
  /** 'Pagina', before its number. */
  readonly pagina: string;
};

export type PersoonBlad = {
  readonly naam: string;
  /** Masked or full, with what it is before it. */
  readonly nummer: string;
  readonly onderdelen: readonly OnderdeelBlad[];
};

export type OnderdeelBlad = {
  readonly kop: string;
  /** Why it is parked, or from when it can be done. */
  readonly nota: string | null;
  readonly schermen: readonly SchermBlad[];
};

export type SchermBlad = { readonly titel: string; readonly regels: readonly RegelBlad[] };

export type RegelBlad = {
  /** 'Typ', 'Kies': in the language of the reader. */
  readonly doe: string;
  /** As on the real screen, Dutch; empty for a button. */
  readonly label: string;
  readonly uitleg: string;
  readonly waarde: string;
  /** Null where there is nothing to tick off. */
  readonly vinkje: boolean | null;
};
