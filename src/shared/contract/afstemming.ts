import { z } from 'zod';
import {
  afstemKeuzes,
  rapportVelden,
  toestandSoorten,
  uitkomstSoorten,
  vergelekenVelden,
} from '../values/afstemming.ts';
import { statussenWerkstroom } from '../values/codelijsten.ts';
import { klaargezetBestand } from './bestand.ts';
import { datumgewoonte, gelezenLijst } from './gelezen-lijst.ts';
import { datum, forBeheerder, id, moment, nothing, typed } from './procedure.ts';
import { weigering } from './weigering.ts';

/** Rows of one page at most. */
const MAX_PAGINA = 200;
const pagina = {
  vanaf: z.int().min(0),
  aantal: z.int().min(1).max(MAX_PAGINA),
};

const veld = z.enum(rapportVelden);
const soort = z.enum(uitkomstSoorten);
const keuze = z.enum(afstemKeuzes);
const tellingen = z.record(soort, z.int());

const stand = z.strictObject({
  rapportId: id,
  bestand: z.string(),
  ...gelezenLijst(veld),
  rijen: z.int(),
  /** Columns without which nothing can be compared: then there are no uitkomsten. */
  ontbrekend: z.array(z.enum(['wie', 'recht'])),
  tellingen,
  /** Of those that agree: how many wait here still, and can become Actief. */
  teBevestigen: z.int(),
});
export type AfstemmingStand = z.infer<typeof stand>;

const kant = z.strictObject({
  profiel: z.string().nullable(),
  contexten: z.array(z.string()),
  begindatum: datum.nullable(),
  einddatum: datum.nullable(),
});
export type AfstemmingKant = z.infer<typeof kant>;

const uitkomst = z.strictObject({
  id,
  soort,
  /** Null: nobody of the dossier, or several. */
  persoonId: id.nullable(),
  naam: z.string(),
  inszMasker: z.string().nullable(),
  recht: z.string(),
  /** As it stands here; as the report has it. */
  hier: kant.nullable(),
  daar: kant.nullable(),
  status: z.enum(statussenWerkstroom).nullable(),
  verschillen: z.array(
    z.strictObject({
      veld: z.enum(vergelekenVelden),
      hier: z.string().nullable(),
      daar: z.string().nullable(),
    }),
  ),
  /** Whether 'Overnemen' has it still. */
  wacht: z.boolean(),
  rijen: z.array(z.int()).max(20),
  aantalRijen: z.int(),
  faults: z.array(weigering),
  keuzes: z.array(keuze),
});
export type AfstemmingUitkomst = z.infer<typeof uitkomst>;

/** One uitkomst, or all of a kind. */
const welke = { rapportId: id, keuze, soort, uitkomst: id.nullable() };

const voorstel = z.strictObject({
  aantallen: z.strictObject({ gaat: z.int(), geweigerd: z.int(), ongewijzigd: z.int() }),
  geweigerd: z
    .array(z.strictObject({ naam: z.string(), recht: z.string(), faults: z.array(weigering) }))
    .max(MAX_PAGINA),
  /** What was seen: told with the act, which refuses when it would do anything else. */
  gezien: z.string(),
});
export type AfstemmingVoorstel = z.infer<typeof voorstel>;

const toestand = z.strictObject({
  tellingen: z.record(z.enum(toestandSoorten), z.int()),
  personen: z.int(),
  gewijzigd: z.int(),
  nietVoorbereid: z.int(),
  onbekend: z.int(),
  totaal: z.int(),
  rijen: z
    .array(
      z.strictObject({
        sleutel: z.string(),
        persoonId: id.nullable(),
        naam: z.string(),
        inszMasker: z.string().nullable(),
        regels: z.array(
          z.strictObject({
            soort: z.enum(toestandSoorten),
            recht: z.string(),
            nu: kant.nullable(),
            straks: kant.nullable(),
          }),
        ),
      }),
    )
    .max(MAX_PAGINA),
});
export type AfstemmingToestand = z.infer<typeof toestand>;

const eerdere = z.strictObject({
  id,
  op: moment,
  door: z.string(),
  bestand: z.string(),
  keuze,
  aantal: z.int(),
  ongedaanOp: moment.nullable(),
});

const rapportId = id;

export const afstemmingContract = {
  /** The bytes come as the body of a request of their own (receive-file.ts). */
  'afstemming.begin': forBeheerder(
    { naam: z.string().max(255).nullable(), bytes: z.instanceof(Uint8Array) },
    z.strictObject({ rapportId: id }),
  ),
  'afstemming.stand': forBeheerder({ rapportId }, stand),
  'afstemming.koppel': forBeheerder(
    { rapportId, koppeling: z.array(veld.nullable()).max(256) },
    nothing,
  ),
  'afstemming.datums': forBeheerder({ rapportId, datums: datumgewoonte }, nothing),
  'afstemming.uitkomsten': forBeheerder(
    { rapportId, soort, ...pagina },
    z.strictObject({ totaal: z.int(), rijen: z.array(uitkomst).max(MAX_PAGINA) }),
  ),
  /** What accepting would do, and which rows the rules refuse; nothing is stored. */
  'afstemming.voorstel': forBeheerder(welke, voorstel),
  /** All of it in one change, with one reason. */
  'afstemming.aanvaard': forBeheerder(
    { ...welke, reden: typed, gezien: z.string().max(80), zonderGeweigerde: z.boolean() },
    z.strictObject({ afstemmingId: id, aantal: z.int() }),
  ),
  /** 'Toestand nu → toestand straks', per person. */
  'afstemming.toestand': forBeheerder(
    { rapportId, alleenWijzigingen: z.boolean(), ...pagina },
    toestand,
  ),
  /** All of that as a file, numbers masked. */
  'afstemming.verslag': forBeheerder({ rapportId }, klaargezetBestand),
  'afstemming.vergeet': forBeheerder({ rapportId }, nothing),
  /** What was accepted before, newest first. */
  'afstemming.eerdere': forBeheerder({}, z.array(eerdere).max(50)),
  'afstemming.checkOngedaan': forBeheerder({ afstemmingId: id }, nothing),
  'afstemming.ongedaan': forBeheerder({ afstemmingId: id }, nothing),
} as const;
