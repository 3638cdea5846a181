import type { Fault } from '../../../shared/faults.ts';
import type { HerstelSoort } from '../../../shared/values/inlezing.ts';
import type { Veld, Waarden } from './veld.ts';

/** Another text for the cell, that its parser takes. */
export type Herstel = {
  readonly soort: HerstelSoort;
  readonly nieuw: string;
  /** It cannot have meant anything else: then it is applied at once, and shown. */
  readonly zeker: boolean;
};

/** One cell as read. All null and empty when the cell is empty. */
export type Gelezen<T> = {
  readonly getypt: string;
  readonly waarde: T | null;
  readonly faults: readonly Fault[];
  /** What may have been meant; never applied without being chosen. */
  readonly herstel: readonly Herstel[];
  /** The certain one that was applied. */
  readonly toegepast: Herstel | null;
};

/** A row as read: the fields whose column is coupled, and no others. */
export type GelezenRij = {
  readonly nummer: number;
  readonly velden: { readonly [V in Veld]?: Gelezen<Waarden[V]> };
};
