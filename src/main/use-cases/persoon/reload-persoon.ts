import { ok, type Result } from '../../../shared/result.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { findSimulatie } from '../simulatie/stand.ts';
import {
  activatePersoon,
  activateToekenning,
  activateWerkrelatie,
  type Handled,
} from './activate.ts';
import { findZichtbarePersoon } from './find-zichtbare-persoon.ts';

/**
 * 'Pagina herladen': the simulated back office handles everything of this persoon that waits. The
 * answer counts what the caller may see. In a Werkdossier nothing happens: there 'Actief' means
 * that somebody ticked it off in the real Gebruikersbeheer (docs/architecture.md).
 */
export function reloadPersoon(
  outside: Outside,
  caller: Caller,
  input: { readonly persoonId: string },
): Promise<Result<{ bijgewerkt: number }>> {
  return outside.store.update((view) => {
    const found = findZichtbarePersoon(outside, view, { caller, persoonId: input.persoonId });
    if (!found.ok) return found;
    if (outside.soort === 'werk') return ok({ puts: [], value: { bijgewerkt: 0 } });
    const { persoon, beheerd } = found.value;
    const handled = handlePersoon(outside, view, persoon);
    const seen = handled.filter(
      ({ organisatieId }) => organisatieId === null || beheerd.has(organisatieId),
    );
    return ok({
      puts: handled.flatMap(({ puts }) => puts),
      value: { bijgewerkt: seen.length },
    });
  });
}

function handlePersoon(outside: Outside, view: StoreView, persoon: Persoon): readonly Handled[] {
  const waits = (entity: Persoon | Werkrelatie | Toekenning) =>
    entity.status === 'inAfwachting' && isTurn(outside, view, entity);
  const werkrelaties = view.by('werkrelatie.persoon', persoon.id);
  return [
    ...[persoon].filter(waits).map((waiting) => activatePersoon(outside, waiting)),
    ...werkrelaties.filter(waits).map((waiting) => activateWerkrelatie(outside, waiting)),
    ...werkrelaties.flatMap((werkrelatie) =>
      view
        .by('toekenning.werkrelatie', werkrelatie.id)
        .filter(waits)
        .map((waiting) => activateToekenning(outside, waiting, werkrelatie)),
    ),
  ];
}

/** A slow back office leaves for later what was handed in less than a day ago. */
const ACHTERSTAND_MS = 24 * 60 * 60_000;

function isTurn(
  { clock }: Outside,
  view: StoreView,
  { ingediendOp }: Pick<Persoon, 'ingediendOp'>,
): boolean {
  if (findSimulatie(view).backoffice !== 'traag') return true;
  return Date.parse(clock.now()) - Date.parse(ingediendOp) >= ACHTERSTAND_MS;
}
