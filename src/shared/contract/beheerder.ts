import { z } from 'zod';
import { statussenWerkstroom } from '../values/codelijsten.ts';
import { datum, forBeheerder, id, nothing, typed, withStepUp } from './procedure.ts';
import { beheerderContact } from './toegang.ts';

/** One right to manage that runs today or will. */
export const beheerderRij = beheerderContact.extend({
  toekenningId: id,
  persoonId: id,
  begindatum: datum,
  status: z.enum(statussenWerkstroom),
  /** Of the caller himself. */
  zelf: z.boolean(),
});
export type BeheerderRij = z.infer<typeof beheerderRij>;

const aanstelling = {
  ...{ persoonId: typed, rol: typed, begindatum: typed, einddatum: typed },
  ...{ email: typed, telefoon: typed },
};

const einde = { toekenningId: id, einddatum: typed, reden: typed, zonderOpvolger: z.boolean() };

export const beheerderContract = {
  'beheerder.list': forBeheerder(
    {},
    z.strictObject({
      /** Whether the caller appoints and takes away: a hoofdbeheerder or legal representative. */
      magAanstellen: z.boolean(),
      /** Hoofdbeheerders first, then by naam. */
      rijen: z.array(beheerderRij).max(500),
    }),
  ),
  /** The same judgement as `appoint`, nothing stored. */
  'beheerder.check': forBeheerder(aanstelling, nothing),
  'beheerder.appoint': withStepUp('altijd', forBeheerder(aanstelling, nothing)),
  /** The same judgement as `end`, nothing stored. */
  'beheerder.checkEnd': forBeheerder(einde, nothing),
  /** An earlier last day with a reason; that nobody is left after it has to be meant. */
  'beheerder.end': withStepUp('altijd', forBeheerder(einde, nothing)),
} as const;
