import { z } from 'zod';
import { datum, forSignedIn } from './procedure.ts';

export const beheerderContact = z.strictObject({
  naam: z.string(),
  rol: z.enum(['hoofdbeheerder', 'beheerder']),
  einddatum: datum,
  email: z.string().nullable(),
  telefoon: z.string().nullable(),
});
export type BeheerderContact = z.infer<typeof beheerderContact>;

export const wieIsBeheerder = z.strictObject({
  organisatie: z.string(),
  ondernemingsnummer: z.string(),
  beheerders: z.array(beheerderContact),
  vertegenwoordigers: z.array(z.strictObject({ naam: z.string(), functie: z.string() })),
});
export type WieIsBeheerder = z.infer<typeof wieIsBeheerder>;

export const toegang = z.strictObject({
  organisatie: z.string(),
  ondernemingsnummer: z.string(),
  profiel: z.string(),
  departementen: z.array(z.string()),
  einddatum: datum,
});
export type Toegang = z.infer<typeof toegang>;

export const weigeringsredenen = [
  'geenRecht',
  'geeindigd',
  'begintLater',
  'inAfwachting',
  'werkrelatieGeeindigd',
  'geenDepartement',
  'geenMandaat',
] as const;

export const weigering = z.strictObject({
  reden: z.enum(weigeringsredenen),
  /** The day the reason names: ended on, begins on. */
  datum: datum.nullable(),
  organisatie: z.string().nullable(),
});
export type Weigering = z.infer<typeof weigering>;

export const toegangContract = {
  /** Has the signed-in person the right of the seed today? Either accesses, or why not. */
  'toegang.check': forSignedIn(
    {},
    z.strictObject({
      toegangen: z.array(toegang),
      weigeringen: z.array(weigering),
      /** For the organisaties the person works for: who can give the right. */
      wie: z.array(wieIsBeheerder),
    }),
  ),
} as const;
