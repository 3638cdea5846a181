import type { OefenRol } from '../../shared/contract/aanmelding.ts';
import type { Telefoonnummer } from '../../shared/values/telefoonnummer.ts';
import { AANTAL_TOKENCODES } from '../identity/federaal-token.ts';
import { deriveOefengeheim } from '../identity/oefengeheim.ts';
import type { Oefenmiddel } from '../identity/oefenmiddel.ts';
import { type Kaart, personen } from './personen.ts';

/**
 * Who can sign in to practise, in the order of the lesson. Pincodes and codes are meant to be read
 * aloud: they are shown beside the screen.
 */
const rijen: readonly (readonly [Kaart, OefenRol, pincode: string, itsmeCode: string])[] = [
  ['lies-vantest', 'hoofdbeheerder', '1234', '12345'],
  ['joke-testaert', 'beheerder', '2468', '24680'],
  ['pieter-schetsmans', 'beheerder', '3579', '35791'],
  ['thomas-proefstuk', 'vertegenwoordiger', '4321', '43210'],
  ['femke-staalkaart', 'vertegenwoordiger', '5678', '56789'],
  ['amira-modelle', 'dienstverlener', '6543', '65432'],
  ['ines-maquette', 'extern', '7890', '78901'],
  ['marie-nieuwkens', 'nieuw', '8642', '86420'],
  ['nele-veinsel', 'inAfwachting', '9753', '97531'],
  ['fatima-el-demo', 'rechtBegintMorgen', '1357', '13579'],
  ['koen-denkbeeld', 'rechtGeeindigd', '2580', '25802'],
  ['gust-werkstuk', 'werkrelatieGeeindigd', '3691', '36912'],
  ['dries-stelvoor', 'geenDepartement', '4826', '48260'],
  // The longest PIN that an eID takes.
  ['tuur-verseling', 'geenRecht', '121212343434', '51515'],
  ['nadia-rolmodel', 'viaVennootschap', '6420', '64206'],
];

/** Has an account and never registered a mobile number with it. */
const ZONDER_SMS: Kaart = 'tuur-verseling';
/** Begins with nothing activated but the eID, as somebody does who is new. */
const ZONDER_APP: Kaart = 'marie-nieuwkens';
const tokenLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

export const oefenmiddelen: readonly Oefenmiddel[] = rijen.map(
  ([kaart, rol, pincode, itsmeCode], index) => ({
    kaart,
    insz: personen[kaart].insz,
    voornaam: personen[kaart].voornaam,
    naam: personen[kaart].naam,
    rol,
    pincode,
    gsm: oefenGsm(index + 1),
    itsmeCode,
    gebruikersnaam: kaart.replaceAll('-', '.'),
    wachtwoord: `${kaart.split('-')[0]}-oefent-${String(index + 1).padStart(2, '0')}`,
    smsGeregistreerd: kaart !== ZONDER_SMS,
    appGeactiveerd: kaart !== ZONDER_APP,
    tokencodes: sampleTokencodes(kaart),
  }),
);

/** Six letters each; none that looks like another one in print (I, O). */
function sampleTokencodes(kaart: Kaart): readonly string[] {
  return Array.from({ length: AANTAL_TOKENCODES }, (_, index) =>
    [...deriveOefengeheim(`token ${kaart} ${index + 1}`).subarray(0, 6)]
      .map((byte) => tokenLetters.charAt(byte % tokenLetters.length))
      .join(''),
  );
}

/** +32 470 00 00 01 and on: the form of a mobile number, and nobody's. */
function oefenGsm(volgnummer: number): Telefoonnummer {
  return `+3247000${String(volgnummer).padStart(4, '0')}` as Telefoonnummer;
}
