import { z } from 'zod';
import { statussenWerkstroom } from '../values/codelijsten.ts';
import { stopGevolgen } from './gevolg.ts';
import { datum, forBeheerder, id, nothing, typed, withStepUp } from './procedure.ts';

export const toekenningDetail = z.strictObject({
  id,
  gebruikersrechtId: id,
  recht: z.string(),
  profiel: z.string().nullable(),
  contexten: z.array(z.strictObject({ id, naam: z.string() })),
  begindatum: datum,
  einddatum: datum,
  status: z.enum(statussenWerkstroom),
  gestopt: z.strictObject({ door: z.string(), reden: z.string() }).nullable(),
});
export type ToekenningDetail = z.infer<typeof toekenningDetail>;

const inhoud = {
  profiel: typed,
  contexten: z.array(id).max(500),
  begindatum: typed,
  einddatum: typed,
};
const nieuw = { werkrelatieId: id, gebruikersrechtId: typed, ...inhoud };
const wijziging = { toekenningId: id, ...inhoud };

export const toekenningContract = {
  /** The same judgement as `grant`, nothing stored. */
  'toekenning.check': forBeheerder(nieuw, nothing),
  'toekenning.grant': withStepUp(
    'beheerrecht',
    forBeheerder(nieuw, z.strictObject({ toekenningId: id })),
  ),
  'toekenning.checkChange': forBeheerder(wijziging, nothing),
  'toekenning.change': withStepUp('beheerrecht', forBeheerder(wijziging, nothing)),
  /** What stopping it leaves without a holder; nothing stored. */
  'toekenning.checkStop': forBeheerder({ toekenningId: id, einddatum: typed }, stopGevolgen),
  /** An earlier last day with a reason; nothing is deleted. */
  'toekenning.stop': withStepUp(
    'beheerrecht',
    forBeheerder({ toekenningId: id, einddatum: typed, reden: typed }, nothing),
  ),
} as const;
