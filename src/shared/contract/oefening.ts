import { z } from 'zod';
import { oefeningIds } from '../values/oefeningen.ts';
import { forPractice, moment, nothing } from './procedure.ts';

const oefeningId = z.enum(oefeningIds);

/** What the texts of an exercise name; empty where they name none. */
const woorden = z.strictObject({ nummer: z.string() });

export const oefeningRij = z.strictObject({
  id: oefeningId,
  stand: z.enum(['nietBegonnen', 'bezig', 'opgelost']),
  opgelostOp: moment.nullable(),
  woorden,
  /** Whose data the user changed and the start would put back. */
  overschrijft: z.array(z.string()),
});
export type OefeningRij = z.infer<typeof oefeningRij>;

export const lopendeOefening = z.strictObject({
  id: oefeningId,
  opgelost: z.boolean(),
  getoondeHints: z.int(),
  woorden,
});
export type LopendeOefening = z.infer<typeof lopendeOefening>;

export const oefeningContract = {
  'oefening.list': forPractice({}, z.array(oefeningRij)),
  'oefening.lopende': forPractice({}, z.strictObject({ oefening: lopendeOefening.nullable() })),
  /** Prepares what the exercise needs in the world as it is; nothing else is touched. */
  'oefening.start': forPractice({ id: oefeningId }, nothing),
  'oefening.hint': forPractice({}, nothing),
  /** Closes the one that runs, solved or not; what it disturbed is normal again. */
  'oefening.stop': forPractice({}, nothing),
  'oefening.wisVoortgang': forPractice({}, nothing),
} as const;
