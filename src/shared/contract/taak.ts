import { z } from 'zod';
import { datum, forBeheerder, id } from './procedure.ts';

export const taakSoorten = [
  'zonderWerkrelatie',
  'zonderRecht',
  'inAfwachting',
  'overTeNemen',
  'eindigtBinnen30',
  'eindigtBinnen60',
  'eindigtBinnen90',
  'eigenRecht',
  'beheerderEindigt',
  'enigeBeheerder',
  'departementZonderHouder',
] as const;
export type TaakSoort = (typeof taakSoorten)[number];

/** Within how many days something ends: what can be chosen. */
export const taakTermijnen = [30, 60, 90] as const;
export type TaakTermijn = (typeof taakTermijnen)[number];

/** One kind of work that waits: how many, the first of them, and since or until when. */
export const taak = z.strictObject({
  soort: z.enum(taakSoorten),
  aantal: z.int(),
  namen: z.array(z.string()),
  datum: datum.nullable(),
  /** The one person it is about, when there is just one: the remedy goes straight there. */
  persoonId: id.nullable(),
  /** The right whose departments are divided to lift it; null when nobody holds one yet. */
  gebruikersrechtId: id.nullable(),
});
export type Taak = z.infer<typeof taak>;

export const taakContract = {
  'taak.list': forBeheerder(
    /** How far ahead is looked for what ends by itself; thirty days when nothing is asked. */
    { termijn: z.literal(taakTermijnen).optional() },
    z.strictObject({
      taken: z.array(taak),
      personen: z.int(),
      /** Persons for whom something ends within so many days: as many as the list then shows. */
      aflopend: z.strictObject({ binnen30: z.int(), binnen60: z.int(), binnen90: z.int() }),
    }),
  ),
} as const;
