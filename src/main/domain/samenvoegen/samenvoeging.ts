import type { Moment } from '../../../shared/values/ids.ts';
import type { Persoon } from '../persoon.ts';

/** What a colleague did in a copy of the dossier, taken back into it as one change. */
export type Samenvoeging = {
  readonly id: string;
  readonly op: Moment;
  /** The name of who took it in here. */
  readonly door: string;
  readonly reden: string;
  /** The file it came with, the dossier that gave it, and what both departed from. */
  readonly meegave: string;
  readonly dossier: string;
  readonly vertrekpunt: string | null;
  readonly van: string;
  readonly gegevenOp: Moment;
  readonly nieuw: number;
  readonly gewijzigd: number;
  /** Its lines of Historiek are called `<id>.1` up to this many. */
  readonly regels: number;
  /** A persoon has no images in Historiek: what undoing goes by is here, without the number. */
  readonly personen: readonly {
    readonly voor: PersoonZonderNummer;
    readonly na: PersoonZonderNummer;
  }[];
  /**
   * Every value of there that was seen and decided on, taken or not: from here on it is what both
   * sides have in common, so that the same file asks for nothing a second time.
   */
  readonly gezien: readonly GezieneWaarde[];
  readonly ongedaanOp: Moment | null;
};

export type PersoonZonderNummer = Omit<Persoon, 'insz'>;
export type GezieneWaarde = { readonly sleutel: string; readonly waarde: string };
