import type { GebruikersrechtId, PersoonId } from '../../../shared/values/ids.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';
import { isHeld } from './find-beheerders.ts';

/** Who holds what at one organisatie today, counted in persons. */
export type Houders = {
  readonly ofRecht: (id: GebruikersrechtId) => number;
  readonly ofDepartement: (id: string) => number;
};

/** One walk over the organisatie's toekenningen; a person with a right twice counts once. */
export function findHouders(
  { catalogus, clock }: Pick<Outside, 'catalogus' | 'clock'>,
  view: StoreView,
  organisatieId: string,
): Houders {
  const today = clock.today();
  const rechten = new Map<string, Set<PersoonId>>();
  const departementen = new Map<string, Set<PersoonId>>();
  for (const { id, persoonId } of view.by('werkrelatie.organisatie', organisatieId)) {
    for (const toekenning of view.by('toekenning.werkrelatie', id)) {
      if (!isHeld(toekenning, today)) continue;
      add(rechten, toekenning.gebruikersrechtId, persoonId);
      for (const departement of departementenOf(toekenning)) {
        add(departementen, departement, persoonId);
      }
    }
  }
  function departementenOf({ gebruikersrechtId, contexten }: Toekenning): readonly string[] {
    return catalogus.get(gebruikersrechtId)?.context.soort === 'departementen' ? contexten : [];
  }
  return {
    ofRecht: (id) => rechten.get(id)?.size ?? 0,
    ofDepartement: (id) => departementen.get(id)?.size ?? 0,
  };
}

function add(counts: Map<string, Set<PersoonId>>, key: string, persoonId: PersoonId): void {
  const known = counts.get(key) ?? new Set<PersoonId>();
  counts.set(key, known.add(persoonId));
}
