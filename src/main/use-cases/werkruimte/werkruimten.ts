import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { MeegaveOverzicht } from '../../../shared/contract/meegave.ts';
import type { Slotreden } from '../../../shared/contract/sessie.ts';
import type { WachtzinOordeel, WerkruimteStand } from '../../../shared/contract/werkruimte.ts';
import type { Result } from '../../../shared/result.ts';
import type { Taal } from '../../../shared/values/codelijsten.ts';
import type { DossierOntwerp, MiddelOntwerp } from './read-dossier.ts';

type Nothing = Record<string, never>;
type Done = Promise<Result<Nothing>>;

/** A way into a dossier that waits until its recovery code was typed back. */
export type Prepared = { readonly ontwerp: string; readonly herstelcode: string };

/** Where a dossier made of a meegave goes, and who uses it. */
export type Ontvangst = Pick<DossierOntwerp, 'naam' | 'plaats'> & {
  readonly middelen: MiddelOntwerp;
};

/**
 * The workspaces of this machine, of which at most one is open. Everything about keys, folders and
 * files is behind this port; what is asked of whatever is open goes to its own dispatch.
 */
export type Werkruimten = {
  current(): WerkruimteStand;
  list(): Promise<Output<'werkruimte.list'>>;
  setTaal(taal: Taal): Done;
  openOefen(): Done;
  choose(dossier: string): Done;
  openFrom(plaats: string): Done;
  chooseFolder(): Promise<string | null>;
  forget(dossier: string): Done;
  unlock(wachtzin: string): Done;
  /** Opens with the recovery code, and from then on with this passphrase. */
  recover(given: { readonly herstelcode: string; readonly wachtzin: string }): Done;
  /** Sessions end, the store is closed, the key is wiped. Also what an idle lock calls. */
  lock(waarom: Slotreden): Promise<void>;
  judgeWachtzin(given: Input<'werkruimte.judgeWachtzin'>): Promise<WachtzinOordeel>;
  /** Fault at `plaats`: dossier.pad, dossier.mapNietLeeg. */
  judgePlaats(dossier: { readonly naam: string; readonly plaats: string }): Done;
  prepare(ontwerp: DossierOntwerp, wachtzin: string): Promise<Result<Prepared>>;
  create(confirmed: Input<'werkruimte.create'>): Done;
  changeWachtzin(given: { readonly huidige: string; readonly wachtzin: string }): Done;
  prepareRenewal(huidige: string): Promise<Result<Prepared>>;
  renew(confirmed: Input<'werkruimte.renew'>): Done;
  /** Faults at `huidige` and `insz`: ontgrendelen.*, persoon.onbekend. */
  registerMiddelen(given: { readonly huidige: string; readonly middelen: MiddelOntwerp }): Done;
  backups(): Promise<Result<Output<'werkruimte.backups'>>>;
  backup(): Done;
  previewRestore(kopie: string): Promise<Result<Output<'werkruimte.previewRestore'>>>;
  restore(kopie: string): Done;
  openAnyway(): Done;
  verify(): Promise<Result<Output<'werkruimte.verify'>>>;
  verifyStand(): Output<'werkruimte.verifyStand'>;
  anker(): Result<Output<'werkruimte.anker'>>;
  /** Holds a meegave for as long as a dossier is made of it; those of `Meegaven.inspect`. */
  receive(bytes: Uint8Array): Result<{ readonly ontvangst: string }>;
  /** Faults: meegave.verlopen, and those of `Meegaven.open`. */
  openReceived(given: Input<'werkruimte.openReceived'>): Promise<Result<MeegaveOverzicht>>;
  /** Faults at `insz`: meegave.nietErin, meegave.geenBeheerder; meegave.verlopen. */
  checkOntvanger(ontvangst: string, middelen: MiddelOntwerp): Done;
  prepareReceived(
    ontvangst: string,
    ontwerp: Ontvangst,
    wachtzin: string,
  ): Promise<Result<Prepared>>;
};
