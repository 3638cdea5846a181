import type { Moment } from '../../shared/values/ids.ts';
import type { Insz } from '../../shared/values/insz.ts';
import type { Telefoonnummer } from '../../shared/values/telefoonnummer.ts';

/**
 * Somebody who uses a Werkdossier, with the simulated means he registered in it. They say who does
 * what in Historiek and protect nothing: the passphrase does that, and whoever has it reads these.
 */
export type Dossiergebruiker = {
  /** Names the simulated card; not a national number. */
  readonly id: string;
  readonly insz: Insz;
  readonly voornaam: string;
  readonly naam: string;
  /** 4 to 12 digits, chosen for this simulation. */
  readonly pincode: string;
  readonly gsm: Telefoonnummer | null;
  /** 5 digits; null without a phone. */
  readonly itsmeCode: string | null;
  readonly geregistreerdOp: Moment;
};
