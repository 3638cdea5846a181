import { z } from 'zod';
import { deuren } from '../values/codelijsten.ts';
import { aanmeldingCodeContract } from './aanmelding-code.ts';
import { forAnyone, id, moment, nothing, typed } from './procedure.ts';

/** Who a sample person is in the lesson; the page has a sentence for each. */
export const oefenRollen = [
  'hoofdbeheerder',
  'beheerder',
  'vertegenwoordiger',
  'dienstverlener',
  'rechtGeeindigd',
  'rechtBegintMorgen',
  'geenRecht',
  'extern',
  'nieuw',
  'inAfwachting',
  'geenDepartement',
  'werkrelatieGeeindigd',
] as const;
export type OefenRol = (typeof oefenRollen)[number];

/** A sample person with the practice means that belong to him; Oefenomgeving only. */
export const oefenpersoon = z.strictObject({
  /** Names the practice card in the reader; not a national number. */
  kaart: id,
  voornaam: z.string(),
  naam: z.string(),
  inszMasker: z.string(),
  rol: z.enum(oefenRollen),
  pincode: z.string(),
  gsm: z.string(),
  itsmeCode: z.string(),
  eidGeblokkeerd: z.boolean(),
  itsmeGeblokkeerd: z.boolean(),
  gebruikersnaam: z.string(),
  wachtwoord: z.string(),
  /** Whether a code can be sent: one sample person never registered a number. */
  smsGeregistreerd: z.boolean(),
  tokencodes: z.array(z.string()),
  wachtwoordGeblokkeerd: z.boolean(),
  appGeblokkeerd: z.boolean(),
  smsGeblokkeerd: z.boolean(),
  tokenGeblokkeerd: z.boolean(),
});
export type Oefenpersoon = z.infer<typeof oefenpersoon>;

export const itsmeSymbolen = ['anker', 'boom', 'fiets', 'huis', 'ster', 'zon'] as const;
export type ItsmeSymbool = (typeof itsmeSymbolen)[number];
const symbool = z.enum(itsmeSymbolen);

export const itsmeStand = z.strictObject({
  status: z.enum(['wacht', 'bevestigd', 'geweigerd', 'verlopen', 'geblokkeerd']),
  symbool,
  geldigTot: moment,
});
export type ItsmeStand = z.infer<typeof itsmeStand>;

/** What the simulated phone shows: whose it is, and symbols to match with the screen. */
export const itsmeScherm = z.strictObject({
  naam: z.string(),
  keuzes: z.array(symbool),
  geldigTot: moment,
});
export type ItsmeScherm = z.infer<typeof itsmeScherm>;

export const oefennummerSoorten = ['nieuw', 'storing', 'onbekend'] as const;

/** A number to practise 'Voeg gebruiker toe' with: TST numbers belong to nobody, so it is shown. */
export const oefennummer = z.strictObject({
  insz: z.string(),
  /** Empty for the number that the register does not know. */
  naam: z.string(),
  soort: z.enum(oefennummerSoorten),
});

export const aanmeldingContract = {
  /** The Oefenomgeving as on its first day, whatever was done in it; signs out. */
  'aanmelding.beginOpnieuw': forAnyone({}, nothing),
  'aanmelding.oefennummers': forAnyone({}, z.array(oefennummer)),
  'aanmelding.oefenpersonen': forAnyone({}, z.array(oefenpersoon)),
  /** The reader and card are the simulated devices beside the screen, as they stand. */
  'aanmelding.eid': forAnyone(
    { deur: z.enum(deuren), lezer: z.boolean(), kaart: id.nullable(), pincode: typed },
    nothing,
  ),
  /** Simulates the walk to the municipality: the card works again. */
  'aanmelding.eidDeblokkeer': forAnyone({ kaart: id }, nothing),
  'aanmelding.itsmeStart': forAnyone(
    { deur: z.enum(deuren), gsm: typed },
    z.strictObject({ verzoek: id }),
  ),
  'aanmelding.itsmeStand': forAnyone({ verzoek: id }, itsmeStand),
  'aanmelding.itsmeScherm': forAnyone({ verzoek: id }, itsmeScherm),
  'aanmelding.itsmeBevestig': forAnyone({ verzoek: id, symbool, code: typed }, nothing),
  'aanmelding.itsmeWeiger': forAnyone({ verzoek: id }, nothing),
  /** Simulates that nobody took up the phone for three minutes. */
  'aanmelding.itsmeVerloop': forAnyone({ verzoek: id }, nothing),
  'aanmelding.itsmeDeblokkeer': forAnyone({ kaart: id }, nothing),
  ...aanmeldingCodeContract,
} as const;
