import { z } from 'zod';
import { acties } from '../values/codelijsten.ts';
import { forBeheerder, id, moment } from './procedure.ts';

export const historiekRegel = z.strictObject({
  id,
  op: moment,
  /** Null: the simulated back office. */
  door: z.string().nullable(),
  actie: z.enum(acties),
  persoon: z.strictObject({ id, naam: z.string(), inszMasker: z.string() }),
  organisatie: z.string().nullable(),
  velden: z.array(
    z.strictObject({ veld: z.string(), voor: z.string().nullable(), na: z.string().nullable() }),
  ),
  reden: z.string().nullable(),
});
export type HistoriekItem = z.infer<typeof historiekRegel>;

export const historiekContract = {
  /** Newest first. */
  'historiek.ofPersoon': forBeheerder({ persoonId: id }, z.array(historiekRegel).max(500)),
  'historiek.recent': forBeheerder({}, z.array(historiekRegel).max(20)),
} as const;
