import { z } from 'zod';
import { bulkOordelen, MAX_BULK } from '../values/bulk.ts';
import { categorieen } from '../values/codelijsten.ts';
import { persoonFilters } from '../values/persoon-lijst.ts';
import { gevolg } from './gevolg.ts';
import { persoonCriteria } from './persoon-lijst.ts';
import { datum, forBeheerder, id, nothing, typed, withStepUp } from './procedure.ts';
import { weigering } from './weigering.ts';

/** Some persons one by one, or everybody whom a question finds except some. */
const wie = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('enkele'), personen: z.array(id).max(MAX_BULK) }),
  z.strictObject({
    soort: z.literal('alle'),
    zoek: typed,
    filter: z.enum(persoonFilters),
    criteria: persoonCriteria,
    behalve: z.array(id).max(MAX_BULK),
  }),
]);
export type BulkWie = z.infer<typeof wie>;

/** One werkrelatie of one of them, or somebody who has none. */
const rij = z.strictObject({
  persoonId: id,
  naam: z.string(),
  inszMasker: z.string(),
  categorie: z.enum(categorieen).nullable(),
  oordeel: z.enum(bulkOordelen),
  weigeringen: z.array(weigering),
  werkrelatie: z
    .strictObject({
      voor: datum,
      na: datum,
      /** Why it is not as long as was asked. */
      beperktDoor: z.enum(['tienJaar', 'volgende']).nullable(),
    })
    .nullable(),
  rechten: z.array(
    z.strictObject({
      toekenningId: id,
      recht: z.string(),
      voor: datum,
      na: datum,
      beperktDoor: z.enum(['werkrelatie', 'recht']).nullable(),
      /** Why this one stays as it is though the werkrelatie changes. */
      weigering: weigering.nullable(),
    }),
  ),
});
export type BulkRij = z.infer<typeof rij>;

const voorstel = z.strictObject({
  /** How many rows of each judgement; the refused come first, then those that go on. */
  aantallen: z.strictObject({ geweigerd: z.int(), gaat: z.int(), ongewijzigd: z.int() }),
  /** How many toekenningen change. */
  rechten: z.int(),
  gevolgen: z.array(gevolg),
  rijen: z.array(rij).max(200),
  /** What was seen: told with the act, which refuses when it would do anything else. */
  gezien: z.string(),
});
export type BulkVoorstel = z.infer<typeof voorstel>;

/** A whole werkrelatie ends, or in it one right that is held by somebody of them. */
const stopVraag = { wie, einddatum: typed, gebruikersrechtId: id.nullable() };
const stopVoorstel = voorstel.extend({
  /** The rights that run on in these werkrelaties, by naam. */
  keuze: z.array(z.strictObject({ id, naam: z.string() })),
});

const vraag = { wie, einddatum: typed };
const pagina = z.int().min(0).max(MAX_BULK);
const bevestigd = { reden: typed, gezien: z.string().max(80), zonderGeweigerde: z.boolean() };
const gedaan = z.strictObject({
  gewijzigd: z.int(),
  /** One line of Historiek of the change, by which all of it is found again. */
  regelId: id,
});

export const bulkContract = {
  /** 'Verleng werkrelatie en gebruikersrechten' for many: before and after per row; nothing stored. */
  'bulk.proposeVerlenging': forBeheerder({ ...vraag, pagina }, voorstel),
  'bulk.verleng': withStepUp('beheerrecht', forBeheerder({ ...vraag, ...bevestigd }, gedaan)),
  'bulk.proposeStop': forBeheerder({ ...stopVraag, pagina }, stopVoorstel),
  /** A last day with a reason; nothing is deleted. */
  'bulk.stop': withStepUp('beheerrecht', forBeheerder({ ...stopVraag, ...bevestigd }, gedaan)),
  /** The same judgement as `undo`, nothing stored. */
  'bulk.checkUndo': forBeheerder({ samenMet: id }, z.strictObject({ aantal: z.int() })),
  /** Everything that was changed together with this line of Historiek, in one new change. */
  'bulk.undo': withStepUp('beheerrecht', forBeheerder({ samenMet: id }, nothing)),
} as const;
