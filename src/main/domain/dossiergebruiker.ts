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
  /** Of the account that an authenticator app belongs to, in small letters; null without one. */
  readonly gebruikersnaam: string | null;
  /** Chosen for this simulation; null without an account. */
  readonly wachtwoord: string | null;
  readonly geregistreerdOp: Moment;
};
