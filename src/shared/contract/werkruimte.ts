import { z } from 'zod';
import { talen, werkruimteSoorten } from '../values/codelijsten.ts';
import { ontvangstContract } from './meegave.ts';
import { forAnyone, id, moment, nothing, typed } from './procedure.ts';
import { slotredenen } from './sessie.ts';

/** How what was confirmed is kept; the frame shows it without being asked. */
export const bewaringen = ['bewaard', 'alleenLezen', 'schijfVol'] as const;

/** Why a dossier of which the key fits does not open: none of it is a reason to throw anything away. */
export const beschadigingen = [
  'bewaren.onleesbaar',
  'bewaren.ontbreekt',
  'bewaren.ouder',
  'bewaren.zonderAnker',
] as const;

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
  /** The secret was right, and yet it does not open: what is wrong with it. */
  herstel: z
    .strictObject({
      code: z.enum(beschadigingen),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    })
    .nullable(),
  /** Why the dossier one stands before was locked a moment ago; null when it was not. */
  slot: z.enum(slotredenen).nullable(),
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

const eigenMiddelen = {
  pincode: typed,
  pincodeHerhaald: typed,
  gsm: typed,
  itsmeCode: typed,
  /** Both or neither: the account of an authenticator app. */
  gebruikersnaam: typed,
  wachtwoordAccount: typed,
};

const gebruikerVelden = {
  insz: typed,
  voornaam: typed,
  achternaam: typed,
  geslacht: typed,
  ...eigenMiddelen,
};

const kopie = z.strictObject({ naam: z.string(), op: moment, wijziging: z.int() });

/** What of the present state a copy does not have, counted per kind. */
const verlies = z.strictObject({
  /** Commits after the copy; null when nobody can tell any more. */
  wijzigingen: z.int().nullable(),
  /** Null when the present state does not open, so that nothing can be compared. */
  soorten: z.array(z.strictObject({ soort: z.string(), weg: z.int(), ouder: z.int() })).nullable(),
});

const controle = z.strictObject({
  wijziging: z.int(),
  rijen: z.int(),
  historiek: z.int(),
  bytes: z.int(),
});

/** What an outsider can keep on paper: with it he tells later whether this is still the same dossier. */
const anker = z.strictObject({ dossier: z.string(), wijziging: z.int(), kenmerk: z.string() });

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
  /**
   * Means for the simulated sign-in of somebody in the open dossier, new or in place of blocked ones:
   * who has the passphrase may, because the means protect nothing.
   */
  'werkruimte.registerMiddelen': forAnyone(
    { huidige: typed, insz: typed, ...eigenMiddelen },
    nothing,
  ),
  'werkruimte.backups': forAnyone({}, z.array(kopie)),
  'werkruimte.backup': forAnyone({}, nothing),
  'werkruimte.previewRestore': forAnyone({ kopie: id }, verlies),
  /** What is replaced is moved aside, never removed. */
  'werkruimte.restore': forAnyone({ kopie: id }, nothing),
  /** Goes on with an older state, or without the check of its age, after that was said. */
  'werkruimte.openAnyway': forAnyone({}, nothing),
  /** Reads and checks everything again. */
  'werkruimte.verify': forAnyone({}, controle),
  /** Between 0 and 1; null while nothing is checked. */
  'werkruimte.verifyStand': forAnyone({}, z.strictObject({ deel: z.number().nullable() })),
  'werkruimte.anker': forAnyone({}, anker),
  ...ontvangstContract,
} as const;

export type WerkruimteContract = typeof werkruimteContract;
