import { z } from 'zod';
import { forAnyone, id, moment, nothing, typed } from './procedure.ts';

/** What one activates before the first use; an eID works as it is, and a token exists no more. */
export const activeringMiddelen = ['itsme', 'app', 'sms'] as const;
export type ActiveringMiddel = (typeof activeringMiddelen)[number];

const middel = z.enum(activeringMiddelen);
const begonnen = z.strictObject({ activering: id });

const activeringStand = z.strictObject({
  middel,
  /** When it has to be finished. */
  geldigTot: moment,
  /** app: what an authenticator app scans or types. */
  app: z
    .strictObject({
      label: z.string(),
      /** otpauth:// */
      adres: z.string(),
      /** In groups of four. */
      sleutel: z.string(),
    })
    .nullable(),
  /** sms: the number that was given, and how many messages went to it. */
  sms: z.strictObject({ nummer: z.string(), verzonden: z.int() }).nullable(),
});

/** The paper that the municipality gives to whoever has no eID. */
const papier = z.strictObject({ code: z.string(), geldigTot: moment });

export const activeringContract = {
  /** Who one is is proved first, with the eID … */
  'activering.metEid': forAnyone({ middel, verzoek: id, pincode: typed }, begonnen),
  /** … or with the code on paper. */
  'activering.metPapier': forAnyone({ middel, kaart: id, code: typed }, begonnen),
  'activering.stand': forAnyone({ activering: id }, activeringStand),
  /** sms: sends a code to the number; again after a while, or to another one. */
  'activering.nummer': forAnyone({ activering: id, nummer: typed }, nothing),
  /** The first code of the app, the one in the message, or the new one of itsme. */
  'activering.bevestig': forAnyone({ activering: id, code: typed }, nothing),
  'activering.stop': forAnyone({ activering: id }, nothing),
  /** Simulates that ten minutes went by. */
  'activering.verloop': forAnyone({ activering: id }, nothing),
  /** What the practice phone shows of it; null when nothing arrived. */
  'activering.oefengsm': forAnyone(
    { activering: id },
    z.strictObject({ code: z.string().nullable() }),
  ),
  'activering.vraagPapier': forAnyone({ kaart: id }, papier),
  'activering.toonPapier': forAnyone({ kaart: id }, papier.nullable()),
  /** Simulates that fourteen days went by. */
  'activering.papierVerloop': forAnyone({ kaart: id }, nothing),
} as const;
