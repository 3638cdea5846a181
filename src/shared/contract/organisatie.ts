import { z } from 'zod';
import { doelgroepen, vertegenwoordigingRedenen } from '../values/codelijsten.ts';
import { datum, forBeheerder, id } from './procedure.ts';
import { beheerderContact } from './toegang.ts';

export const departementRij = z.strictObject({
  id,
  naam: z.string(),
  geslotenOp: datum.nullable(),
  /** Persons who hold a right for it today. */
  houders: z.int(),
});

export const organisatieDetail = z.strictObject({
  id,
  naam: z.string(),
  ondernemingsnummer: z.string(),
  adres: z.string(),
  doelgroep: z.enum(doelgroepen),
  departementen: z.array(departementRij),
  functies: z.array(
    z.strictObject({
      naam: z.string(),
      functie: z.string(),
      vertegenwoordigt: z.boolean(),
      begindatum: datum,
      einddatum: datum.nullable(),
      /** Why it represents today, or why not; the day that the reason names. */
      reden: z.enum(vertegenwoordigingRedenen),
      datum: datum.nullable(),
      /** Of a vaste vertegenwoordiger: the company he acts for, and its function. */
      namens: z.string().nullable(),
      mandaat: z.string().nullable(),
    }),
  ),
  beheerders: z.array(beheerderContact.extend({ persoonId: id })),
});
export type OrganisatieDetail = z.infer<typeof organisatieDetail>;

export const organisatieContract = {
  'organisatie.show': forBeheerder({}, organisatieDetail),
} as const;
