import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { OrganisatieId } from '../../../shared/values/ids.ts';
import type { Persoon } from '../../domain/persoon.ts';
import { isZichtbaarVoor } from '../../domain/persoon-rules.ts';
import type { StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { findBeheerdeIds } from '../sessie/find-beheerde-organisaties.ts';

export type ZichtbarePersoon = {
  readonly persoon: Persoon;
  /** The organisaties of the caller: what he may see of the persoon. */
  readonly beheerd: ReadonlySet<OrganisatieId>;
};

/**
 * A persoon whom one of the caller's organisaties knows. All of them count, not only the one he
 * works for now: 'Koppel gebruiker aan organisatie' brings a colleague from the one to the other.
 * Somebody else's persoon is refused exactly as an absent one.
 */
export function findZichtbarePersoon(
  outside: Pick<Outside, 'catalogus' | 'clock'>,
  view: StoreView,
  { caller, persoonId }: { readonly caller: Caller; readonly persoonId: string },
): Result<ZichtbarePersoon> {
  const beheerd = findBeheerdeIds(outside, view, caller.insz);
  const persoon = view.get('persoon', persoonId);
  const werkrelaties = view.by('werkrelatie.persoon', persoonId);
  if (persoon === undefined || !isZichtbaarVoor(beheerd, persoon, werkrelaties)) {
    return refuse(fault('persoon.onbekend'));
  }
  return ok({ persoon, beheerd });
}
