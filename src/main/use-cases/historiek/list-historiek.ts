import type { HistoriekItem } from '../../../shared/contract/historiek.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { OrganisatieId, PersoonId } from '../../../shared/values/ids.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import type { HistoriekRegel } from '../../domain/historiek.ts';
import { beeldToUndo } from '../../domain/ongedaan.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { findZichtbarePersoon } from '../persoon/find-zichtbare-persoon.ts';

/** The contract's limits: what the page gets at most. */
const MAX_OF_PERSOON = 500;
const MAX_RECENT = 20;

/** What happened to a persoon, newest first, as far as the caller's organisaties did it. */
export function listHistoriekOfPersoon(
  outside: Outside,
  caller: Caller,
  input: { readonly persoonId: string },
): Result<HistoriekItem[]> {
  const { view } = outside.store;
  const found = findZichtbarePersoon(outside, view, { caller, persoonId: input.persoonId });
  if (!found.ok) return found;
  const regels = findHistoriek(view, found.value.persoon.id, found.value.beheerd);
  return ok(regels.slice(0, MAX_OF_PERSOON).map((regel) => describe(view, regel)));
}

/** What was done lately for the organisatie, by anybody, newest first. */
export function listRecentHistoriek(
  { store }: Outside,
  input: { readonly organisatieId: string },
): Result<HistoriekItem[]> {
  const regels = store.view.by('historiek.organisatie', input.organisatieId).slice(-MAX_RECENT);
  return ok(regels.toReversed().map((regel) => describe(store.view, regel)));
}

/**
 * Newest first. What another organisatie did stays out: that it knows the persoon, and who works
 * there, is nobody else's business (security.md A2).
 */
export function findHistoriek(
  view: StoreView,
  persoonId: PersoonId,
  beheerd: ReadonlySet<OrganisatieId>,
): readonly HistoriekRegel[] {
  return view
    .by('historiek.persoon', persoonId)
    .filter(({ organisatieId }) => organisatieId === null || beheerd.has(organisatieId))
    .toReversed();
}

function describePersoon({ id, voornaam, naam, insz }: Persoon) {
  return { id, naam: `${voornaam} ${naam}`, inszMasker: maskInsz(insz) };
}

export function describe(view: StoreView, regel: HistoriekRegel): HistoriekItem {
  const { id, op, door, actie, persoonId, organisatieId, reden } = regel;
  const persoon = persoonId === null ? null : view.get('persoon', persoonId);
  if (persoon === undefined) throw new Error(`Historiek ${id} is about nobody`);
  const organisatie = organisatieId === null ? null : view.get('organisatie', organisatieId);
  return {
    id,
    op,
    door,
    actie,
    persoon: persoon === null ? null : describePersoon(persoon),
    organisatie: organisatie?.naam ?? null,
    velden: regel.velden.map((line) => ({ ...line })),
    reden,
    ongedaanVoor: beeldToUndo(regel) === undefined ? null : organisatieId,
  };
}
