import { z } from 'zod';
import { doelgroepen, statussenWerkstroom } from '../values/codelijsten.ts';
import { klaargezetBestand } from './bestand.ts';
import { datum, forBeheerder, id, typed, withStepUp } from './procedure.ts';

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

/** Somebody who holds the right today or later. */
const rechtHouder = z.strictObject({
  toekenningId: id,
  persoonId: id,
  naam: z.string(),
  inszMasker: z.string(),
  profiel: z.string().nullable(),
  contexten: z.array(z.string()),
  begindatum: datum,
  einddatum: datum,
  status: z.enum(statussenWerkstroom),
});
export type RechtHouder = z.infer<typeof rechtHouder>;

/** Of one right or of all, of one departement or of all. */
const rapport = { gebruikersrechtId: id.nullable(), departementId: id.nullable() };
const gemaaktRapport = klaargezetBestand.extend({ rijen: z.int() });

export const gebruikersrechtContract = {
  /** The catalogue as it is open for this organisatie's doelgroep. */
  'gebruikersrecht.list': forBeheerder({}, z.array(rechtKeuze)),
  /** By naam. */
  'gebruikersrecht.houders': forBeheerder(
    { gebruikersrechtId: id, zoek: typed, pagina: z.int().min(0).max(100_000) },
    z.strictObject({ totaal: z.int(), rijen: z.array(rechtHouder).max(200) }),
  ),
  /** 'Genereer rapport': a CSV file, numbers masked; a line of Historiek tells who made it. */
  'gebruikersrecht.rapport': forBeheerder(rapport, gemaaktRapport),
  /** The same with full numbers. */
  'gebruikersrecht.rapportVolledig': withStepUp('altijd', forBeheerder(rapport, gemaaktRapport)),
} as const;
