import { z } from 'zod';
import type { Moment } from '../../shared/values/ids.ts';
import type { Meegave, Vertrekpunt } from '../domain/meegave/meegave.ts';

/** The persisted shape of what was given along, and of what this dossier departed from. */

const text = z.string();
const id = text.min(1).max(200);
const hex = text.regex(/^[0-9a-f]{32,64}$/);
const op = z.custom<Moment>(
  (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value),
);

export const meegaveSchemas: {
  readonly meegave: z.ZodType<Meegave>;
  readonly vertrekpunt: z.ZodType<Vertrekpunt>;
} = {
  meegave: z.strictObject({ id: hex, op, door: text, voor: text.nullable(), kenmerk: hex }),
  vertrekpunt: z.strictObject({
    id,
    meegave: hex,
    dossier: hex,
    op,
    delen: z.int().min(1),
    inhoud: text,
  }),
};
