import { z } from 'zod';
import type { Moment } from '../../../shared/values/ids.ts';
import type { OverMeegave } from '../../domain/meegave/meegave.ts';

const text = z.string();
const hex = text.regex(/^[0-9a-f]{32,64}$/);
const op = z.custom<Moment>(
  (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value),
);

/** What the first part of a meegave holds. */
const over: z.ZodType<OverMeegave> = z.strictObject({
  id: hex,
  op,
  dossier: hex,
  naam: text,
  wijziging: z.int().min(0),
  keten: text,
  door: text,
  voor: text.nullable(),
  vertrekpunt: z.strictObject({ meegave: hex, dossier: hex, op }).nullable(),
});

export function writeOver(about: OverMeegave): Buffer {
  return Buffer.from(JSON.stringify(about), 'utf8');
}

/** Null when it is not what this release writes. */
export function readOver(bytes: Buffer): OverMeegave | null {
  try {
    const read = over.safeParse(JSON.parse(bytes.toString('utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
