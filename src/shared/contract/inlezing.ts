import { z } from 'zod';
import type { Fault } from '../faults.ts';
import { acties, categorieen } from '../values/codelijsten.ts';
import {
  coderingen,
  lijstVelden,
  MAX_RIJEN_PER_PAGINA,
  rijFilters,
  rijOordelen,
  rijOpmerkingen,
  scheidingen,
  wijzigingFilters,
} from '../values/inlezing.ts';
import { klaargezetBestand } from './bestand.ts';
import { datumgewoonte, gelezenLijst } from './gelezen-lijst.ts';
import { datum, forBeheerder, id, moment, nothing, typed } from './procedure.ts';

const veld = z.enum(lijstVelden);
const nummer = z.int().min(1);
/** As it comes from the domain: the page says it with its own sentence. */
const fault = z.custom<Fault>((value) => typeof value === 'object' && value !== null);

const standaard = z.strictObject({
  categorie: z.enum(categorieen).nullable(),
  begindatum: datum.nullable(),
  einddatum: datum.nullable(),
  gebruikersrechtId: id.nullable(),
  profiel: z.string().nullable(),
  contexten: z.array(id).max(500),
});
export type InlezingStandaard = z.infer<typeof standaard>;

/** Null is left to be recognised; a row 0 says that there are no headers. */
const wijze = z.strictObject({
  blad: z.string().max(200).nullable(),
  scheiding: z.enum(scheidingen).nullable(),
  codering: z.enum(coderingen).nullable(),
  kop: z.int().min(0).nullable(),
});

const aantallen = z.strictObject({
  nieuw: z.int(),
  gewijzigd: z.int(),
  werkrelaties: z.int(),
  rechten: z.int(),
});

const stand = z.strictObject({
  lijstId: id,
  /** Null: it was pasted. */
  bestand: z.string().nullable(),
  ...gelezenLijst(veld),
  /** What somebody chose of how it is read. */
  wijze,
  standaard,
  rijen: z.int(),
  tellingen: z.strictObject({
    nieuw: z.int(),
    wijzigt: z.int(),
    gekend: z.int(),
    geweigerd: z.int(),
    voorstel: z.int(),
  }),
  /** Repairs of one kind, for all rows at once. */
  voorstellen: z.array(z.strictObject({ soort: z.string(), aantal: z.int() })),
  /** Rows that are chosen and would change something. */
  gekozen: z.int(),
  /** Something has to be judged still: ask again. */
  bezig: z.strictObject({ gedaan: z.int(), totaal: z.int() }).nullable(),
  klaar: z.strictObject({ inlezingId: id, aantallen }).nullable(),
});
export type InlezingStand = z.infer<typeof stand>;

const veldWijziging = z.strictObject({
  veld: z.string(),
  voor: z.string().nullable(),
  na: z.string().nullable(),
});

const rij = z.strictObject({
  nummer,
  oordeel: z.enum(rijOordelen),
  gekozen: z.boolean(),
  /** Numbers are masked unless it is the number that has to be repaired. */
  cellen: z.array(z.strictObject({ veld, tekst: z.string() })),
  faults: z.array(fault),
  voorstellen: z.array(
    z.strictObject({
      soort: z.string(),
      cellen: z.array(z.strictObject({ veld, tekst: z.string() })),
    }),
  ),
  gevolgen: z.array(z.strictObject({ actie: z.enum(acties), velden: z.array(veldWijziging) })),
  samenMet: z.array(z.int()),
  /** What the reader did to it or noticed, and nobody has to mend. */
  opmerkingen: z.array(z.enum(rijOpmerkingen)),
  aangepast: z.array(z.strictObject({ veld, soort: z.string() })),
});
export type InlezingRij = z.infer<typeof rij>;

const pagina = z.strictObject({
  totaal: z.int(),
  rijen: z.array(rij).max(MAX_RIJEN_PER_PAGINA),
});

const voorbeeld = z.strictObject({
  aantallen,
  omvang: z.strictObject({ geraakt: z.int(), personen: z.int(), uitzonderlijk: z.boolean() }),
  geweigerd: z.int(),
  nietGekozen: z.int(),
  /** Whether a fresh proof of who one is will be asked. */
  beheerrecht: z.boolean(),
});
export type InlezingVoorbeeld = z.infer<typeof voorbeeld>;

/** Somebody for whom keeping changes something: every field before and after. */
const wijziging = z.strictObject({
  nummers: z.array(z.int()),
  naam: z.string(),
  inszMasker: z.string(),
  oordeel: z.enum(rijOordelen),
  gevolgen: z.array(z.strictObject({ actie: z.enum(acties), velden: z.array(veldWijziging) })),
});
export type InlezingWijziging = z.infer<typeof wijziging>;

const uitkomst = z.strictObject({ inlezingId: id, aantallen });

export const eerdereInlezing = z.strictObject({
  id,
  op: moment,
  door: z.string(),
  bestand: z.string().nullable(),
  aantallen,
  ongedaanOp: moment.nullable(),
});
export type EerdereInlezing = z.infer<typeof eerdereInlezing>;

const lijstId = id;

export const inlezingContract = {
  /** The bytes come as the body of a request of their own (application.ts): JSON holds none. */
  'inlezing.begin': forBeheerder(
    { naam: z.string().max(255).nullable(), bytes: z.instanceof(Uint8Array) },
    z.strictObject({ lijstId: id }),
  ),
  'inlezing.stand': forBeheerder({ lijstId }, stand),
  'inlezing.rijen': forBeheerder(
    {
      lijstId,
      filter: z.enum(rijFilters),
      vanaf: z.int().min(0),
      aantal: z.int().min(1).max(MAX_RIJEN_PER_PAGINA),
    },
    pagina,
  ),
  'inlezing.koppel': forBeheerder(
    { lijstId, koppeling: z.array(veld.nullable()).max(256) },
    nothing,
  ),
  /** Another separator, encoding, sheet or row of headers. */
  'inlezing.leesAnders': forBeheerder({ lijstId, wijze }, nothing),
  'inlezing.standaard': forBeheerder({ lijstId, standaard }, nothing),
  'inlezing.datums': forBeheerder({ lijstId, datums: datumgewoonte }, nothing),
  'inlezing.verbeter': forBeheerder({ lijstId, nummer, veld, tekst: typed }, nothing),
  /** The repair of one row, or of every row with one of its kind. */
  'inlezing.herstel': forBeheerder(
    { lijstId, soort: z.string().max(40), nummer: nummer.nullable() },
    z.strictObject({ hersteld: z.int() }),
  ),
  /** Rows about the same persoon go together; null is all of them. */
  'inlezing.kies': forBeheerder(
    { lijstId, nummers: z.array(nummer).max(MAX_RIJEN_PER_PAGINA).nullable(), aan: z.boolean() },
    nothing,
  ),
  'inlezing.voorbeeld': forBeheerder({ lijstId }, voorbeeld),
  'inlezing.wijzigingen': forBeheerder(
    {
      lijstId,
      zoek: z.string().max(100),
      filter: z.enum(wijzigingFilters),
      vanaf: z.int().min(0),
      aantal: z.int().min(1).max(MAX_RIJEN_PER_PAGINA),
    },
    z.strictObject({
      totaal: z.int(),
      personen: z.array(wijziging).max(MAX_RIJEN_PER_PAGINA),
    }),
  ),
  /** Everything chosen in one change. */
  'inlezing.bewaar': forBeheerder({ lijstId, allesOfNiets: z.boolean() }, uitkomst),
  'inlezing.verslag': forBeheerder(
    { lijstId },
    z.strictObject({
      rijen: z.array(
        z.strictObject({
          nummer,
          naam: z.string(),
          inszMasker: z.string(),
          oordeel: z.enum(rijOordelen),
          bewaard: z.boolean(),
          acties: z.array(z.enum(acties)),
          faults: z.array(fault),
        }),
      ),
      overgeslagen: z.array(z.strictObject({ nummer: z.int(), reden: z.string() })),
    }),
  ),
  /**
   * The report as a file: its rows in the language of the page, as JSON in a body of its own. Main
   * masks and writes them; numbers never go out with it.
   */
  'inlezing.verslagBestand': forBeheerder(
    { lijstId, bytes: z.instanceof(Uint8Array) },
    klaargezetBestand,
  ),
  'inlezing.vergeet': forBeheerder({ lijstId }, nothing),
  /** What was read in before, newest first. */
  'inlezing.eerdere': forBeheerder({}, z.array(eerdereInlezing).max(50)),
  'inlezing.checkOngedaan': forBeheerder({ inlezingId: id }, nothing),
  'inlezing.ongedaan': forBeheerder({ inlezingId: id }, nothing),
} as const;
