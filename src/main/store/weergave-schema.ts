import { z } from 'zod';
import { categorieen, statussenWerkstroom } from '../../shared/values/codelijsten.ts';
import type { OrganisatieId } from '../../shared/values/ids.ts';
import {
  persoonFilters,
  persoonKolommen,
  persoonSorteringen,
} from '../../shared/values/persoon-lijst.ts';

const text = z.string();
const id = text.min(1).max(200);

/** The persisted shape of a saved list of persons. */
export const weergave = z.strictObject({
  id,
  organisatieId: id as unknown as z.ZodType<OrganisatieId>,
  naam: text,
  zoek: text,
  filter: z.enum(persoonFilters),
  criteria: z.strictObject({
    departement: text.nullable(),
    categorie: z.enum(categorieen).nullable(),
    recht: text.nullable(),
    status: z.enum(statussenWerkstroom).nullable(),
    eindigtVoor: text,
    sorteer: z.enum(persoonSorteringen),
    aflopend: z.boolean(),
  }),
  kolommen: z.array(z.enum(persoonKolommen)),
});
