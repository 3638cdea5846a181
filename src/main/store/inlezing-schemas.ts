import { z } from 'zod';
import { afstemKeuzes, rapportVelden } from '../../shared/values/afstemming.ts';
import type { Moment, OrganisatieId } from '../../shared/values/ids.ts';
import { coderingen, scheidingen } from '../../shared/values/inlezing.ts';
import type { Afstemming } from '../domain/afstemming/afstemming.ts';
import type { Inlezing } from '../domain/inlezing/inlezing.ts';
import { velden } from '../domain/lijst/veld.ts';

const text = z.string();
const moment = z.custom<Moment>(
  (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value),
);
const organisatieId = z.custom<OrganisatieId>(
  (value) => typeof value === 'string' && /^.{1,200}$/su.test(value),
);
const count = z.int().min(0);

/** The columns of a list, as they were chosen for its shape. */
export const koppeling = z.strictObject({ vorm: text, velden: z.array(z.enum(velden).nullable()) });

/** How a list of a shape is read, where somebody chose. */
export const leeswijze = z.strictObject({
  vorm: text,
  wijze: z.strictObject({
    blad: text.nullable(),
    scheiding: z.enum(scheidingen).nullable(),
    codering: z.enum(coderingen).nullable(),
    kop: count.nullable(),
  }),
});

/** The same of a report of Gebruikersbeheer, which has a column of its own. */
export const rapportKoppeling = z.strictObject({
  vorm: text,
  velden: z.array(z.enum(rapportVelden).nullable()),
});

export const afstemming: z.ZodType<Afstemming> = z.strictObject({
  id: text.min(1).max(200),
  organisatieId,
  op: moment,
  door: text,
  bestand: text,
  keuze: z.enum(afstemKeuzes),
  aantal: count,
  regels: count,
  ongedaanOp: moment.nullable(),
});

export const inlezing: z.ZodType<Inlezing> = z.strictObject({
  id: text.min(1).max(200),
  organisatieId,
  op: moment,
  door: text,
  bestand: text.nullable(),
  aantallen: z.strictObject({
    nieuw: count,
    gewijzigd: count,
    werkrelaties: count,
    rechten: count,
  }),
  regels: count,
  ongedaanOp: moment.nullable(),
});
