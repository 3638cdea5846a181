import { ok, type Result } from '../../../shared/result.ts';
import type { Taal } from '../../../shared/values/codelijsten.ts';
import { eersteVoorkeur, type Voorkeur } from '../../domain/voorkeur.ts';
import { put, type StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';

/** What this workstation chose, or what holds until it does. */
export function findVoorkeur(view: StoreView): Voorkeur {
  return view.get('voorkeur', 'voorkeur') ?? eersteVoorkeur;
}

/** The language of this workstation; Dutch until somebody chose. */
export function findTaal(view: StoreView): Taal {
  return findVoorkeur(view).taal;
}

/** Kept for the next start; it is a choice of the workstation, so no line of Historiek. */
export function setTaal(
  { store }: Outside,
  input: { readonly taal: Taal },
): Promise<Result<Record<string, never>>> {
  return store.update((view) =>
    ok({ puts: [put('voorkeur', { ...findVoorkeur(view), taal: input.taal })], value: {} }),
  );
}
