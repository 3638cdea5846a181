import { z } from 'zod';
import { coderingen, scheidingen } from '../values/inlezing.ts';

export const datumgewoonte = z.enum(['dmj', 'mdj', 'jmd']);

/** What was recognised of a file that was read, its columns, and the rows that were left out. */
export function gelezenLijst<V extends z.ZodType>(veld: V) {
  return {
    herkend: z.strictObject({
      soort: z.enum(['csv', 'xlsx', 'plakken']),
      scheiding: z.enum(scheidingen).nullable(),
      codering: z.enum(coderingen).nullable(),
      datums: datumgewoonte.nullable(),
      taal: z.enum(['nl', 'fr', 'en']).nullable(),
      koprijen: z.array(z.int()),
      blad: z.string().nullable(),
      andereBladen: z.array(z.string()),
      kopKeuzes: z.array(z.strictObject({ nummer: z.int(), tekst: z.string() })),
    }),
    kolommen: z.array(
      z.strictObject({ kop: z.string(), veld: veld.nullable(), voorbeelden: z.array(z.string()) }),
    ),
    /** In runs of rows below each other that were left out for one reason. */
    overgeslagen: z
      .array(z.strictObject({ nummer: z.int(), tot: z.int(), reden: z.string() }))
      .max(100),
    aantalOvergeslagen: z.int(),
  };
}
