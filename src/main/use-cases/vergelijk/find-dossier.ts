import { ok, type Result } from '../../../shared/result.ts';
import type { DossierDelen } from '../../domain/dossier.ts';
import type { StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { findZichtbarePersoon } from '../persoon/find-zichtbare-persoon.ts';

/** A persoon whom the caller may see, with what this one organisatie gave. */
export function findDossier(
  outside: Pick<Outside, 'catalogus' | 'clock'>,
  view: StoreView,
  question: {
    readonly caller: Caller;
    readonly organisatieId: string;
    readonly persoonId: string;
  },
): Result<DossierDelen> {
  const found = findZichtbarePersoon(outside, view, question);
  if (!found.ok) return found;
  const { persoon } = found.value;
  const werkrelaties = view
    .by('werkrelatie.persoon', persoon.id)
    .filter(({ organisatieId }) => organisatieId === question.organisatieId);
  const toekenningen = werkrelaties.flatMap(({ id }) => view.by('toekenning.werkrelatie', id));
  return ok({ persoon, werkrelaties, toekenningen });
}
