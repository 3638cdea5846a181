import { z } from 'zod';
import {
  beletselCodes,
  onderdeelHandelingen,
  onderdeelSoorten,
  veldHandelingen,
  veldNamen,
} from '../values/overname.ts';
import { klaargezetBestand } from './bestand.ts';
import { datum, forBeheerder, id, moment, nothing, typed, withStepUp } from './procedure.ts';

/** More persons than this nobody hands over from one list; whoever has more finds them by name. */
const MAX_RIJEN = 200;
/** `toekenning:<id>`, and with a screen and a field behind it. */
const onderdeelId = z.string().min(1).max(120);
const veldId = z.string().min(1).max(400);

const beletsel = z.strictObject({
  code: z.enum(beletselCodes),
  /** False: the work can be handed over all the same. */
  blokkeert: z.boolean(),
  datum: datum.nullable(),
  wat: z.string().nullable(),
  werkrelatieId: id.nullable(),
  toekenningId: id.nullable(),
});
export type BeletselItem = z.infer<typeof beletsel>;

const wie = { persoonId: id, naam: z.string(), inszMasker: z.string() };

const wachtrij = z.strictObject({
  ...wie,
  onderdelen: z.int(),
  geparkeerd: z.int(),
  /** What still stops this person's work, those of the organisatie not counted. */
  blokkades: z.int(),
  begonnen: z.boolean(),
  minuten: z.int(),
});
export type WachtrijRij = z.infer<typeof wachtrij>;

const veld = z.strictObject({
  id: veldId,
  naam: z.enum(veldNamen),
  label: z.string(),
  handeling: z.enum(veldHandelingen),
  /** Empty for the number of the person: that is asked for on its own. */
  waarde: z.string(),
  /** Null where there is nothing to tick off. */
  afgevinkt: z.boolean().nullable(),
});
export type OvernameVeld = z.infer<typeof veld>;

const scherm = z.strictObject({
  id: veldId,
  titel: z.string(),
  stap: z.string().nullable(),
  velden: z.array(veld),
});
export type OvernameScherm = z.infer<typeof scherm>;

const onderdeel = z.strictObject({
  id: onderdeelId,
  soort: z.enum(onderdeelSoorten),
  handeling: z.enum(onderdeelHandelingen),
  /** The organisatie of a werkrelatie, the name of a right; of the person his own. */
  wat: z.string(),
  gedaan: z.boolean(),
  /** Of a right that begins later: the day from which it can be given. */
  vanaf: datum.nullable(),
  geparkeerd: z.strictObject({ reden: z.string(), door: z.string(), op: moment }).nullable(),
  schermen: z.array(scherm),
});
export type OvernameOnderdeel = z.infer<typeof onderdeel>;

const overnameDetail = z.strictObject({
  ...wie,
  /** False: he is looked for in Gebruikersbeheer by his number first. */
  nieuw: z.boolean(),
  beletsels: z.array(beletsel),
  onderdelen: z.array(onderdeel),
  minuten: z.int(),
});
export type OvernameDetail = z.infer<typeof overnameDetail>;

export const overnameContract = {
  /** Who has work that is prepared and not handed over yet, by naam. */
  'overname.list': forBeheerder(
    {},
    z.strictObject({
      totaal: z.int(),
      minuten: z.int(),
      /** What concerns everybody. */
      keten: z.array(beletsel),
      rijen: z.array(wachtrij).max(MAX_RIJEN),
      /** Handed over lately, the latest first: to be taken back. */
      gedaan: z.array(z.strictObject(wie)).max(10),
    }),
  ),
  'overname.show': forBeheerder({ persoonId: id }, overnameDetail),
  /** Ticks off, or takes the tick away; the last one of an onderdeel makes it *Actief*. */
  'overname.tick': withStepUp(
    'beheerrecht',
    forBeheerder(
      {
        persoonId: id,
        onderdeel: onderdeelId,
        velden: z.array(veldId).min(1).max(600),
        aan: z.boolean(),
      },
      z.strictObject({ gedaan: z.boolean() }),
    ),
  ),
  /** A blocked onderdeel is put aside with a reason, and taken up again without one. */
  'overname.park': forBeheerder({ persoonId: id, onderdeel: onderdeelId, reden: typed }, nothing),
  'overname.resume': forBeheerder({ persoonId: id, onderdeel: onderdeelId }, nothing),
  /** The same as a document with boxes to tick, numbers masked; of one person or of everybody. */
  'overname.print': forBeheerder({ persoonId: id.nullable() }, klaargezetBestand),
  /** With full numbers; who has them is written in Historiek. */
  'overname.printFull': withStepUp(
    'altijd',
    forBeheerder({ persoonId: id.nullable() }, klaargezetBestand),
  ),
  /** 'Vóór u begint': the chain, and per person what stops his work. */
  'overname.check': forBeheerder(
    {},
    z.strictObject({
      keten: z.array(beletsel),
      totaal: z.int(),
      klaar: z.int(),
      /** Who is not ready, or deserves a look; by naam. */
      rijen: z.array(z.strictObject({ ...wie, beletsels: z.array(beletsel) })).max(MAX_RIJEN),
    }),
  ),
} as const;
