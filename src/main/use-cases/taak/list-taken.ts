import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Caller, Outside } from '../outside.ts';
import { remembered } from '../remembered.ts';
import { beheerTaken } from './beheer-taken.ts';
import { persoonTaken } from './persoon-taken.ts';

/** 'Mijn Taken': what waits for this caller at this organisatie; kinds with nothing are left out. */
export function listTaken(
  outside: Outside,
  caller: Caller,
  { organisatieId, termijn = 30 }: Input<'taak.list'>,
): Result<Output<'taak.list'>> {
  const today = outside.clock.today();
  const { dossiers } = outside.store.view.dossiers(organisatieId);
  const { taken, eindigt, aflopend } = remembered(dossiers, `taken ${today}`, () =>
    persoonTaken(dossiers, today),
  );
  const all = [
    ...taken,
    eindigt[termijn],
    ...beheerTaken(outside, caller, { organisatieId, termijn }),
  ];
  return ok({
    taken: all.filter(({ aantal }) => aantal > 0),
    personen: dossiers.length,
    aflopend,
  });
}
