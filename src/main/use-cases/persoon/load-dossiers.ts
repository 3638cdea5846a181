import type { PersoonId } from '../../../shared/values/ids.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { StoreView } from '../../store/store.ts';

/**
 * Everybody whom the organisatie may see, each with what it gave. A simple scan: when 100,000
 * persons ask for an index, only this file and find-personen.ts change.
 */
export function loadDossiers(view: StoreView, organisatieId: string): readonly Dossier[] {
  const found = new Map<PersoonId, { persoon: Persoon; werkrelaties: Werkrelatie[] }>();
  for (const persoon of view.by('persoon.organisatie', organisatieId)) {
    found.set(persoon.id, { persoon, werkrelaties: [] });
  }
  for (const werkrelatie of view.by('werkrelatie.organisatie', organisatieId)) {
    const persoon = view.get('persoon', werkrelatie.persoonId);
    if (persoon === undefined) continue;
    const known = found.get(persoon.id) ?? { persoon, werkrelaties: [] };
    found.set(persoon.id, known);
    known.werkrelaties.push(werkrelatie);
  }
  return [...found.values()].map((known) => ({
    ...known,
    toekenningen: known.werkrelaties.flatMap(({ id }) => view.by('toekenning.werkrelatie', id)),
  }));
}
