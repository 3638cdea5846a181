import { z } from 'zod';
import type { Fault } from '../faults.ts';
import { forBeheerder, id, moment, nothing, typed, withStepUp } from './procedure.ts';

/** As it comes from the domain: the page says it with its own sentence. */
const fault = z.custom<Fault>((value) => typeof value === 'object' && value !== null);
const kant = z.enum(['hier', 'ginder']);

/** At once on a screen, and over the wire. */
export const MAX_SAMENRIJEN = 100;

const veld = z.strictObject({
  veld: z.string(),
  uitkomst: z.enum(['hier', 'ginder', 'conflict']),
  hier: z.string().nullable(),
  ginder: z.string().nullable(),
  /** What both departed from; null where nobody knows, or where it was empty. */
  basis: z.string().nullable(),
  keuze: kant.nullable(),
});

const rij = z.strictObject({
  sleutel: z.string(),
  soort: z.enum(['departement', 'persoon', 'werkrelatie', 'toekenning']),
  /** Whom or what it is about. */
  over: z.string(),
  nieuw: z.boolean(),
  /** Who did it there, and when; empty where nobody can say. */
  wie: z.string(),
  velden: z.array(veld),
  faults: z.array(fault),
});
export type SamenvoegRij = z.infer<typeof rij>;

const tellingen = z.strictObject({
  nieuw: z.int(),
  gewijzigd: z.int(),
  conflicten: z.int(),
  onbeslist: z.int(),
  geweigerd: z.int(),
});

const stand = z.strictObject({
  naam: z.string(),
  van: z.string(),
  gegevenOp: moment,
  /** Whether it is known what both departed from: else every difference has to be decided. */
  basisBekend: z.boolean(),
  tellingen,
  klaar: z.strictObject({ samenvoegingId: id, nieuw: z.int(), gewijzigd: z.int() }).nullable(),
});
export type SamenvoegStand = z.infer<typeof stand>;

const eerdere = z.strictObject({
  id,
  op: moment,
  door: z.string(),
  van: z.string(),
  reden: z.string(),
  nieuw: z.int(),
  gewijzigd: z.int(),
  ongedaanOp: moment.nullable(),
});

const open = { meegave: id };

export const samenvoegenContract = {
  /** The bytes come as the body of a request of their own (api/receive-file.ts). */
  'samenvoegen.begin': forBeheerder(
    { bytes: z.instanceof(Uint8Array) },
    z.strictObject({ meegave: id }),
  ),
  'samenvoegen.open': forBeheerder({ ...open, wachtzin: typed }, nothing),
  'samenvoegen.stand': forBeheerder(open, stand),
  'samenvoegen.rijen': forBeheerder(
    {
      ...open,
      filter: z.enum(['alle', 'conflict', 'geweigerd']),
      vanaf: z.int().min(0),
    },
    z.strictObject({ totaal: z.int(), rijen: z.array(rij).max(MAX_SAMENRIJEN) }),
  ),
  /** One conflict, or every conflict at once. */
  'samenvoegen.kies': forBeheerder(
    {
      ...open,
      veld: z.strictObject({ sleutel: z.string().max(400), veld: z.string().max(40) }).nullable(),
      kant,
    },
    nothing,
  ),
  'samenvoegen.bewaar': withStepUp(
    'altijd',
    forBeheerder({ ...open, reden: typed }, z.strictObject({ samenvoegingId: id })),
  ),
  'samenvoegen.vergeet': forBeheerder(open, nothing),
  'samenvoegen.eerdere': forBeheerder({}, z.array(eerdere).max(50)),
  'samenvoegen.checkOngedaan': forBeheerder({ samenvoegingId: id }, nothing),
  'samenvoegen.ongedaan': withStepUp('altijd', forBeheerder({ samenvoegingId: id }, nothing)),
} as const;
