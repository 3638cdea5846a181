import { z } from 'zod';
import { forSignedIn, id, nothing } from './procedure.ts';

/** On whose behalf one can enter the protected pages: one's own, or an organisatie's. */
export const hoedanigheidKeuze = z.strictObject({
  /** Null: as a citizen, for oneself. */
  organisatie: z
    .strictObject({ id, naam: z.string(), ondernemingsnummer: z.string(), adres: z.string() })
    .nullable(),
  gekozen: z.boolean(),
});
export type HoedanigheidKeuze = z.infer<typeof hoedanigheidKeuze>;

export const hoedanigheidContract = {
  /** 'In welke hoedanigheid meldt u zich aan?': asked only when there is more than one. */
  'hoedanigheid.list': forSignedIn({}, z.array(hoedanigheidKeuze)),
  'hoedanigheid.choose': forSignedIn({ organisatieId: id.nullable() }, nothing),
} as const;
