import type { Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { addDays, type Datum } from '../../../shared/values/datum.ts';
import { type Dossier, eindigtTot } from '../../domain/dossier.ts';
import type { Caller, Outside } from '../outside.ts';
import { remembered } from '../remembered.ts';
import { beheerTaken } from './beheer-taken.ts';
import { persoonTaken } from './persoon-taken.ts';

/** 'Mijn Taken': what waits for this caller at this organisatie; kinds with nothing are left out. */
export function listTaken(
  outside: Outside,
  caller: Caller,
  { organisatieId }: { readonly organisatieId: string },
): Result<Output<'taak.list'>> {
  const today = outside.clock.today();
  const { dossiers } = outside.store.view.dossiers(organisatieId);
  const { taken, aflopend } = remembered(dossiers, `taken ${today}`, () => ({
    taken: persoonTaken(dossiers, today),
    aflopend: countEnding(dossiers, today),
  }));
  const all = [...taken, ...beheerTaken(outside, caller, organisatieId)];
  return ok({
    taken: all.filter(({ aantal }) => aantal > 0),
    personen: dossiers.length,
    aflopend,
  });
}

function countEnding(dossiers: readonly Dossier[], today: Datum) {
  const ending = (days: number) => {
    const laatste = addDays(today, days);
    return dossiers.filter((dossier) => eindigtTot(dossier, { today, laatste }).length > 0).length;
  };
  return { binnen30: ending(30), binnen60: ending(60), binnen90: ending(90) };
}
