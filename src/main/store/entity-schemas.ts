import { z } from 'zod';
import {
  acties,
  bronnen,
  categorieen,
  doelgroepen,
  geslachten,
  statussenWerkstroom,
} from '../../shared/values/codelijsten.ts';
import { type Datum, isDatum } from '../../shared/values/datum.ts';
import type { EmailAdres } from '../../shared/values/email-adres.ts';
import type {
  GebruikersrechtId,
  HistoriekId,
  Moment,
  OrganisatieId,
  PersoonId,
  ToekenningId,
  WerkrelatieId,
} from '../../shared/values/ids.ts';
import type { Insz } from '../../shared/values/insz.ts';
import type { Ondernemingsnummer } from '../../shared/values/ondernemingsnummer.ts';
import type { Telefoonnummer } from '../../shared/values/telefoonnummer.ts';
import { middelSoorten } from '../domain/middel.ts';
import { functieCode, historiekVeld } from './code-schemas.ts';
import { gebruikerSchemas } from './gebruiker-schemas.ts';
import { afstemming, inlezing } from './inlezing-schemas.ts';
import { meegaveSchemas } from './meegave-schemas.ts';
import { overnameSchema } from './overname-schema.ts';
import { practiceSchemas } from './practice-schemas.ts';
import { samenvoegingSchema } from './samenvoeging-schema.ts';
import type { CollectionName, Collections } from './store.ts';

/**
 * The persisted shape of every entity, strict. Checked when a file is opened and again before
 * anything is written, so that nothing can be kept that could not be read back. It looks at the
 * form only: whether a number is a real one was judged when it was typed.
 */

const text = z.string();
const datum = z.custom<Datum>((value) => typeof value === 'string' && isKnownDatum(value));
const insz = branded<Insz>(/^\d{11}$/);
const moment = branded<Moment>(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const status = z.enum(statussenWerkstroom);

function branded<T extends string>(form: RegExp) {
  return z.custom<T>((value) => typeof value === 'string' && form.test(value));
}

function id<T extends string>() {
  // Nearly every one is so short that it need not be counted in letters instead of units.
  return z.custom<T>(
    (value) =>
      typeof value === 'string' &&
      value.length > 0 &&
      (value.length <= 200 || /^.{1,200}$/su.test(value)),
  );
}

/** A dossier has the same few thousand days over and over: each is judged once. */
const knownDays = new Set<string>();
const mostDays = 20_000;

function isKnownDatum(text: string): boolean {
  if (knownDays.has(text)) return true;
  if (!isDatum(text)) return false;
  if (knownDays.size < mostDays) knownDays.add(text);
  return true;
}

const persoonId = id<PersoonId>();
const organisatieId = id<OrganisatieId>();
const werkrelatieId = id<WerkrelatieId>();

const departement = z.strictObject({ id: id<string>(), naam: text, geslotenOp: datum.nullable() });

const mandaat = z.strictObject({
  ondernemingsnummer: branded<Ondernemingsnummer>(/^\d{10}$/),
  naam: text,
  code: functieCode,
  begindatum: datum,
  einddatum: datum.nullable(),
});

const functie = z.strictObject({
  insz,
  voornaam: text,
  naam: text,
  code: functieCode,
  begindatum: datum,
  einddatum: datum.nullable(),
  // Absent in what was kept before companies could hold a function.
  namens: mandaat.nullable().default(null),
});

const veldWijziging = z.strictObject({
  veld: historiekVeld,
  voor: text.nullable(),
  na: text.nullable(),
});

const persoon = z.strictObject({
  id: persoonId,
  insz,
  voornaam: text,
  naam: text,
  roepnaam: text.nullable(),
  initialen: text.nullable(),
  geboortedatum: datum.nullable(),
  geslacht: z.enum(geslachten),
  bron: z.enum(bronnen),
  reden: text.nullable(),
  status,
  ingediendOp: moment,
  bekendBij: z.array(organisatieId),
});

const werkrelatie = z.strictObject({
  id: werkrelatieId,
  persoonId,
  organisatieId,
  categorie: z.enum(categorieen),
  begindatum: datum,
  einddatum: datum,
  telefoon: branded<Telefoonnummer>(/^\+\d{4,15}$/).nullable(),
  email: branded<EmailAdres>(/^[^\s@]+@[^\s@]+$/u).nullable(),
  status,
  ingediendOp: moment,
});

const toekenning = z.strictObject({
  id: id<ToekenningId>(),
  werkrelatieId,
  gebruikersrechtId: id<GebruikersrechtId>(),
  profiel: text.nullable(),
  contexten: z.array(text),
  begindatum: datum,
  einddatum: datum,
  status,
  ingediendOp: moment,
  gestopt: z.strictObject({ door: text, reden: text }).nullable(),
});

const beeld = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('werkrelatie'),
    voor: werkrelatie.nullable(),
    na: werkrelatie,
  }),
  z.strictObject({ soort: z.literal('toekenning'), voor: toekenning.nullable(), na: toekenning }),
  z.strictObject({
    soort: z.literal('departement'),
    voor: departement.nullable(),
    na: departement,
  }),
]);
export const entitySchemas: { readonly [C in CollectionName]: z.ZodType<Collections[C]> } = {
  persoon,
  organisatie: z.strictObject({
    id: organisatieId,
    ondernemingsnummer: branded<Ondernemingsnummer>(/^\d{10}$/),
    naam: text,
    adres: text,
    doelgroep: z.enum(doelgroepen),
    departementen: z.array(departement),
    functies: z.array(functie),
  }),
  werkrelatie,
  toekenning,
  historiek: z.strictObject({
    id: id<HistoriekId>(),
    op: moment,
    door: text.nullable(),
    actie: z.enum(acties),
    persoonId: persoonId.nullable(),
    organisatieId: organisatieId.nullable(),
    velden: z.array(veldWijziging),
    reden: text.nullable(),
    // Absent in what was kept before a change could be undone.
    beelden: z.array(beeld).default([]),
  }),
  middel: z.strictObject({
    id: id<string>(),
    middel: z.enum(middelSoorten),
    insz,
    foutePogingen: z.int().min(0),
    geblokkeerdOp: moment.nullable(),
    // Absent in what was kept before these existed.
    laatsteStap: z.int().min(0).nullable().default(null),
    sleutel: z.int().min(0).nullable().default(null),
    gevraagdeCode: z.int().min(1).max(24).nullable().default(null),
    gegeven: text.nullable().default(null),
    geldigTot: moment.nullable().default(null),
    volgnummer: z.int().min(0).default(0),
  }),
  ...gebruikerSchemas,
  inlezing,
  afstemming,
  overname: overnameSchema({ werkrelatie, toekenning }),
  ...practiceSchemas,
  ...meegaveSchemas,
  samenvoeging: samenvoegingSchema(persoon.omit({ insz: true })),
};

export const collectionNames = Object.keys(entitySchemas) as CollectionName[];

/**
 * The same, made into code: twice as fast, and every row passes through at each opening. Main may
 * make code from text; the page may not.
 */
export const compiledSchemas = Object.fromEntries(
  collectionNames.map((name) => [name, z.compile(entitySchemas[name])]),
) as unknown as typeof entitySchemas;
