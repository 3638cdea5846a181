import { eersteVoorkeur, type Voorkeur } from '../../domain/voorkeur.ts';
import type { StoreView } from '../../store/store.ts';

/** What was chosen at this workstation, and what holds until then. */
export function findVoorkeur(view: StoreView): Voorkeur {
  return view.get('voorkeur', 'voorkeur') ?? eersteVoorkeur;
}
