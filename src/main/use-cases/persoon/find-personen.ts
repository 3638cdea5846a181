import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { RIJEN_PER_PAGINA } from '../../../shared/values/persoon-lijst.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Outside } from '../outside.ts';
import { describeRij } from './describe-rij.ts';
import { readSelectie } from './persoon-selectie.ts';
import { sortDossiers } from './sort-dossiers.ts';

/** 'Toon alle personen': searched, filtered, sorted, one page of it. */
export function findPersonen(
  { store, catalogus, clock }: Outside,
  input: Input<'persoon.list'>,
): Result<Output<'persoon.list'>> {
  const today = clock.today();
  const { filter, criteria, alleen } = input;
  const selectie = readSelectie({ filter, criteria, alleen }, today);
  if (!selectie.ok) return selectie;
  const gevonden = store.view.dossiers(input.organisatieId).find(input.zoek);
  const matching = gevonden.dossiers.filter(selectie.value);
  const near = gevonden.dossiers.slice(gevonden.dossiers.length - gevonden.bijna);
  const order = { sorteer: criteria?.sorteer ?? 'naam', aflopend: criteria?.aflopend ?? false };
  const found = sortDossiers(matching, { ...order, today });
  const begin = input.pagina * RIJEN_PER_PAGINA;
  const organisatie = findOrganisatie(store.view, input.organisatieId);
  return ok({
    totaal: found.length,
    bijna: near.filter(selectie.value).length,
    rijen: found
      .slice(begin, begin + RIJEN_PER_PAGINA)
      .map((dossier) => describeRij(dossier, { organisatie, catalogus, today })),
  });
}
