import type { Organisatie } from '../../domain/organisatie.ts';
import type { StoreView } from '../../store/store.ts';

/** An organisatie that is known to exist: dispatch has checked it, or an entity refers to it. */
export function findOrganisatie(view: StoreView, organisatieId: string): Organisatie {
  const organisatie = view.get('organisatie', organisatieId);
  if (organisatie === undefined) throw new Error(`No organisatie ${organisatieId}`);
  return organisatie;
}
