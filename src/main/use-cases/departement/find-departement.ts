import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Departement, Organisatie } from '../../domain/organisatie.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { StoreView } from '../../store/store.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Outside } from '../outside.ts';

type Key = { readonly organisatieId: string; readonly departementId: string };
type Voor = { readonly naam: string; readonly geslotenOp: string | null };

export type GevondenDepartement = {
  readonly organisatie: Organisatie;
  readonly departement: Departement;
  /** The others of the organisatie. */
  readonly andere: readonly Departement[];
};

/** A departement of this organisatie; one of another is refused exactly as an absent one. */
export function findDepartement(view: StoreView, key: Key): Result<GevondenDepartement> {
  const organisatie = findOrganisatie(view, key.organisatieId);
  const departement = organisatie.departementen.find(({ id }) => id === key.departementId);
  if (departement === undefined) return refuse(fault('departement.onbekend'));
  const andere = organisatie.departementen.filter(({ id }) => id !== departement.id);
  return ok({ organisatie, departement, andere });
}

/** The same, if it still is what the page showed: two windows may not undo each other unseen. */
export function findUnchanged(
  view: StoreView,
  { voor, ...key }: Key & { readonly voor: Voor },
): Result<GevondenDepartement> {
  const found = findDepartement(view, key);
  if (!found.ok) return found;
  const { naam, geslotenOp } = found.value.departement;
  if (naam === voor.naam && geslotenOp === voor.geslotenOp) return found;
  return refuse(fault('departement.intussenGewijzigd', { naam }));
}

/** Every toekenning of the organisatie whose contexts are departments. */
export function findDepartementRechten(
  { catalogus }: Pick<Outside, 'catalogus'>,
  view: StoreView,
  organisatieId: string,
): readonly Toekenning[] {
  return [...catalogus.values()]
    .filter(({ context }) => context.soort === 'departementen')
    .flatMap(({ id }) => view.by('toekenning.gebruikersrecht', id))
    .filter(({ werkrelatieId }) => {
      return view.get('werkrelatie', werkrelatieId)?.organisatieId === organisatieId;
    });
}
