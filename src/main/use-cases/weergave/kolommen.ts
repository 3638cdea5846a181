import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { put } from '../../store/store.ts';
import type { Outside } from '../outside.ts';
import { findVoorkeur } from '../voorkeur/find-voorkeur.ts';

/** Which columns were chosen last at this workstation. */
export function showKolommen({ store }: Outside): Result<Output<'weergave.kolommen'>> {
  const { kolommen } = findVoorkeur(store.view);
  return ok({ kolommen: kolommen === null ? null : [...kolommen] });
}

/** Kept for the next start; it is a choice of the workstation, so no line of Historiek. */
export function setKolommen(
  { store }: Outside,
  { kolommen }: Input<'weergave.setKolommen'>,
): Promise<Result<Record<string, never>>> {
  return store.update((view) =>
    ok({ puts: [put('voorkeur', { ...findVoorkeur(view), kolommen })], value: {} }),
  );
}
