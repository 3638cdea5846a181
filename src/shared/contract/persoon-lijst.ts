import { z } from 'zod';
import { categorieen, statussenWerkstroom } from '../values/codelijsten.ts';
import {
  MAX_ALLEEN,
  MAX_ELDERS,
  persoonFilters,
  persoonKolommen,
  persoonSorteringen,
} from '../values/persoon-lijst.ts';
import { datum, forBeheerder, id, nothing, typed } from './procedure.ts';

/** What narrows the list further; null or empty narrows nothing. */
export const persoonCriteria = z.strictObject({
  /** Holds a right for it, today or later. */
  departement: id.nullable(),
  categorie: z.enum(categorieen).nullable(),
  recht: id.nullable(),
  status: z.enum(statussenWerkstroom).nullable(),
  /** Something ends by itself before this day, as typed. */
  eindigtVoor: typed,
  sorteer: z.enum(persoonSorteringen),
  aflopend: z.boolean(),
});
export type PersoonCriteria = z.infer<typeof persoonCriteria>;

export const persoonRij = z.strictObject({
  id,
  voornaam: z.string(),
  naam: z.string(),
  inszMasker: z.string(),
  status: z.enum(statussenWerkstroom),
  /** The longest running werkrelatie with the chosen organisatie. */
  werkrelatie: z
    .strictObject({
      categorie: z.string(),
      begindatum: datum,
      einddatum: datum,
      email: z.string().nullable(),
    })
    .nullable(),
  /** Names of the rights that run today or later. */
  rechten: z.array(z.string()),
  /** Names of the departments that those are given for. */
  departementen: z.array(z.string()),
});
export type PersoonRij = z.infer<typeof persoonRij>;

const kolommen = z.array(z.enum(persoonKolommen)).max(persoonKolommen.length);

/** A list as somebody wants to see it again. */
export const weergave = z.strictObject({
  id,
  naam: z.string(),
  zoek: typed,
  filter: z.enum(persoonFilters),
  criteria: persoonCriteria,
  kolommen,
});
export type Weergave = z.infer<typeof weergave>;

export const persoonLijstContract = {
  'persoon.list': forBeheerder(
    {
      zoek: typed,
      filter: z.enum(persoonFilters),
      pagina: z.int().min(0).max(100_000),
      criteria: persoonCriteria.optional(),
      /** None but these, as far as the caller may see them. */
      alleen: z.array(id).max(MAX_ALLEEN).optional(),
    },
    z.strictObject({
      totaal: z.int(),
      /** How many of them have a name that is only nearly what was typed. */
      bijna: z.int(),
      rijen: z.array(persoonRij).max(200),
    }),
  ),
  /** Persons of the caller's other organisaties: who is known here already is not among them. */
  'persoon.findElders': forBeheerder(
    { zoek: typed },
    z
      .array(
        z.strictObject({ id, naam: z.string(), inszMasker: z.string(), organisatie: z.string() }),
      )
      .max(MAX_ELDERS),
  ),
  /** Which columns the workstation shows beside the name; null until somebody chose. */
  'weergave.kolommen': forBeheerder({}, z.strictObject({ kolommen: kolommen.nullable() })),
  'weergave.setKolommen': forBeheerder({ kolommen }, nothing),
  /** Saved lists of the workstation for this organisatie, by naam. */
  'weergave.list': forBeheerder({}, z.array(weergave)),
  /** `id` null keeps a new one; otherwise that one is replaced, its naam too. */
  'weergave.save': forBeheerder(
    weergave.extend({ id: id.nullable(), naam: typed }).shape,
    z.strictObject({ id }),
  ),
  'weergave.remove': forBeheerder({ id }, nothing),
} as const;
