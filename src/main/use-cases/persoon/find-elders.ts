import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { PersoonId } from '../../../shared/values/ids.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import { MAX_ELDERS } from '../../../shared/values/persoon-lijst.ts';
import type { Persoon } from '../../domain/persoon.ts';
import { isZichtbaarVoor } from '../../domain/persoon-rules.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { findBeheerdeOrganisaties } from '../sessie/find-beheerde-organisaties.ts';

type Gevonden = Output<'persoon.findElders'>;

/**
 * 'Persoon zoeken' beyond the organisatie one works for now: only the organisaties that the caller
 * manages today are looked through, so that nobody learns who works at another one.
 */
export function findElders(
  outside: Outside,
  caller: Caller,
  { organisatieId, zoek }: Input<'persoon.findElders'>,
): Result<Gevonden> {
  if (zoek.trim() === '') return ok([]);
  const { view } = outside.store;
  const others = findBeheerdeOrganisaties(outside, view, caller.insz).filter(
    ({ organisatie }) => organisatie.id !== organisatieId,
  );
  const here = new Set([findOrganisatie(view, organisatieId).id]);
  const found = new Map<PersoonId, Gevonden[number]>();
  for (const { organisatie } of others) {
    const elders = view
      .dossiers(organisatie.id)
      .find(zoek)
      .dossiers.map(({ persoon }) => persoon)
      .filter(
        (persoon) => !isZichtbaarVoor(here, persoon, view.by('werkrelatie.persoon', persoon.id)),
      )
      .slice(0, MAX_ELDERS);
    for (const persoon of elders) {
      if (!found.has(persoon.id)) found.set(persoon.id, describe(persoon, organisatie.naam));
    }
  }
  return ok([...found.values()].slice(0, MAX_ELDERS));
}

function describe({ id, voornaam, naam, insz }: Persoon, organisatie: string): Gevonden[number] {
  return { id, naam: `${voornaam} ${naam}`, inszMasker: maskInsz(insz), organisatie };
}
