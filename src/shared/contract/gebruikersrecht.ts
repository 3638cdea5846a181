import { z } from 'zod';
import { doelgroepen } from '../values/codelijsten.ts';
import { datum, forBeheerder, id } from './procedure.ts';

export const rechtKeuze = z.strictObject({
  id,
  naam: z.string(),
  aliassen: z.array(z.string()),
  omschrijving: z.string(),
  doelgroepen: z.array(z.enum(doelgroepen)),
  profielen: z.array(z.string()),
  /** The list to choose from, departments of the organisatie already filled in. */
  context: z.strictObject({
    soort: z.enum(['geen', 'een', 'meer']),
    departementen: z.boolean(),
    label: z.string().nullable(),
    waarden: z.array(z.strictObject({ id, naam: z.string() })),
  }),
  maxMaanden: z.int(),
  risico: z.enum(['gewoon', 'hoog']),
  /** Null, or what is needed to give it: a hoofdbeheerder or a legal representative. */
  alleenHoofdbeheerder: z.boolean(),
  /** Whether this caller may give it for this organisatie. */
  toekenbaar: z.boolean(),
  bron: z.string(),
  nagekekenOp: datum,
  houders: z.int(),
});
export type RechtKeuze = z.infer<typeof rechtKeuze>;

export const gebruikersrechtContract = {
  /** The catalogue as it is open for this organisatie's doelgroep. */
  'gebruikersrecht.list': forBeheerder({}, z.array(rechtKeuze)),
} as const;
