import { z } from 'zod';
import { categorieen, statussenWerkstroom } from '../values/codelijsten.ts';
import { datum, forBeheerder, id, typed, withStepUp } from './procedure.ts';

/** What one person holds of one right. */
const cel = z.strictObject({
  profiel: z.string().nullable(),
  contexten: z.array(z.string()),
  begindatum: datum,
  einddatum: datum,
});
export type VergelijkCel = z.infer<typeof cel>;

const vergelijking = z.strictObject({
  personen: z.array(
    z.strictObject({
      id,
      naam: z.string(),
      inszMasker: z.string(),
      status: z.enum(statussenWerkstroom),
      /** Those that run today or later with the organisatie, the longest running first. */
      werkrelaties: z.array(
        z.strictObject({ categorie: z.enum(categorieen), begindatum: datum, einddatum: datum }),
      ),
    }),
  ),
  /** Whether their werkrelaties differ in categorie or end date. */
  werkrelatieVerschilt: z.boolean(),
  /** One per right; those in which the persons differ come first. */
  rijen: z.array(
    z.strictObject({
      gebruikersrechtId: id,
      recht: z.string(),
      verschillen: z.array(z.enum(['houder', 'profiel', 'contexten', 'einddatum'])),
      cellen: z.array(z.array(cel)),
    }),
  ),
});
export type Vergelijking = z.infer<typeof vergelijking>;

/** 'Geef zoals collega': one thing that would become as the example's, with before and after. */
const gelijkstelling = z.strictObject({
  /** What the page sends back to choose it. */
  keuze: z.string(),
  soort: z.enum(['geef', 'profiel', 'contexten', 'einddatum', 'stop']),
  recht: z.string(),
  voor: cel.nullable(),
  na: cel.nullable(),
});
export type Gelijkstelling = z.infer<typeof gelijkstelling>;

const vraag = { voorbeeld: id, doel: id };
const keuzes = { keuzes: z.array(id).max(500), reden: typed };

export const vergelijkContract = {
  'vergelijk.show': forBeheerder({ personen: z.array(id).min(1).max(6) }, vergelijking),
  'vergelijk.propose': forBeheerder(vraag, z.array(gelijkstelling)),
  /** The same judgement as `give`, nothing stored. */
  'vergelijk.check': forBeheerder({ ...vraag, ...keuzes }, z.strictObject({})),
  /** The chosen ones in one change, all or none; `reden` is asked when something is stopped. */
  'vergelijk.give': withStepUp(
    'beheerrecht',
    forBeheerder({ ...vraag, ...keuzes }, z.strictObject({ gewijzigd: z.int() })),
  ),
} as const;
