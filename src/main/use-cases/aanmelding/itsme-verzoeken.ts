import type { Deur } from '../../../shared/values/codelijsten.ts';
import type { ItsmeVerzoek } from '../../identity/itsme.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import type { Verzoeken } from './verzoeken.ts';

/** A request to a phone; `middel` is null when the number is no practice phone's: it stays silent. */
export type OpenVerzoek = {
  readonly id: string;
  readonly deur: Deur;
  readonly middel: Oefenmiddel | null;
  /** Shown as a QR code and not yet scanned: the phone that scans it first is the one that is asked. */
  readonly teScannen: boolean;
  readonly verzoek: ItsmeVerzoek;
};

export type ItsmeVerzoeken = Verzoeken<OpenVerzoek>;
