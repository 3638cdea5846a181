import { z } from 'zod';
import { talen, werkruimteSoorten } from '../values/codelijsten.ts';
import { forAnyone, id, moment, nothing, typed } from './procedure.ts';

/** How what was confirmed is kept; the frame shows it without being asked. */
export const bewaringen = ['bewaard', 'alleenLezen', 'schijfVol'] as const;

const werkruimteStand = z.strictObject({
  taal: z.enum(talen),
  /** Null while nothing is open: a Werkdossier that is locked, or could not be opened. */
  open: z
    .strictObject({
      soort: z.enum(werkruimteSoorten),
      naam: z.string(),
      bewaring: z.enum(bewaringen),
    })
    .nullable(),
  /** The Werkdossier one stands before or in. */
  dossier: z.strictObject({ id, naam: z.string(), pad: z.string() }).nullable(),
});
export type WerkruimteStand = z.infer<typeof werkruimteStand>;

const dossierRij = z.strictObject({
  id,
  naam: z.string(),
  pad: z.string(),
  geopendOp: moment.nullable(),
  /** Whether there still is a dossier at that place. */
  gevonden: z.boolean(),
});

/** Why a passphrase is easy to guess; the page has a sentence for each. */
export const wachtzinZwaktes = [
  'kort',
  'bekend',
  'naam',
  'eigen',
  'herhaling',
  'reeks',
  'toetsenbord',
  'datum',
  'woorden',
] as const;
export type WachtzinZwakte = (typeof wachtzinZwaktes)[number];

const wachtzinOordeel = z.strictObject({
  /** 0 is guessed at once; 4 is what a dossier asks. */
  sterkte: z.int().min(0).max(4),
  goed: z.boolean(),
  zwakte: z.enum(wachtzinZwaktes).nullable(),
});
export type WachtzinOordeel = z.infer<typeof wachtzinOordeel>;

const dossierVelden = {
  naam: typed,
  plaats: typed,
  ondernemingsnummer: typed,
  organisatie: typed,
  adres: typed,
  doelgroep: typed,
  departementen: typed,
};

const gebruikerVelden = {
  insz: typed,
  voornaam: typed,
  achternaam: typed,
  geslacht: typed,
  pincode: typed,
  pincodeHerhaald: typed,
  gsm: typed,
  itsmeCode: typed,
};

const nieuweWachtzin = { wachtzin: typed, wachtzinHerhaald: typed };
/** Something prepared that waits until the recovery code is typed back. */
const ontwerp = z.strictObject({ ontwerp: id, herstelcode: z.string() });

/**
 * What is asked of the app itself, whatever is open: all of it is answered also while a dossier is
 * locked, and nothing else then is. Who may is decided by the passphrase, not by a session.
 */
export const werkruimteContract = {
  'werkruimte.current': forAnyone({}, werkruimteStand),
  'werkruimte.list': forAnyone(
    {},
    z.strictObject({
      dossiers: z.array(dossierRij),
      /** Where a new one is proposed. */
      plaats: z.string(),
      /** Whether the shell can let somebody point at a folder. */
      kanKiezen: z.boolean(),
    }),
  ),
  'werkruimte.setTaal': forAnyone({ taal: z.enum(talen) }, nothing),
  'werkruimte.openOefen': forAnyone({}, nothing),
  /** Leaves what is open and stands before this dossier, locked. */
  'werkruimte.choose': forAnyone({ dossier: id }, nothing),
  'werkruimte.openFrom': forAnyone({ plaats: typed }, nothing),
  'werkruimte.chooseFolder': forAnyone({}, z.strictObject({ plaats: z.string().nullable() })),
  /** Takes it from the list; the dossier itself stays where it is. */
  'werkruimte.forget': forAnyone({ dossier: id }, nothing),
  'werkruimte.unlock': forAnyone({ wachtzin: typed }, nothing),
  'werkruimte.recover': forAnyone({ herstelcode: typed, ...nieuweWachtzin }, nothing),
  'werkruimte.lock': forAnyone({}, nothing),
  /** `woorden`: what was typed elsewhere in the form and is therefore easy to guess. */
  'werkruimte.judgeWachtzin': forAnyone(
    { wachtzin: typed, woorden: z.array(typed).max(10) },
    wachtzinOordeel,
  ),
  'werkruimte.checkDossier': forAnyone(dossierVelden, nothing),
  'werkruimte.checkGebruiker': forAnyone(gebruikerVelden, nothing),
  'werkruimte.prepare': forAnyone(
    { ...dossierVelden, ...gebruikerVelden, ...nieuweWachtzin },
    ontwerp,
  ),
  'werkruimte.create': forAnyone({ ontwerp: id, herstelcode: typed }, nothing),
  'werkruimte.changeWachtzin': forAnyone({ huidige: typed, ...nieuweWachtzin }, nothing),
  /** A new key for everything, with a new recovery code; the passphrase stays. */
  'werkruimte.prepareRenewal': forAnyone({ huidige: typed }, ontwerp),
  'werkruimte.renew': forAnyone({ ontwerp: id, herstelcode: typed }, nothing),
} as const;

export type WerkruimteContract = typeof werkruimteContract;
