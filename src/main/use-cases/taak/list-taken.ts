import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { Taak } from '../../../shared/contract/taak.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Caller, Outside } from '../outside.ts';
import { findWachtenden } from '../overname/find-wachtrij.ts';
import { remembered } from '../remembered.ts';
import { beheerTaken } from './beheer-taken.ts';
import { MAX_NAMEN, persoonTaken, takenInDeel } from './persoon-taken.ts';

/** 'Mijn Taken': what waits for this caller at this organisatie; kinds with nothing are left out. */
export function listTaken(
  outside: Outside,
  caller: Caller,
  { organisatieId, termijn = 30 }: Input<'taak.list'>,
): Result<Output<'taak.list'>> {
  const today = outside.clock.today();
  const { dossiers, delen } = outside.store.view.dossiers(organisatieId);
  const { taken, eindigt, aflopend } = remembered(delen, `taken ${today}`, () =>
    persoonTaken(delen.map((deel) => takenInDeel(deel, today))),
  );
  const all = [
    ...taken,
    eindigt[termijn],
    overTeNemen(outside, organisatieId),
    ...beheerTaken(outside, caller, { organisatieId, termijn }),
  ];
  return ok({
    taken: all.filter(({ aantal }) => aantal > 0),
    personen: dossiers.length,
    aflopend,
  });
}

/** Prepared and not handed over to the real Gebruikersbeheer yet, parked work included. */
function overTeNemen(outside: Outside, organisatieId: string): Taak {
  const { personen } = findWachtenden(outside, outside.store.view, organisatieId);
  return {
    soort: 'overTeNemen',
    aantal: personen.length,
    namen: personen.slice(0, MAX_NAMEN).map(({ voornaam, naam }) => `${voornaam} ${naam}`),
    datum: null,
    persoonId: null,
    gebruikersrechtId: null,
  };
}
