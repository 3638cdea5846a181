import { z } from 'zod';
import { talen } from '../../shared/values/codelijsten.ts';
import type { Moment } from '../../shared/values/ids.ts';
import type { Insz } from '../../shared/values/insz.ts';
import { persoonKolommen } from '../../shared/values/persoon-lijst.ts';
import type { Telefoonnummer } from '../../shared/values/telefoonnummer.ts';
import { RUST_MINUTEN } from '../../shared/values/termijnen.ts';
import { koppeling, leeswijze, rapportKoppeling } from './inlezing-schemas.ts';
import { weergave } from './weergave-schema.ts';

/** The persisted shape of who uses the app and how he wants it. */

const matching = <T extends string>(form: RegExp) =>
  z.custom<T>((value) => typeof value === 'string' && form.test(value));
const text = z.string();
const insz = matching<Insz>(/^\d{11}$/);
const moment = matching<Moment>(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

export const gebruikerSchemas = {
  voorkeur: z.strictObject({
    id: z.literal('voorkeur'),
    taal: z.enum(talen),
    // Absent in what was kept before a session could lock.
    rustMinuten: z
      .int()
      .min(RUST_MINUTEN.min)
      .max(RUST_MINUTEN.max)
      .default(RUST_MINUTEN.standaard),
    // Absent in what was kept before lists could be saved.
    weergaven: z.array(weergave).default([]),
    // Absent in what was kept before columns could be.
    kolommen: z.array(z.enum(persoonKolommen)).nullable().default(null),
    // Absent in what was kept before lists could be read in.
    koppelingen: z.array(koppeling).default([]),
    // Absent in what was kept before a list could be read in another way.
    leeswijzen: z.array(leeswijze).default([]),
    rapportKoppelingen: z.array(rapportKoppeling).default([]),
  }),
  dossiergebruiker: z.strictObject({
    id: matching<string>(/^.{1,200}$/su),
    insz,
    voornaam: text,
    naam: text,
    pincode: text.regex(/^\d{4,12}$/),
    gsm: matching<Telefoonnummer>(/^\+\d{4,15}$/).nullable(),
    itsmeCode: text.regex(/^\d{5}$/).nullable(),
    gebruikersnaam: text.nullable(),
    wachtwoord: text.nullable(),
    geregistreerdOp: moment,
  }),
};
