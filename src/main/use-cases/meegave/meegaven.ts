import type { Result } from '../../../shared/result.ts';
import type { OverMeegave } from '../../domain/meegave/meegave.ts';
import type { Put } from '../../store/store.ts';

/** A meegave that was opened, still packed: unpacked only when its rows are asked for. */
export type OpenMeegave = {
  readonly over: OverMeegave;
  /** Of what is in it now: what the dossier that gave it remembers it by. */
  readonly kenmerk: string;
  /** Of what it departed from; null when it is nobody's copy. */
  readonly basisKenmerk: string | null;
  /** What can be compared field by field, as it is there now. */
  rijen(): Promise<Result<readonly Put[]>>;
  /** What goes along with it: Historiek and what was read in. */
  meegekomen(): Promise<Result<readonly Put[]>>;
  /** What it departed from; null when it is nobody's copy. */
  basis(): Promise<Result<readonly Put[]> | null>;
  /** The same rows as `rijen`, as a dossier keeps what it departs from. */
  alsVertrekpunt(): readonly Put[];
};

/** The files in which a whole dossier travels. Everything about keys and sealing is behind this port. */
export type Meegaven = {
  /**
   * The open dossier as it stands, under a passphrase and a key of its own. Faults: at `wachtzin`
   * meegave.eigenWachtzin; dossier.vergrendeld.
   */
  seal(
    about: Pick<OverMeegave, 'door' | 'voor'>,
    wachtzin: string,
  ): Promise<
    Result<{
      readonly over: OverMeegave;
      readonly kenmerk: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }>
  >;
  /** Whether it is such a file, and whole. Faults: meegave.geenMeegave, meegave.beschadigd, meegave.nieuwereVersie. */
  inspect(bytes: Uint8Array): Result<null>;
  /**
   * Counted before it is tried. Faults: those of `inspect`, and at `wachtzin` veld.verplicht,
   * meegave.wachtzin, meegave.wacht, meegave.gestopt.
   */
  open(bytes: Uint8Array, wachtzin: string): Promise<Result<OpenMeegave>>;
  /** What the open dossier is known by to others; null in the Oefenomgeving. */
  dossier(): string | null;
  /** The rows of what the open dossier departed from; null when it is nobody's copy. */
  vertrekpunt(): Promise<Result<readonly Put[]> | null>;
};
