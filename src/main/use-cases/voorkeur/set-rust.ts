import { ok, type Result } from '../../../shared/result.ts';
import { put, type StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';
import { findVoorkeur } from './find-voorkeur.ts';

/** How long a session may rest before it locks, in milliseconds. */
export function findRustMs(view: StoreView): number {
  return findVoorkeur(view).rustMinuten * 60_000;
}

/** Holds at once and at the next start; the contract has refused what is not 1 to 15. */
export function setRust(
  { store }: Outside,
  input: { readonly minuten: number },
): Promise<Result<Record<string, never>>> {
  return store.update((view) => {
    const voorkeur = { ...findVoorkeur(view), rustMinuten: input.minuten };
    return ok({ puts: [put('voorkeur', voorkeur)], value: {} });
  });
}
