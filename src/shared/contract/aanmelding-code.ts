import { z } from 'zod';
import { deuren } from '../values/codelijsten.ts';
import { forAnyone, id, moment, nothing, typed } from './procedure.ts';

/** The means that ask for a CSAM user name and password first, and then for a code. */
const codeMiddelen = ['app', 'sms', 'token'] as const;
export type CodeMiddel = (typeof codeMiddelen)[number];

const codeStand = z.strictObject({
  middel: z.enum(codeMiddelen),
  /** token: which of the 24 codes is asked. */
  nummer: z.int().nullable(),
  /** sms: the last message. */
  sms: z.strictObject({ geldigTot: moment, verzonden: z.int() }).nullable(),
});

/** What the simulated authenticator app shows. */
const oefenapp = z.strictObject({
  label: z.string(),
  code: z.string(),
  /** Seconds that its clock is ahead, as the Simulatiepaneel or the user left it. */
  afwijking: z.int(),
  /** Before the next code comes. */
  seconden: z.int(),
});

export const aanmeldingCodeContract = {
  /** One answer for an unknown name, a wrong password and a blocked account. */
  'aanmelding.wachtwoord': forAnyone(
    {
      deur: z.enum(deuren),
      middel: z.enum(codeMiddelen),
      gebruikersnaam: typed,
      wachtwoord: typed,
    },
    z.strictObject({ verzoek: id }),
  ),
  'aanmelding.codeStand': forAnyone({ verzoek: id }, codeStand),
  'aanmelding.code': forAnyone({ verzoek: id, code: typed }, nothing),
  'aanmelding.smsOpnieuw': forAnyone({ verzoek: id }, nothing),
  /** Simulates that the five minutes went by. */
  'aanmelding.smsVerloop': forAnyone({ verzoek: id }, nothing),
  /** `afwijking`: seconds that the clock of the practice phone is ahead; negative is behind. */
  'aanmelding.oefenapp': forAnyone({ kaart: id, afwijking: z.int().min(-600).max(600) }, oefenapp),
  /** The codes that arrived on the practice phone, the last one first. */
  'aanmelding.oefensms': forAnyone(
    { kaart: id },
    z.array(z.strictObject({ code: z.string(), op: moment })),
  ),
  /** Simulates the walk to the municipality: a new activation, number, card or password. */
  'aanmelding.codeDeblokkeer': forAnyone(
    { kaart: id, middel: z.enum([...codeMiddelen, 'wachtwoord']) },
    nothing,
  ),
} as const;
