import type { Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { type Insz, maskInsz } from '../../../shared/values/insz.ts';
import type { StoreView } from '../../store/store.ts';
import { findHistoriek } from '../historiek/list-historiek.ts';
import type { Caller, Outside } from '../outside.ts';
import { describeWerkrelatie } from '../werkrelatie/describe-werkrelatie.ts';
import { findZichtbarePersoon } from './find-zichtbare-persoon.ts';

type Detail = Output<'persoon.show'>;

/** The holders of simulated means of signing in: each has an eID and itsme. */
export type Middelhouder = { readonly insz: Insz };

type Input = { readonly persoonId: string };

/** The person page: only the werkrelaties with organisaties that the caller manages. */
export function showPersoon(
  outside: Outside,
  caller: Caller,
  input: Input & { readonly middelen: readonly Middelhouder[] },
): Result<Detail> {
  const { view } = outside.store;
  const found = findZichtbarePersoon(outside, view, { caller, persoonId: input.persoonId });
  if (!found.ok) return found;
  const { persoon, beheerd } = found.value;
  const { id, voornaam, naam, roepnaam, initialen, geboortedatum, geslacht, bron } = persoon;
  const werkrelaties = view
    .by('werkrelatie.persoon', id)
    .filter(({ organisatieId }) => beheerd.has(organisatieId))
    .toSorted((a, b) => b.einddatum.localeCompare(a.einddatum));
  return ok({
    ...{ id, voornaam, naam, roepnaam, initialen, geboortedatum, geslacht, bron },
    reden: persoon.reden,
    inszMasker: maskInsz(persoon.insz),
    status: persoon.status,
    werkrelaties: werkrelaties.map((each) => describeWerkrelatie(outside, view, each)),
    accounts: input.middelen
      .filter(({ insz }) => insz === persoon.insz)
      .flatMap(({ insz }) => describeAccounts(view, insz)),
    aantalHistoriek: findHistoriek(view, id, beheerd).length,
  });
}

function describeAccounts(view: StoreView, insz: Insz): Detail['accounts'] {
  return (['eid', 'itsme'] as const).map((middel) => {
    const stand = view.get('middel', `${middel}:${insz}`);
    return { middel, geblokkeerd: stand !== undefined && stand.geblokkeerdOp !== null };
  });
}
