import { z } from 'zod';
import { deuren } from '../values/codelijsten.ts';
import { aanmeldingCodeContract } from './aanmelding-code.ts';
import { activeringContract } from './activering.ts';
import { datum, forAnyone, id, moment, nothing, typed } from './procedure.ts';

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
  'dossiergebruiker',
  'viaVennootschap',
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
  /** Whether there is an authenticator app: one sample person never activated one. */
  appGeactiveerd: z.boolean(),
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
  /** What the QR code says that a phone must still scan; null when the phone is already asked. */
  qr: z.string().nullable(),
});
export type ItsmeStand = z.infer<typeof itsmeStand>;

/** What the simulated phone shows: whose it is, and symbols to match with the screen. */
export const itsmeScherm = z.strictObject({
  naam: z.string(),
  keuzes: z.array(symbool),
  geldigTot: moment,
});
export type ItsmeScherm = z.infer<typeof itsmeScherm>;

/** Each sample person has three cards: one that works, and two to practise with what goes wrong. */
export const eidCertificaten = ['geldig', 'vervallen', 'ingetrokken'] as const;
export type EidCertificaat = (typeof eidCertificaten)[number];

/** How the card lies in the simulated reader. */
const kaartInLezer = z.strictObject({
  kaart: id,
  omgekeerd: z.boolean(),
  certificaat: z.enum(eidCertificaten),
});

/** The reader waits for a PIN. */
const eidVraag = z.strictObject({
  verzoek: id,
  /** As it stands in the certificate on the card, expired or not. */
  geldigTot: datum,
  /** When the waiting ends if nobody presses a key. */
  wachtTot: moment,
});

/** An older file put back, what guards the tries lost, a clock set back: said on the ACM page. */
const bevinding = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('ouder'), aantal: z.int() }),
  z.strictObject({ soort: z.enum(['weg', 'beschadigd']), aantal: z.int() }),
  z.strictObject({ soort: z.literal('klokTerug'), tot: moment }),
]);
export type BevindingItem = z.infer<typeof bevinding>;

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
  'aanmelding.eidLees': forAnyone({ lezer: z.boolean(), kaart: kaartInLezer.nullable() }, eidVraag),
  /** A key is pressed: the waiting begins anew. */
  'aanmelding.eidToets': forAnyone({ verzoek: id }, z.strictObject({ wachtTot: moment })),
  'aanmelding.eid': forAnyone({ deur: z.enum(deuren), verzoek: id, pincode: typed }, nothing),
  /** Cancelled on the reader, or the wait is over; answers with the refusal that this is. */
  'aanmelding.eidStop': forAnyone(
    { verzoek: id, reden: z.enum(['geannuleerd', 'wachttijd']) },
    nothing,
  ),
  /** Simulates three wrong PINs in a row: the card is blocked, as in reality. */
  'aanmelding.eidBlokkeer': forAnyone({ kaart: id }, nothing),
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
  /** A request for whichever phone scans it. */
  'aanmelding.itsmeQr': forAnyone({ deur: z.enum(deuren) }, z.strictObject({ verzoek: id })),
  'aanmelding.itsmeScan': forAnyone({ verzoek: id, kaart: id }, nothing),
  /** What was found when the files were opened. */
  'aanmelding.bevindingen': forAnyone({}, z.array(bevinding)),
  'aanmelding.bevindingenGezien': forAnyone({}, nothing),
  ...aanmeldingCodeContract,
  ...activeringContract,
} as const;
