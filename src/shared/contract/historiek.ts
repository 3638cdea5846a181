import { z } from 'zod';
import { acties } from '../values/codelijsten.ts';
import { datum, forBeheerder, id, moment, nothing, typed, withStepUp } from './procedure.ts';
import { werkrelatieDetail } from './werkrelatie.ts';

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
  /** For which organisatie it can be asked to undo this; null where nothing can be undone. */
  ongedaanVoor: id.nullable(),
});
export type HistoriekItem = z.infer<typeof historiekRegel>;

export const historiekContract = {
  /** Newest first. */
  'historiek.ofPersoon': forBeheerder({ persoonId: id }, z.array(historiekRegel).max(500)),
  'historiek.recent': forBeheerder({}, z.array(historiekRegel).max(20)),
  /** The same judgement as `undo`, nothing stored. */
  'historiek.checkUndo': forBeheerder({ regelId: id }, nothing),
  /** A new commit that keeps the history. */
  'historiek.undo': withStepUp('beheerrecht', forBeheerder({ regelId: id }, nothing)),
  /** What was known of a person at the end of a day. */
  'historiek.toestand': forBeheerder(
    { persoonId: id, datum: typed },
    z.strictObject({ datum, werkrelaties: z.array(werkrelatieDetail) }),
  ),
} as const;
