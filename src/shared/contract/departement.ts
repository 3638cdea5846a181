import { z } from 'zod';
import { datum, forBeheerder, id, nothing, typed } from './procedure.ts';

const departement = { departementId: id };
/** What the page showed: another window may have changed it since. */
const voor = z.strictObject({ naam: z.string().max(400), geslotenOp: datum.nullable() });

/** One toekenning that runs on after the last day of its departement. */
export const departementGevolg = z.strictObject({
  toekenningId: id,
  persoonId: id,
  naam: z.string(),
  recht: z.string(),
  /** The other departments that it is given for. */
  andere: z.array(z.string()),
  einddatum: datum,
  /** Nothing else is left of it: it ends with the departement. */
  eindigt: z.boolean(),
});
export type DepartementGevolg = z.infer<typeof departementGevolg>;

export const departementContract = {
  /** `toch`: also under a name that is easily taken for another. */
  'departement.add': forBeheerder(
    { naam: typed, toch: z.boolean() },
    z.strictObject({ departementId: id }),
  ),
  'departement.rename': forBeheerder(
    { ...departement, voor, naam: typed, toch: z.boolean() },
    nothing,
  ),
  /** What closing it on this day would take along, before anybody decides. */
  'departement.gevolgen': forBeheerder(
    { ...departement, einddatum: typed },
    z.strictObject({
      rechten: z.int(),
      eindigen: z.int(),
      personen: z.int(),
      /** The first of them, by naam. */
      rijen: z.array(departementGevolg).max(50),
    }),
  ),
  /** `meenemen`: what depends on it ends with it; `gezien` is how many of those the page showed. */
  'departement.close': forBeheerder(
    {
      ...{ ...departement, voor, einddatum: typed, reden: typed },
      ...{ meenemen: z.boolean(), gezien: z.int().min(0) },
    },
    nothing,
  ),
  'departement.reopen': forBeheerder({ ...departement, voor, reden: typed }, nothing),
} as const;
