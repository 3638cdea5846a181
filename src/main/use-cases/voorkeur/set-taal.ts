import { ok, type Result } from '../../../shared/result.ts';
import type { Taal } from '../../../shared/values/codelijsten.ts';
import { put } from '../../store/store.ts';
import type { Outside } from '../outside.ts';
import { findVoorkeur } from './find-voorkeur.ts';

/** Kept for the next start; it is a choice of the workstation, so no line of Historiek. */
export function setTaal(
  { store }: Pick<Outside, 'store'>,
  input: { readonly taal: Taal },
): Promise<Result<Record<string, never>>> {
  return store.update((view) =>
    ok({ puts: [put('voorkeur', { ...findVoorkeur(view), taal: input.taal })], value: {} }),
  );
}
