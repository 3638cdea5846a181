import { z } from 'zod';
import type { FaultCode } from '../../shared/faults.ts';
import { deuren, middelen } from '../../shared/values/codelijsten.ts';
import type { Moment } from '../../shared/values/ids.ts';
import type { Insz } from '../../shared/values/insz.ts';
import { oefeningIds } from '../../shared/values/oefeningen.ts';
import { simulatieKeuzes } from '../../shared/values/simulatie.ts';

/** The persisted shape of what only the Oefenomgeving keeps: the simulated world, the exercises. */

const matching = <T extends string>(form: RegExp) =>
  z.custom<T>((value) => typeof value === 'string' && form.test(value));
const insz = matching<Insz>(/^\d{11}$/);
const op = matching<Moment>(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

const gebeurtenis = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('aangemeld'),
    op,
    middel: z.enum(middelen),
    insz,
    deur: z.enum(deuren),
  }),
  // Codes come and go with the releases: what an old one noted stays readable.
  z.strictObject({ soort: z.literal('geweigerd'), op, code: matching<FaultCode>(/^[\w.]{1,80}$/) }),
  z.strictObject({
    soort: z.literal('gedeblokkeerd'),
    op,
    middel: z.enum(['eid', 'itsme', 'wachtwoord', 'app', 'sms', 'token']),
    insz,
  }),
  z.strictObject({ soort: z.literal('toegang'), op, insz, binnen: z.boolean() }),
]);

export const practiceSchemas = {
  simulatie: z.strictObject({
    id: z.literal('simulatie'),
    kaartlezer: z.enum(simulatieKeuzes.kaartlezer),
    certificaat: z.enum(simulatieKeuzes.certificaat),
    rijksregister: z.enum(simulatieKeuzes.rijksregister),
    kbo: z.enum(simulatieKeuzes.kbo),
    token: z.enum(simulatieKeuzes.token),
    klokGsm: z.enum(simulatieKeuzes.klokGsm),
    netwerkGsm: z.enum(simulatieKeuzes.netwerkGsm),
    backoffice: z.enum(simulatieKeuzes.backoffice),
  }),
  oefening: z.strictObject({
    id: z.enum(oefeningIds),
    ronde: z.enum(['geen', 'bezig', 'opgelost']),
    begonnenOp: op.nullable(),
    opgelostOp: op.nullable(),
    getoondeHints: z.int().min(0),
    gebeurtenissen: z.array(gebeurtenis),
  }),
} as const;
