import { z } from 'zod';
import { deuren, hoedanigheden, talen, werkruimteSoorten } from '../values/codelijsten.ts';
import { RUST_MINUTEN } from '../values/termijnen.ts';
import { datum, forAnyone, forBeheerder, forSignedIn, id, nothing } from './procedure.ts';

export const organisatieKeuze = z.strictObject({
  id,
  naam: z.string(),
  ondernemingsnummer: z.string(),
  adres: z.string(),
  hoedanigheid: z.enum(hoedanigheden),
  /** Last day of the caller's own right to manage it; null for a legal representative. */
  einddatum: datum.nullable(),
});
export type OrganisatieKeuze = z.infer<typeof organisatieKeuze>;

/** Why it is locked: nobody was there, by hand, or the machine was locked or put to sleep. */
export const slotredenen = ['rust', 'hand', 'toestel'] as const;
export type Slotreden = (typeof slotredenen)[number];

/** Why a session ended that nobody signed out of; told until somebody signs in or out. */
const einde = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('duur'), deur: z.enum(deuren) }),
  z.strictObject({
    soort: z.literal('gewijzigd'),
    deur: z.enum(deuren),
    organisatie: z.string(),
    wijziging: z.enum(['begonnen', 'geeindigd', 'anders']),
  }),
]);
export type Einde = z.infer<typeof einde>;

const slot = z.strictObject({
  id,
  naam: z.string(),
  deur: z.enum(deuren),
  waarom: z.enum(slotredenen),
  /** The practice card of this person; null where there is none. */
  kaart: id.nullable(),
});
export type Slot = z.infer<typeof slot>;

/** How long the session still stands open; asked while nobody does anything. */
const resterend = z.strictObject({
  /** Of the open session; null when there is none. */
  id: id.nullable(),
  rustMs: z.number(),
  /** Before the twelve hours are over. */
  duurMs: z.number(),
});
export type Resterend = z.infer<typeof resterend>;

export const rustMinuten = z.int().min(RUST_MINUTEN.min).max(RUST_MINUTEN.max);

export const sessieStand = z.strictObject({
  soort: z.enum(werkruimteSoorten),
  taal: z.enum(talen),
  vandaag: datum,
  sessie: z
    .strictObject({
      /** New at each sign-in, and those that it goes on with. */
      id,
      eerder: z.array(id),
      naam: z.string(),
      inszMasker: z.string(),
      deur: z.enum(deuren),
      organisatie: organisatieKeuze.nullable(),
      /** How many organisaties the picker would show. */
      aantalOrganisaties: z.int(),
      /** The practice card of this person; null where there is none. */
      kaart: id.nullable(),
    })
    .nullable(),
  slot: slot.nullable(),
  einde: einde.nullable(),
  /** After so many minutes in which nobody does anything it locks. */
  rustMinuten,
});
export type SessieStand = z.infer<typeof sessieStand>;

export const sessieContract = {
  'sessie.current': forAnyone({}, sessieStand),
  'sessie.setTaal': forAnyone({ taal: z.enum(talen) }, nothing),
  'sessie.signOut': forAnyone({}, nothing),
  /** Not taken for a sign of life, however often it is asked. */
  'sessie.remaining': forAnyone({}, resterend),
  /** Somebody moved, pressed or typed. */
  'sessie.keepAlive': forSignedIn({}, resterend),
  'sessie.lock': forSignedIn({}, nothing),
  'sessie.setRust': forSignedIn({ minuten: rustMinuten }, nothing),
  'sessie.organisaties': forSignedIn({}, z.array(organisatieKeuze)),
  'sessie.chooseOrganisatie': forBeheerder({}, nothing),
} as const;
