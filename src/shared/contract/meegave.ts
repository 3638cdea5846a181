import { z } from 'zod';
import { klaargezetBestand } from './bestand.ts';
import { forAnyone, forBeheerder, id, moment, nothing, typed, withStepUp } from './procedure.ts';

/** What a meegave says of itself, once its passphrase opened it. */
const overzicht = z.strictObject({
  naam: z.string(),
  door: z.string(),
  voor: z.string().nullable(),
  op: moment,
  organisaties: z.array(z.string()),
  personen: z.int(),
});
export type MeegaveOverzicht = z.infer<typeof overzicht>;

const nieuweWachtzin = { wachtzin: typed, wachtzinHerhaald: typed };

export const meegaveContract = {
  /** The whole dossier as a file with a passphrase of its own: all numbers are in it. */
  'meegave.geef': withStepUp(
    'altijd',
    forBeheerder({ voor: typed, ...nieuweWachtzin }, klaargezetBestand),
  ),
  /** What was given before, newest first; and what this dossier is a copy of. */
  'meegave.eerdere': forBeheerder(
    {},
    z.strictObject({
      meegaven: z
        .array(z.strictObject({ id, op: moment, door: z.string(), voor: z.string().nullable() }))
        .max(50),
      vertrekpunt: z.strictObject({ op: moment }).nullable(),
    }),
  ),
} as const;

const ontvangst = { ontvangst: id };
const plaatsVelden = { naam: typed, plaats: typed };
const ontvangerVelden = {
  insz: typed,
  pincode: typed,
  pincodeHerhaald: typed,
  gsm: typed,
  itsmeCode: typed,
  gebruikersnaam: typed,
  wachtwoordAccount: typed,
};

/** A meegave becomes a Werkdossier of one's own; asked of the app itself, whatever is open. */
export const ontvangstContract = {
  /** The bytes come as the body of a request of their own (api/receive-file.ts). */
  'werkruimte.receive': forAnyone(
    { bytes: z.instanceof(Uint8Array) },
    z.strictObject({ ontvangst: id }),
  ),
  'werkruimte.openReceived': forAnyone({ ...ontvangst, wachtzin: typed }, overzicht),
  'werkruimte.checkPlaats': forAnyone(plaatsVelden, nothing),
  'werkruimte.checkOntvanger': forAnyone({ ...ontvangst, ...ontvangerVelden }, nothing),
  'werkruimte.prepareReceived': forAnyone(
    { ...ontvangst, ...plaatsVelden, ...ontvangerVelden, ...nieuweWachtzin },
    z.strictObject({ ontwerp: id, herstelcode: z.string() }),
  ),
} as const;
