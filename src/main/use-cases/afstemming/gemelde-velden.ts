import { fault } from '../../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import type { Gemeld } from '../../domain/afstemming/rapport.ts';
import { contextKeuzes, contextNaam } from '../../domain/context-keuze.ts';
import { faultAt } from '../../domain/fault-at.ts';
import type { Gebruikersrecht } from '../../domain/gebruikersrecht.ts';
import { herkenNaam, naamSleutel } from '../../domain/inlezing/keuzes.ts';
import type { StoreView } from '../../store/store.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Outside } from '../outside.ts';
import type { Vraag } from './decide-overnemen.ts';

/** As the catalogue writes it; another one is refused as it is. */
export function profielOf(recht: Gebruikersrecht | null, getypt: string | null): string {
  if (getypt === null) return '';
  const profielen = (recht?.profielen ?? []).map((naam) => ({ naam }));
  const found = herkenNaam(getypt, profielen);
  return found.soort === 'gevonden' ? found.keuze.naam : getypt;
}

/** The contexts that the report names, as ids: those that are held already, else those to choose from. */
export function contextenOf(
  { clock }: Outside,
  view: StoreView,
  question: Pick<Vraag, 'organisatieId' | 'uitkomst'> & {
    readonly gemeld: Gemeld;
    readonly held: readonly string[];
  },
): Result<string[]> {
  const { uitkomst, gemeld, held } = question;
  const organisatie = findOrganisatie(view, question.organisatieId);
  const keuzes =
    uitkomst.recht === null ? [] : contextKeuzes(uitkomst.recht, organisatie, clock.today());
  const found = gemeld.contexten.map((naam) => {
    const own = held.find((id) => naamSleutel(contextNaam(organisatie, id)) === naamSleutel(naam));
    const known = herkenNaam(naam, keuzes);
    return { naam, id: own ?? (known.soort === 'gevonden' ? known.keuze.id : null) };
  });
  const faults = faultsOf(
    found
      .filter(({ id }) => id === null)
      .map(({ naam }) =>
        faultAt('departementen', fault('inlezing.departementOnbekend', { getypt: naam })),
      ),
  );
  if (faults !== undefined) return refuse(...faults);
  return ok(found.flatMap(({ id }) => (id === null ? [] : [id])));
}
