import type { OrganisatieId, PersoonId, WerkrelatieId } from '../../../shared/values/ids.ts';
import { isZelfdeNaam } from '../../domain/departement-naam.ts';
import type { Departement, Organisatie } from '../../domain/organisatie.ts';
import { type Overname, overnameId } from '../../domain/overname.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { Put, StoreView } from '../../store/store.ts';

/** A departement with the organisatie it is of. */
export type DepartementVan = { readonly organisatieId: string; readonly departement: Departement };

/** What is there, under the ids that the same things have here. */
export type Uitgelijnd = {
  readonly departementen: readonly DepartementVan[];
  readonly personen: readonly Persoon[];
  readonly werkrelaties: readonly Werkrelatie[];
  readonly toekenningen: readonly Toekenning[];
  readonly overnames: readonly Overname[];
};

type Namen = ReadonlyMap<string, string>;

/**
 * The same persoon may have been added on both sides: his number says that it is one. So do an
 * ondernemingsnummer, the name of a departement, and for what is given: whose it is, what, and from
 * which day. References follow.
 */
export function lijnUit(view: StoreView, puts: readonly Put[]): Uitgelijnd {
  const of = <C extends Put['collection']>(collection: C) =>
    puts.flatMap((each) =>
      each.collection === collection
        ? [each.entity as Extract<Put, { collection: C }>['entity']]
        : [],
    );
  const ids = new Map<string, string>();
  const here = (id: string) => ids.get(id) ?? id;
  const organisaties = of('organisatie');
  for (const each of organisaties) nameOrganisatie(view, ids, each);
  const personen = of('persoon').map((persoon): Persoon => {
    if (view.get('persoon', persoon.id) === undefined) {
      const [same] = view.by('persoon.insz', persoon.insz);
      if (same !== undefined) ids.set(persoon.id, same.id);
    }
    const bekendBij = persoon.bekendBij.map((id) => here(id) as OrganisatieId);
    return { ...persoon, id: here(persoon.id) as PersoonId, bekendBij };
  });
  const werkrelaties = of('werkrelatie').map((each) => alignWerkrelatie(view, ids, each));
  return {
    departementen: organisaties.flatMap(({ id, departementen }) =>
      departementen.map((each) => ({
        organisatieId: here(id),
        departement: { ...each, id: here(each.id) },
      })),
    ),
    personen,
    werkrelaties,
    toekenningen: of('toekenning').map((each) => alignToekenning(view, ids, each)),
    overnames: of('overname').flatMap((each) => alignOvername(ids, each)),
  };
}

function nameOrganisatie(view: StoreView, ids: Map<string, string>, there: Organisatie): void {
  const [same] = view.by('organisatie.ondernemingsnummer', there.ondernemingsnummer);
  const known = view.get('organisatie', there.id) ?? same;
  if (known === undefined) return;
  ids.set(there.id, known.id);
  const taken = new Set(there.departementen.map(({ id }) => id));
  for (const { id, naam } of there.departementen) {
    if (known.departementen.some((each) => each.id === id)) continue;
    const alike = known.departementen.find(
      (each) => !taken.has(each.id) && isZelfdeNaam(each.naam, naam),
    );
    if (alike !== undefined) ids.set(id, alike.id);
  }
}

function alignWerkrelatie(
  view: StoreView,
  ids: Map<string, string>,
  there: Werkrelatie,
): Werkrelatie {
  const here = mapped(ids);
  const refers = {
    ...there,
    persoonId: here(there.persoonId) as PersoonId,
    organisatieId: here(there.organisatieId) as OrganisatieId,
  };
  if (view.get('werkrelatie', there.id) !== undefined) return refers;
  const same = view
    .by('werkrelatie.persoon', refers.persoonId)
    .find(
      ({ organisatieId, categorie, begindatum }) =>
        organisatieId === refers.organisatieId &&
        categorie === refers.categorie &&
        begindatum === refers.begindatum,
    );
  if (same === undefined) return refers;
  ids.set(there.id, same.id);
  return { ...refers, id: same.id };
}

function alignToekenning(view: StoreView, ids: Map<string, string>, there: Toekenning): Toekenning {
  const here = mapped(ids);
  const refers = {
    ...there,
    werkrelatieId: here(there.werkrelatieId) as WerkrelatieId,
    contexten: there.contexten.map(here),
  };
  if (view.get('toekenning', there.id) !== undefined) return refers;
  const same = view
    .by('toekenning.werkrelatie', refers.werkrelatieId)
    .find(
      ({ gebruikersrechtId, begindatum }) =>
        gebruikersrechtId === refers.gebruikersrechtId && begindatum === refers.begindatum,
    );
  return same === undefined ? refers : { ...refers, id: same.id };
}

/** One that names things by other ids than here stays there: its ticks would be for nothing. */
function alignOvername(ids: Namen, there: Overname): readonly Overname[] {
  const { organisatieId, persoonId, overgenomen } = there;
  const named = [organisatieId, persoonId, ...overgenomen.map(({ id }) => id)];
  const moved = named.some((id) => mapped(ids)(id) !== id);
  return moved ? [] : [{ ...there, id: overnameId(organisatieId, persoonId) }];
}

function mapped(ids: Namen): (id: string) => string {
  return (id) => ids.get(id) ?? id;
}
