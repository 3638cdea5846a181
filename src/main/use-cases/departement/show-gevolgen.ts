import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { DepartementGevolg } from '../../../shared/contract/departement.ts';
import { atField, ok, type Result } from '../../../shared/result.ts';
import { contextNaam } from '../../domain/context-keuze.ts';
import type { Sluitgevolg } from '../../domain/departement-rules.ts';
import type { StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';
import { rechtNaam } from '../toekenning/describe-toekenning.ts';
import { countPersonen, findGevolgen, readLaatsteDag } from './close-departement.ts';
import { findDepartement, type GevondenDepartement } from './find-departement.ts';

/** The contract's limit; beyond it a number says enough. */
const MAX_RIJEN = 50;

/** What closing a departement on this day would take along, those that end first, by naam. */
export function showGevolgen(
  outside: Outside,
  input: Input<'departement.gevolgen'>,
): Result<Output<'departement.gevolgen'>> {
  const { view } = outside.store;
  const found = findDepartement(view, input);
  if (!found.ok) return found;
  const laatsteDag = atField('einddatum', readLaatsteDag(outside, input.einddatum));
  if (!laatsteDag.ok) return laatsteDag;
  const gevolgen = findGevolgen(outside, view, {
    found: found.value,
    laatsteDag: laatsteDag.value,
  });
  const rows = gevolgen
    .map((gevolg) => describe(outside, view, { gevolg, found: found.value }))
    .toSorted((a, b) => Number(b.eindigt) - Number(a.eindigt) || byNaam.compare(a.naam, b.naam));
  return ok({
    rechten: gevolgen.length,
    eindigen: gevolgen.filter(({ eindigt }) => eindigt).length,
    personen: countPersonen(view, gevolgen),
    rijen: rows.slice(0, MAX_RIJEN),
  });
}

const byNaam = new Intl.Collator('nl');

function describe(
  { catalogus }: Pick<Outside, 'catalogus'>,
  view: StoreView,
  { gevolg, found }: { readonly gevolg: Sluitgevolg; readonly found: GevondenDepartement },
): DepartementGevolg {
  const { toekenning, eindigt } = gevolg;
  const werkrelatie = view.get('werkrelatie', toekenning.werkrelatieId);
  const persoon = werkrelatie && view.get('persoon', werkrelatie.persoonId);
  if (persoon === undefined) throw new Error(`Nobody holds ${toekenning.id}`);
  return {
    toekenningId: toekenning.id,
    persoonId: persoon.id,
    naam: `${persoon.voornaam} ${persoon.naam}`,
    recht: rechtNaam(toekenning, catalogus),
    andere: toekenning.contexten
      .filter((id) => id !== found.departement.id)
      .map((id) => contextNaam(found.organisatie, id)),
    einddatum: toekenning.einddatum,
    eindigt,
  };
}
