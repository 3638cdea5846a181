import type { Weergave as WeergaveRij } from '../../../shared/contract/persoon-lijst.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Weergave } from '../../domain/voorkeur.ts';
import type { StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';
import { findVoorkeur } from '../voorkeur/find-voorkeur.ts';

/** The saved lists of the workstation for this organisatie, by naam. */
export function listWeergaven(
  { store }: Outside,
  input: { readonly organisatieId: string },
): Result<WeergaveRij[]> {
  return ok(
    weergavenOf(store.view, input.organisatieId)
      .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
      .map(({ organisatieId: _, ...weergave }) => ({
        ...weergave,
        criteria: { ...weergave.criteria },
        kolommen: [...weergave.kolommen],
      })),
  );
}

export function weergavenOf(view: StoreView, organisatieId: string): readonly Weergave[] {
  return findVoorkeur(view).weergaven.filter((one) => one.organisatieId === organisatieId);
}
