import { RUST_MINUTEN } from '../../../shared/values/termijnen.ts';
import type { Voorkeur } from '../../domain/voorkeur.ts';
import type { StoreView } from '../../store/store.ts';

/** What was chosen at this workstation, and what holds until then. */
export function findVoorkeur(view: StoreView): Voorkeur {
  const kept = view.get('voorkeur', 'voorkeur');
  return kept ?? { id: 'voorkeur', taal: 'nl', rustMinuten: RUST_MINUTEN.standaard };
}
