import { ok, type Result } from '../../../shared/result.ts';
import type { Insz } from '../../../shared/values/insz.ts';
import { recordChange } from '../historiek/record-change.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { findZichtbarePersoon } from './find-zichtbare-persoon.ts';

type Input = { readonly organisatieId: string; readonly persoonId: string };

/** The full number, 11 digits. It is only given once it is written down who looked (docs/architecture.md). */
export function revealInsz(
  outside: Outside,
  caller: Caller,
  input: Input,
): Promise<Result<{ insz: Insz }>> {
  return outside.store.update((view) => {
    const found = findZichtbarePersoon(outside, view, { caller, persoonId: input.persoonId });
    if (!found.ok) return found;
    const { persoon } = found.value;
    const regel = recordChange(outside, {
      door: caller.naam,
      actie: 'persoon.revealed',
      persoonId: persoon.id,
      organisatieId: findOrganisatie(view, input.organisatieId).id,
      velden: [],
    });
    return ok({ puts: [regel], value: { insz: persoon.insz } });
  });
}
