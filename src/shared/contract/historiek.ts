import { z } from 'zod';
import { acties, statussenWerkstroom } from '../values/codelijsten.ts';
import { historiekSoorten } from '../values/historiek.ts';
import { datum, forBeheerder, id, moment, nothing, typed, withStepUp } from './procedure.ts';
import { werkrelatieDetail } from './werkrelatie.ts';

export const historiekRegel = z.strictObject({
  id,
  op: moment,
  /** Null: the simulated back office. */
  door: z.string().nullable(),
  actie: z.enum(acties),
  /** Null when it concerns the organisatie itself. */
  persoon: z.strictObject({ id, naam: z.string(), inszMasker: z.string() }).nullable(),
  organisatie: z.string().nullable(),
  velden: z.array(
    z.strictObject({ veld: z.string(), voor: z.string().nullable(), na: z.string().nullable() }),
  ),
  reden: z.string().nullable(),
  /** For which organisatie it can be asked to undo this; null where nothing can be undone. */
  ongedaanVoor: id.nullable(),
});
export type HistoriekItem = z.infer<typeof historiekRegel>;

const pagina = z.int().min(0).max(100_000);

/** What is asked of the Historiek of an organisatie; null or empty narrows nothing. */
const historiekVraag = {
  zoek: typed,
  persoonId: id.nullable(),
  soort: z.enum(historiekSoorten).nullable(),
  /** A name as it stands in the lines; empty for what nobody did by hand. */
  door: z.string().max(400).nullable(),
  van: typed,
  tot: typed,
  pagina,
};

/** Who had what on a day, one row for each person who worked here then. */
const toestandRij = z.strictObject({
  persoonId: id,
  naam: z.string(),
  inszMasker: z.string(),
  rechten: z.array(
    z.strictObject({
      recht: z.string(),
      contexten: z.array(z.string()),
      begindatum: datum,
      einddatum: datum,
      status: z.enum(statussenWerkstroom),
    }),
  ),
});

const organisatieToestand = z.strictObject({
  datum,
  /** Of what ran on that day. */
  personen: z.int(),
  werkrelaties: z.int(),
  toekenningen: z.int(),
  rechten: z.array(z.strictObject({ id, naam: z.string(), houders: z.int() })),
  departementen: z.array(z.strictObject({ id, naam: z.string(), houders: z.int() })),
  /** How many persons answer the search and the chosen right. */
  totaal: z.int(),
  rijen: z.array(toestandRij).max(200),
});
export type OrganisatieToestand = z.infer<typeof organisatieToestand>;

export const historiekContract = {
  /** Newest first. */
  'historiek.ofPersoon': forBeheerder({ persoonId: id }, z.array(historiekRegel).max(500)),
  'historiek.recent': forBeheerder({}, z.array(historiekRegel).max(20)),
  /** Newest first. */
  'historiek.ofOrganisatie': forBeheerder(
    historiekVraag,
    z.strictObject({
      totaal: z.int(),
      rijen: z.array(historiekRegel).max(200),
      /** Everybody who did something, by name. */
      door: z.array(z.string()).max(500),
    }),
  ),
  /** What was known of the organisatie at the end of a day, as far as it ran on that day. */
  'historiek.toestandOrganisatie': forBeheerder(
    { datum: typed, zoek: typed, gebruikersrechtId: id.nullable(), pagina },
    organisatieToestand,
  ),
  /** The same judgement as `undo`, nothing stored. */
  'historiek.checkUndo': forBeheerder({ regelId: id }, nothing),
  /** A new commit that keeps the history. */
  'historiek.undo': withStepUp('beheerrecht', forBeheerder({ regelId: id }, nothing)),
  /** What was known of a person at the end of a day. */
  'historiek.toestand': forBeheerder(
    { persoonId: id, datum: typed },
    z.strictObject({ datum, werkrelaties: z.array(werkrelatieDetail) }),
  ),
} as const;
