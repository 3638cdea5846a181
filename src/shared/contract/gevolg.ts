import { z } from 'zod';
import { datum } from './procedure.ts';

export const gevolgSoorten = [
  'geenBeheerder',
  'enigeBeheerder',
  'uzelf',
  'departement',
  'recht',
] as const;

/** Who or what is left without anybody when something is stopped (docs/domain.md 1.4). */
export const gevolg = z.strictObject({
  soort: z.enum(gevolgSoorten),
  /** The department, the right, or the beheerder who stays behind alone; null where it is clear. */
  naam: z.string().nullable(),
  /** The first day on which it is so. */
  vanaf: datum,
});
export type Gevolg = z.infer<typeof gevolg>;

/** One toekenning that ends with it. */
export const gestoptRecht = z.strictObject({ recht: z.string(), voor: datum, na: datum });

export const stopGevolgen = z.strictObject({
  rechten: z.array(gestoptRecht),
  gevolgen: z.array(gevolg),
});
export type StopGevolgen = z.infer<typeof stopGevolgen>;
