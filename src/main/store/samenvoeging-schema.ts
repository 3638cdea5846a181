import { z } from 'zod';
import type { Moment } from '../../shared/values/ids.ts';
import type { PersoonZonderNummer, Samenvoeging } from '../domain/samenvoegen/samenvoeging.ts';

const text = z.string();
const hex = text.regex(/^[0-9a-f]{32,64}$/);
const count = z.int().min(0);
const op = z.custom<Moment>(
  (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value),
);

/** The persisted shape of what was taken back from a colleague. */
export function samenvoegingSchema(
  persoon: z.ZodType<PersoonZonderNummer>,
): z.ZodType<Samenvoeging> {
  return z.strictObject({
    id: text.min(1).max(200),
    op,
    ...{ door: text, reden: text, van: text },
    ...{ meegave: hex, dossier: hex, vertrekpunt: hex.nullable() },
    gegevenOp: op,
    ...{ nieuw: count, gewijzigd: count, regels: count },
    personen: z.array(z.strictObject({ voor: persoon, na: persoon })),
    gezien: z.array(z.strictObject({ sleutel: text, waarde: text })),
    ongedaanOp: op.nullable(),
  });
}
