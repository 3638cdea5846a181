import type { OefenRol } from '../../shared/contract/aanmelding.ts';
import type { Insz } from '../../shared/values/insz.ts';
import type { Telefoonnummer } from '../../shared/values/telefoonnummer.ts';

/** A number to try 'Voeg gebruiker toe' with, and what the simulated register does with it. */
export type Oefennummer = {
  readonly insz: Insz;
  readonly naam: string;
  readonly soort: 'nieuw' | 'storing' | 'onbekend';
};

/**
 * The simulated means of one sample person. They are shown beside the screen on purpose and protect
 * nothing: no real pincode, code or number is ever asked for (docs/architecture.md).
 */
export type Oefenmiddel = {
  /** Names the practice card: `lies-vantest`. */
  readonly kaart: string;
  readonly insz: Insz;
  /** As printed on the card. */
  readonly voornaam: string;
  readonly naam: string;
  readonly rol: OefenRol;
  /** 4 to 12 digits, as on an eID. */
  readonly pincode: string;
  /** Null when somebody of a Werkdossier registered no phone. */
  readonly gsm: Telefoonnummer | null;
  /** 5 digits, as in itsme. */
  readonly itsmeCode: string;
  /** Of the CSAM account that app, sms and token ask for first. */
  readonly gebruikersnaam: string;
  readonly wachtwoord: string;
  /** Whether the account has a number to send a code to. */
  readonly smsGeregistreerd: boolean;
  /** Whether an authenticator app was activated before the first lesson. */
  readonly appGeactiveerd: boolean;
  /** The paper card of the federaal token: 24 codes of six letters, the first is number 1. */
  readonly tokencodes: readonly string[];
};
