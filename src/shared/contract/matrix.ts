import { z } from 'zod';
import { datum, forBeheerder, id, typed } from './procedure.ts';

/** More rows than this nobody paints; whoever has more searches. */
const MAX_MATRIX_RIJEN = 500;

const rij = z.strictObject({
  toekenningId: id,
  persoonId: id,
  naam: z.string(),
  begindatum: datum,
  einddatum: datum,
  contexten: z.array(id),
});
export type MatrixRij = z.infer<typeof rij>;

const matrix = z.strictObject({
  recht: z.string(),
  /** What the columns are, when they are not departments. */
  label: z.string().nullable(),
  kolommen: z.array(z.strictObject({ id, naam: z.string() })),
  /** How many toekenningen answer the search; of these at most 500 are in `rijen`. */
  totaal: z.int(),
  rijen: z.array(rij).max(MAX_MATRIX_RIJEN),
});
export type Matrix = z.infer<typeof matrix>;

export const matrixContract = {
  /** Who holds the right today or later, by naam, with the contexts of each. */
  'matrix.show': forBeheerder({ gebruikersrechtId: id, zoek: typed }, matrix),
  /** All rows in one change with one reason; `voor` is what the page showed when it was painted. */
  'matrix.save': forBeheerder(
    {
      wijzigingen: z
        .array(
          z.strictObject({
            toekenningId: id,
            voor: z.array(id).max(500),
            na: z.array(id).max(500),
          }),
        )
        .min(1)
        .max(5_000),
      reden: typed,
    },
    z.strictObject({ gewijzigd: z.int() }),
  ),
} as const;
