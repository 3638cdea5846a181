import type { WieIsBeheerder } from '../../../shared/contract/toegang.ts';
import { fault } from '../../../shared/faults.ts';
import { atField, ok, type Result, refuse } from '../../../shared/result.ts';
import { parseOndernemingsnummer } from '../../../shared/values/ondernemingsnummer.ts';
import type { Outside } from '../outside.ts';
import { describeWieIsBeheerder } from './wie-is-beheerder.ts';

/**
 * 'Wie is de lokale beheerder?' by number: what KBO and Gebruikersbeheer show to anybody who signed
 * in. Faults at `ondernemingsnummer`: every ondernemingsnummer.*, organisatie.onbekend.
 */
export function lookUpBeheerders(
  outside: Outside,
  input: { readonly ondernemingsnummer: string },
): Result<WieIsBeheerder> {
  const nummer = atField('ondernemingsnummer', parseOndernemingsnummer(input.ondernemingsnummer));
  if (!nummer.ok) return nummer;
  const [organisatie] = outside.store.view.by('organisatie.ondernemingsnummer', nummer.value);
  if (organisatie === undefined) {
    return atField('ondernemingsnummer', refuse(fault('organisatie.onbekend')));
  }
  return ok(describeWieIsBeheerder(outside, organisatie));
}
