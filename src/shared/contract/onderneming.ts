import { z } from 'zod';
import { kboOefensoorten, vertegenwoordigingRedenen } from '../values/codelijsten.ts';
import { datum, forAnyone, forSignedIn, typed } from './procedure.ts';
import { beheerderContact } from './toegang.ts';

/** A line of 'Functies' with the judgement of today; never a number or a birth date of a person. */
export const functieRij = z.strictObject({
  naam: z.string(),
  functie: z.string(),
  begindatum: datum,
  einddatum: datum.nullable(),
  /** The company whose mandate a vaste vertegenwoordiger exercises. */
  namens: z
    .strictObject({ naam: z.string(), ondernemingsnummer: z.string(), functie: z.string() })
    .nullable(),
  vertegenwoordigt: z.boolean(),
  reden: z.enum(vertegenwoordigingRedenen),
  /** The day the reason names: ended on, begins on. */
  datum: datum.nullable(),
});
export type FunctieRij = z.infer<typeof functieRij>;

export const ondernemingDetail = z.strictObject({
  ondernemingsnummer: z.string(),
  naam: z.string(),
  adres: z.string(),
  toestand: z.enum(['normaal', 'faillissement']),
  bron: z.enum(['KBO', 'manueel']),
  /** The place of business whose number was asked for; null when it was the enterprise's own. */
  vestiging: z.strictObject({ nummer: z.string(), naam: z.string() }).nullable(),
  functies: z.array(functieRij),
  /** How many manage it today; who they are is told to who signed in. */
  aantal: z.strictObject({ hoofdbeheerders: z.int(), beheerders: z.int() }),
});
export type OndernemingDetail = z.infer<typeof ondernemingDetail>;

export const kboOefennummer = z.strictObject({
  nummer: z.string(),
  naam: z.string(),
  soort: z.enum(kboOefensoorten),
});

export const ondernemingContract = {
  /** By number of the enterprise or of a place of business: what KBO shows to anybody. */
  'onderneming.find': forAnyone({ nummer: typed }, ondernemingDetail),
  /** Who manages it today and how to reach them. */
  'onderneming.beheerders': forSignedIn({ ondernemingsnummer: typed }, z.array(beheerderContact)),
  /** Numbers to practise with, one for each outcome; Oefenomgeving only. */
  'onderneming.oefennummers': forAnyone({}, z.array(kboOefennummer)),
} as const;
