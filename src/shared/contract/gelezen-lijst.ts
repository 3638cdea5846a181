import { z } from 'zod';

export const datumgewoonte = z.enum(['dmj', 'mdj', 'jmd']);

/** What was recognised of a file that was read, its columns, and the rows that were left out. */
export function gelezenLijst<V extends z.ZodType>(veld: V) {
  return {
    herkend: z.strictObject({
      soort: z.enum(['csv', 'xlsx', 'plakken']),
      scheiding: z.string().nullable(),
      codering: z.string().nullable(),
      datums: datumgewoonte.nullable(),
      taal: z.enum(['nl', 'fr', 'en']).nullable(),
      koprijen: z.array(z.int()),
      blad: z.string().nullable(),
      andereBladen: z.array(z.string()),
    }),
    kolommen: z.array(
      z.strictObject({ kop: z.string(), veld: veld.nullable(), voorbeelden: z.array(z.string()) }),
    ),
    overgeslagen: z.array(z.strictObject({ nummer: z.int(), reden: z.string() })).max(100),
    aantalOvergeslagen: z.int(),
  };
}
