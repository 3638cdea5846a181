import type { Input } from '../../../shared/contract/contract.ts';
import { type Fault, fault } from '../../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import { faultAt } from '../../domain/fault-at.ts';
import type { Clock } from '../outside.ts';
import { readDossier, readGebruiker } from './read-dossier.ts';
import type { Prepared, Werkruimten } from './werkruimten.ts';

type Nothing = Record<string, never>;

/** Shorter is refused whatever it is made of (NIST 800-63B: at least 8; a dossier asks more). */
const MIN_WACHTZIN = 12;

/** Step 1 of the wizard: the fields, and whether there is room at that place. */
export async function checkDossier(
  werkruimten: Werkruimten,
  input: Input<'werkruimte.checkDossier'>,
): Promise<Result<Nothing>> {
  const read = readDossier(input);
  return read.ok ? werkruimten.judgePlaats(read.value) : read;
}

export function checkGebruiker(
  clock: Clock,
  input: Input<'werkruimte.checkGebruiker'>,
): Result<Nothing> {
  const read = readGebruiker(input, clock.today());
  return read.ok ? ok({}) : read;
}

/** Everything once more, and the passphrase; nothing is on the disk yet. */
export async function prepareDossier(
  parts: { readonly werkruimten: Werkruimten; readonly clock: Clock },
  input: Input<'werkruimte.prepare'>,
): Promise<Result<Prepared>> {
  const { werkruimten, clock } = parts;
  const { naam, plaats, ondernemingsnummer, organisatie, adres, doelgroep, departementen } = input;
  const dossier = readDossier({
    ...{ naam, plaats, ondernemingsnummer, organisatie, adres, doelgroep, departementen },
  });
  if (!dossier.ok) return dossier;
  const room = await werkruimten.judgePlaats(dossier.value);
  if (!room.ok) return room;
  const gebruiker = readGebruiker(input, clock.today());
  if (!gebruiker.ok) return gebruiker;
  const wachtzin = await judgeNewWachtzin(werkruimten, {
    ...{ wachtzin: input.wachtzin, wachtzinHerhaald: input.wachtzinHerhaald },
    woorden: [naam, organisatie, input.voornaam, input.achternaam],
  });
  if (!wachtzin.ok) return wachtzin;
  return werkruimten.prepare({ ...dossier.value, gebruiker: gebruiker.value }, wachtzin.value);
}

/** A passphrase that may be used from now on, typed twice. Faults at its two fields. */
export async function judgeNewWachtzin(
  werkruimten: Werkruimten,
  given: {
    readonly wachtzin: string;
    readonly wachtzinHerhaald: string;
    readonly woorden: readonly string[];
  },
): Promise<Result<string>> {
  const { wachtzin, wachtzinHerhaald, woorden } = given;
  const faults: Fault[] = [];
  if (wachtzin === '') faults.push(faultAt('wachtzin', fault('veld.verplicht')));
  else if ([...wachtzin].length < MIN_WACHTZIN) {
    faults.push(faultAt('wachtzin', fault('wachtzin.kort', { min: MIN_WACHTZIN })));
  } else if (!(await werkruimten.judgeWachtzin({ wachtzin, woorden: [...woorden] })).goed) {
    faults.push(faultAt('wachtzin', fault('wachtzin.zwak')));
  }
  if (wachtzin !== wachtzinHerhaald) {
    faults.push(faultAt('wachtzinHerhaald', fault('wachtzin.verschilt')));
  }
  const wrong = faultsOf(faults);
  return wrong === undefined ? ok(wachtzin) : refuse(...wrong);
}
