import { z } from 'zod';
import { vertegenwoordigingRedenen } from '../values/codelijsten.ts';
import { datum, forSignedIn, id, nothing, typed, withStepUp } from './procedure.ts';

export const aangesteldeBeheerder = z.strictObject({
  toekenningId: id,
  naam: z.string(),
  begindatum: datum,
  einddatum: datum,
});
export type AangesteldeBeheerder = z.infer<typeof aangesteldeBeheerder>;

export const vertegenwoordigdeOnderneming = z.strictObject({
  ondernemingsnummer: z.string(),
  naam: z.string(),
  adres: z.string(),
  /** Own function in it. */
  functie: z.string(),
  hoofdbeheerders: z.array(aangesteldeBeheerder),
});
export type VertegenwoordigdeOnderneming = z.infer<typeof vertegenwoordigdeOnderneming>;

/** Own lines of 'Functies' that let nobody appoint today, and why. */
export const machtelozeFunctie = z.strictObject({
  onderneming: z.string(),
  functie: z.string(),
  reden: z.enum(vertegenwoordigingRedenen),
  datum: datum.nullable(),
  namens: z.string().nullable(),
});

const nummer = { ondernemingsnummer: typed };
/** `wie`: the representative himself, or somebody else by number and name. */
const wie = { wie: typed, insz: typed, voornaam: typed, naam: typed };
const aanstelling = {
  ...{ ...nummer, ...wie },
  ...{ email: typed, telefoon: typed, begindatum: typed, einddatum: typed },
};

export const csamContract = {
  'csam.list': forSignedIn(
    {},
    z.strictObject({
      ondernemingen: z.array(vertegenwoordigdeOnderneming),
      machteloos: z.array(machtelozeFunctie),
    }),
  ),
  /** Step 1: does the caller represent this enterprise today? */
  'csam.open': forSignedIn(nummer, vertegenwoordigdeOnderneming),
  /** Step 2: who is appointed; his name when the number and the typed name belong together. */
  'csam.checkPersoon': forSignedIn(
    { ...nummer, ...wie },
    z.strictObject({ naam: z.string(), inszMasker: z.string() }),
  ),
  /** The same judgement as `appoint`, nothing stored. */
  'csam.check': forSignedIn(aanstelling, nothing),
  'csam.appoint': withStepUp(
    'altijd',
    forSignedIn(aanstelling, z.strictObject({ naam: z.string() })),
  ),
  /** An earlier last day with a reason; ending the last one has to be meant. */
  'csam.end': withStepUp(
    'altijd',
    forSignedIn(
      { ...nummer, toekenningId: id, einddatum: typed, reden: typed, zonderOpvolger: z.boolean() },
      nothing,
    ),
  ),
} as const;
