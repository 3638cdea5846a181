import type { Input } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { atField, collect, ok, type Result, refuse } from '../../../shared/result.ts';
import { type Geslacht, geslachten } from '../../../shared/values/codelijsten.ts';
import { type Datum, parseDatum } from '../../../shared/values/datum.ts';
import { type Insz, suggestFromInsz } from '../../../shared/values/insz.ts';
import { withoutNumbers } from '../../domain/historiek-rules.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { RegisterPersoon } from '../../registers/registers.ts';
import type { Caller, Outside } from '../outside.ts';
import {
  MAX_INITIALEN,
  MAX_NAAM,
  MAX_REDEN,
  oneOf,
  optionalText,
  requiredText,
  withFaults,
} from '../typed-field.ts';
import { judgeNumberFree, readInsz } from './look-up-persoon.ts';

export type PersoonOntwerp = Omit<Persoon, 'id' | 'status' | 'ingediendOp' | 'bekendBij'>;

type Typed = Input<'persoon.register'>;

/**
 * Step 2 as typed, judged. What comes from the Rijksregister is asked there again: a page could send
 * another name with a true number.
 */
export async function readOntwerp(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Promise<Result<PersoonOntwerp>> {
  const today = outside.clock.today();
  const optional = {
    roepnaam: optionalText(input.roepnaam, MAX_NAAM),
    initialen: optionalText(input.initialen, MAX_INITIALEN),
    reden: optionalText(withoutNumbers(input.reden, today), MAX_REDEN),
  };
  const register = await askRegister(outside, caller, input.insz);
  if (!register.ok) {
    const rest = collect(optional);
    return withFaults<PersoonOntwerp>(register, rest.ok ? [] : rest.faults);
  }
  const { insz, bron } = register.value;
  const gegevens =
    bron === 'VKBP' ? takeFromRegister(register.value) : readTyped(insz, input, today);
  const read = collect({ ...gegevens, ...optional });
  return read.ok ? ok({ insz, bron, ...read.value }) : read;
}

async function askRegister(
  outside: Outside,
  caller: Caller,
  typed: string,
): Promise<Result<RegisterPersoon>> {
  const insz = readInsz(outside, typed);
  if (!insz.ok) return insz;
  const free = judgeNumberFree(outside, outside.store.view, { caller, insz: insz.value });
  if (!free.ok) return free;
  return atField('insz', await outside.registers.rijksregister.lookUp(insz.value));
}

type Gegevens = {
  readonly voornaam: Result<string>;
  readonly naam: Result<string>;
  readonly geboortedatum: Result<Datum | null>;
  readonly geslacht: Result<Geslacht>;
};

function takeFromRegister(register: RegisterPersoon): Gegevens {
  const { voornaam, naam, geboortedatum, geslacht } = register;
  return {
    voornaam: ok(voornaam),
    naam: ok(naam),
    geboortedatum: ok(geboortedatum),
    // The register always knows a sex; X is one of its answers.
    geslacht: geslacht === null ? refuse(fault('veld.verplicht')) : ok(geslacht),
  };
}

function readTyped(insz: Insz, input: Typed, today: Datum): Gegevens {
  return {
    voornaam: requiredText(input.voornaam, MAX_NAAM),
    naam: requiredText(input.naam, MAX_NAAM),
    geboortedatum: readGeboortedatum(insz, input.geboortedatum, today),
    geslacht: oneOf(geslachten, input.geslacht),
  };
}

/** May stay empty only where the number itself says that the day of birth is unknown (month 00). */
function readGeboortedatum(insz: Insz, typed: string, today: Datum): Result<Datum | null> {
  if (typed.trim() === '' && suggestFromInsz(insz).geboortedatum === null) return ok(null);
  const parsed = parseDatum(typed);
  if (parsed.ok && parsed.value > today) return refuse(fault('persoon.geboortedatumToekomst'));
  return parsed;
}
