import type { Input } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { collect, ok, type Result, refuse } from '../../../shared/result.ts';
import {
  type Doelgroep,
  doelgroepen,
  type Geslacht,
  geslachten,
} from '../../../shared/values/codelijsten.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import { type Insz, parseInsz } from '../../../shared/values/insz.ts';
import {
  type Ondernemingsnummer,
  parseOndernemingsnummer,
} from '../../../shared/values/ondernemingsnummer.ts';
import { parseTelefoonnummer, type Telefoonnummer } from '../../../shared/values/telefoonnummer.ts';
import { isItsmeCodeVorm } from '../../identity/itsme.ts';
import { MAX_NAAM, oneOf, optionally, requiredText } from '../typed-field.ts';

/** A Werkdossier as it was typed in the wizard, judged. */
export type DossierOntwerp = {
  readonly naam: string;
  readonly plaats: string;
  readonly ondernemingsnummer: Ondernemingsnummer;
  readonly organisatie: string;
  readonly adres: string;
  readonly doelgroep: Doelgroep;
  readonly departementen: readonly string[];
  readonly gebruiker: GebruikerOntwerp;
};

export type MiddelOntwerp = {
  readonly insz: Insz;
  readonly pincode: string;
  readonly gsm: Telefoonnummer | null;
  readonly itsmeCode: string | null;
  readonly gebruikersnaam: string | null;
  readonly wachtwoordAccount: string | null;
};

export type GebruikerOntwerp = MiddelOntwerp & {
  readonly voornaam: string;
  readonly achternaam: string;
  readonly geslacht: Geslacht;
};

const MAX_ADRES = 200;
/** The PIN of an eID (docs/domain.md section 2). */
const pinVorm = /^\d{4,12}$/;

/** Step 1. Faults: those of each field by its name; where it is to be kept is judged elsewhere. */
export function readDossier(
  input: Input<'werkruimte.checkDossier'>,
): Result<Omit<DossierOntwerp, 'gebruiker'>> {
  return collect({
    ...readPlaatsVelden(input),
    ondernemingsnummer: parseOndernemingsnummer(input.ondernemingsnummer),
    organisatie: requiredText(input.organisatie, MAX_NAAM),
    adres: requiredText(input.adres, MAX_ADRES),
    doelgroep: oneOf(doelgroepen, input.doelgroep),
    departementen: ok(readDepartementen(input.departementen)),
  });
}

/** How the dossier is called and where it goes. */
export function readPlaatsVelden(input: { readonly naam: string; readonly plaats: string }) {
  return { naam: readMapNaam(input.naam), plaats: requiredText(input.plaats, 400) };
}

/** Step 2: a real number, and means of his own for the simulation. */
export function readGebruiker(
  input: Input<'werkruimte.checkGebruiker'>,
  today: Datum,
): Result<GebruikerOntwerp> {
  const read = collect({
    insz: parseInsz(input.insz, { soort: 'werk', today }),
    voornaam: requiredText(input.voornaam, MAX_NAAM),
    achternaam: requiredText(input.achternaam, MAX_NAAM),
    geslacht: oneOf(geslachten, input.geslacht),
    ...middelVelden(input),
  });
  return read.ok ? ok(withoutRepeat(read.value)) : read;
}

/** The means alone, of somebody whom the dossier knows already. */
export function readMiddelen(
  input: Omit<Input<'werkruimte.registerMiddelen'>, 'huidige'>,
  today: Datum,
): Result<MiddelOntwerp> {
  const insz = parseInsz(input.insz, { soort: 'werk', today });
  const read = collect({ insz, ...middelVelden(input) });
  return read.ok ? ok(withoutRepeat(read.value)) : read;
}

type TypedMiddelen = Pick<
  Input<'werkruimte.checkGebruiker'>,
  keyof Omit<MiddelOntwerp, 'insz'> | 'pincodeHerhaald'
>;

function middelVelden(typed: TypedMiddelen) {
  const { pincode, pincodeHerhaald, gsm, itsmeCode } = typed;
  const same = pincode === pincodeHerhaald;
  const code = itsmeCode.trim();
  // The phone asks for it at every confirmation.
  const needed = gsm.trim() !== '';
  return {
    pincode: readPincode(pincode),
    pincodeHerhaald: same ? ok(null) : refuse(fault('middel.pinVerschilt')),
    gsm: optionally(gsm, parseTelefoonnummer),
    itsmeCode:
      needed && !isItsmeCodeVorm(code)
        ? refuse(fault('middel.itsmeCode'))
        : ok(needed ? code : null),
    ...accountVelden(typed),
  };
}

/** Small letters, as ACM compares them; short enough for the label in an authenticator app. */
const gebruikersnaamVorm = /^[a-z0-9][a-z0-9._-]{2,29}$/;
const MIN_WACHTWOORD = 8;

/** Both or neither: an app is activated for an account that has a password. */
function accountVelden({ gebruikersnaam, wachtwoordAccount }: TypedMiddelen) {
  const naam = gebruikersnaam.trim().toLowerCase();
  if (naam === '' && wachtwoordAccount === '') {
    return { gebruikersnaam: ok(null), wachtwoordAccount: ok(null) };
  }
  return {
    gebruikersnaam: gebruikersnaamVorm.test(naam)
      ? ok(naam)
      : refuse(fault('middel.gebruikersnaam')),
    wachtwoordAccount:
      wachtwoordAccount.length < MIN_WACHTWOORD
        ? refuse(fault('middel.wachtwoord', { min: MIN_WACHTWOORD }))
        : ok(wachtwoordAccount),
  };
}

function withoutRepeat<T extends { readonly pincodeHerhaald: null }>(read: T) {
  const { pincodeHerhaald: _same, ...rest } = read;
  return rest;
}

function readPincode(typed: string): Result<string> {
  if (typed === '') return refuse(fault('veld.verplicht'));
  return pinVorm.test(typed) ? ok(typed) : refuse(fault('eid.pinVorm'));
}

/** The name of the dossier is that of its folder, so it must be one on every system. */
const notInNames = /[<>:"/\\|?*]/u;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

function readMapNaam(typed: string): Result<string> {
  const naam = requiredText(typed, 60);
  if (!naam.ok) return naam;
  const isName = !notInNames.test(naam.value) && !reserved.test(naam.value);
  return isName && !/^\.|\.$/.test(naam.value) ? naam : refuse(fault('dossier.naam'));
}

/** Separated by semicolons or lines; the same one twice is one. */
function readDepartementen(typed: string): readonly string[] {
  const names = typed.split(/[;\n]/).flatMap((part) => {
    const naam = requiredText(part, MAX_NAAM);
    return naam.ok ? [naam.value] : [];
  });
  return [...new Set(names)];
}
