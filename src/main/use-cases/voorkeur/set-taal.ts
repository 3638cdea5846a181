import { ok, type Result } from '../../../shared/result.ts';
import type { Taal } from '../../../shared/values/codelijsten.ts';
import { put, type StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';

/** The language of this workstation; Dutch until somebody chose. */
export function findTaal(view: StoreView): Taal {
  return view.get('voorkeur', 'voorkeur')?.taal ?? 'nl';
}

/** Kept for the next start; it is a choice of the workstation, so no line of Historiek. */
export function setTaal(
  { store }: Pick<Outside, 'store'>,
  input: { readonly taal: Taal },
): Promise<Result<Record<string, never>>> {
  return store.update(() =>
    ok({ puts: [put('voorkeur', { id: 'voorkeur', taal: input.taal })], value: {} }),
  );
}
