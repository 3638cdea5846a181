import type { Input, Output } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { foldWords } from '../../../shared/fold-text.ts';
import { atField, collect, ok, type Result, refuse } from '../../../shared/result.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import type { RegisterPersoon } from '../../registers/registers.ts';
import type { Caller, Outside } from '../outside.ts';
import { readInsz } from '../persoon/look-up-persoon.ts';
import { MAX_NAAM, requiredText } from '../typed-field.ts';
import { findVertegenwoordigd } from './open-onderneming.ts';

type Typed = Pick<Input<'csam.checkPersoon'>, 'wie' | 'insz' | 'voornaam' | 'naam'>;

/**
 * Who becomes Hoofdtoegangsbeheerder. Of somebody else number and name are both typed, as csam.be
 * asks, and must belong together: a slip of one digit may not appoint a stranger, and nobody learns
 * a name by trying numbers.
 */
export async function readPersoon(
  outside: Outside,
  caller: Caller,
  typed: Typed,
): Promise<Result<RegisterPersoon>> {
  const { rijksregister } = outside.registers;
  if (typed.wie !== 'zelf' && typed.wie !== 'ander') {
    return atField('wie', refuse(fault('aanstelling.wie')));
  }
  if (typed.wie === 'zelf') return atField('wie', await rijksregister.lookUp(caller.insz));
  const read = collect({
    insz: readInsz(outside, typed.insz),
    voornaam: requiredText(typed.voornaam, MAX_NAAM),
    naam: requiredText(typed.naam, MAX_NAAM),
  });
  if (!read.ok) return read;
  const persoon = atField('insz', await rijksregister.lookUp(read.value.insz));
  if (!persoon.ok) return persoon;
  const isSame = isSameName(read.value, persoon.value);
  return isSame ? persoon : atField('naam', refuse(fault('aanstelling.naamAnders')));
}

type Naam = { readonly voornaam: string; readonly naam: string };

function isSameName(one: Naam, other: Naam): boolean {
  const folded = ({ voornaam, naam }: Naam) => foldWords(`${voornaam} ${naam}`).join(' ');
  return folded(one) === folded(other);
}

/** Step 2: asked only on behalf of an enterprise that the caller represents. */
export async function checkCsamPersoon(
  outside: Outside,
  caller: Caller,
  input: Input<'csam.checkPersoon'>,
): Promise<Result<Output<'csam.checkPersoon'>>> {
  const opened = await findVertegenwoordigd(outside, caller, input.ondernemingsnummer);
  if (!opened.ok) return opened;
  const persoon = await readPersoon(outside, caller, input);
  if (!persoon.ok) return persoon;
  const { voornaam, naam, insz } = persoon.value;
  return ok({ naam: `${voornaam} ${naam}`, inszMasker: maskInsz(insz) });
}
