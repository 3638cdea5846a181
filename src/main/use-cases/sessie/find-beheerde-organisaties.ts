import type { Hoedanigheid } from '../../../shared/values/codelijsten.ts';
import type { OrganisatieId } from '../../../shared/values/ids.ts';
import type { Insz } from '../../../shared/values/insz.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import type { StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';
import { findHoedanigheid } from './find-hoedanigheid.ts';

export type BeheerdeOrganisatie = {
  readonly organisatie: Organisatie;
  readonly hoedanigheid: Hoedanigheid;
};

type Surroundings = Pick<Outside, 'catalogus' | 'clock'>;

/** Every organisatie that this person manages today, in any capacity; by name. */
export function findBeheerdeOrganisaties(
  outside: Surroundings,
  view: StoreView,
  insz: Insz,
): readonly BeheerdeOrganisatie[] {
  const { catalogus, clock } = outside;
  const today = clock.today();
  return candidates(view, insz)
    .flatMap((organisatie) => {
      const question = { view, catalogus, insz, organisatie, today };
      const hoedanigheid = findHoedanigheid(question);
      return hoedanigheid === null ? [] : [{ organisatie, hoedanigheid }];
    })
    .toSorted((a, b) => a.organisatie.naam.localeCompare(b.organisatie.naam, 'nl'));
}

/** The same, as the set that decides what the caller may see. */
export function findBeheerdeIds(
  outside: Surroundings,
  view: StoreView,
  insz: Insz,
): ReadonlySet<OrganisatieId> {
  const beheerd = findBeheerdeOrganisaties(outside, view, insz);
  return new Set(beheerd.map(({ organisatie }) => organisatie.id));
}

/** Where somebody can manage at all: as representative, or through a werkrelatie. */
function candidates(view: StoreView, insz: Insz): readonly Organisatie[] {
  const found = new Map<OrganisatieId, Organisatie>();
  for (const organisatie of view.by('organisatie.vertegenwoordiger', insz)) {
    found.set(organisatie.id, organisatie);
  }
  const [persoon] = view.by('persoon.insz', insz);
  const werkrelaties = persoon === undefined ? [] : view.by('werkrelatie.persoon', persoon.id);
  for (const { organisatieId } of werkrelaties) {
    const organisatie = view.get('organisatie', organisatieId);
    if (organisatie !== undefined) found.set(organisatie.id, organisatie);
  }
  return [...found.values()];
}
