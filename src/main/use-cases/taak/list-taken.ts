import type { Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { eindigtBinnen } from '../../domain/dossier.ts';
import type { Caller, Outside } from '../outside.ts';
import { compareByNaam } from '../persoon/find-personen.ts';
import { loadDossiers } from '../persoon/load-dossiers.ts';
import { beheerTaken } from './beheer-taken.ts';
import { persoonTaken } from './persoon-taken.ts';

/** 'Mijn Taken': what waits for this caller at this organisatie; kinds with nothing are left out. */
export function listTaken(
  outside: Outside,
  caller: Caller,
  { organisatieId }: { readonly organisatieId: string },
): Result<Output<'taak.list'>> {
  const today = outside.clock.today();
  const dossiers = loadDossiers(outside.store.view, organisatieId).toSorted((a, b) =>
    compareByNaam(a.persoon, b.persoon),
  );
  const ending = (days: number) =>
    dossiers.filter((dossier) => eindigtBinnen(dossier, today, days).length > 0).length;
  return ok({
    taken: [
      ...persoonTaken(dossiers, today),
      ...beheerTaken(outside, caller, organisatieId),
    ].filter(({ aantal }) => aantal > 0),
    personen: dossiers.length,
    aflopend: { binnen30: ending(30), binnen60: ending(60), binnen90: ending(90) },
  });
}
