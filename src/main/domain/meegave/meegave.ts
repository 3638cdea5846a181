import type { Moment } from '../../../shared/values/ids.ts';

/**
 * A file of the whole dossier that was given to a colleague. What lies in the dossier of it is only
 * what recognises it when it comes back: the file itself is elsewhere.
 */
export type Meegave = {
  readonly id: string;
  readonly op: Moment;
  /** The name of who gave it. */
  readonly door: string;
  /** For whom, in his own words; null when he did not say. */
  readonly voor: string | null;
  /** Of everything that was in it: what comes back as its vertrekpunt has the same. */
  readonly kenmerk: string;
};

/**
 * The state that this dossier departed from: what was in the meegave it was made of, as it came. Cut
 * into parts, because a dossier may be large; only those of one meegave count.
 */
export type Vertrekpunt = {
  /** The place of the part, counted from nought. */
  readonly id: string;
  readonly meegave: string;
  /** The dossier that it was given from. */
  readonly dossier: string;
  readonly op: Moment;
  readonly delen: number;
  /** Compressed rows, in base64. */
  readonly inhoud: string;
};

/** What a meegave says of itself once it is open. */
export type OverMeegave = {
  readonly id: string;
  readonly op: Moment;
  /** The dossier that it was given from: what it is known by, its name, and where it stood. */
  readonly dossier: string;
  readonly naam: string;
  readonly wijziging: number;
  readonly keten: string;
  readonly door: string;
  readonly voor: string | null;
  readonly vertrekpunt: {
    readonly meegave: string;
    readonly dossier: string;
    readonly op: Moment;
  } | null;
};
