import type { Actie } from '../../../shared/values/codelijsten.ts';
import { wachtSinds } from '../../domain/dossier.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';
import { remembered } from '../remembered.ts';
import { findWerk, isPending, type Werk } from './find-werk.ts';

/** What changes something that Gebruikersbeheer may have already. */
const changing: ReadonlySet<Actie> = new Set([
  'werkrelatie.changed',
  'werkrelatie.extended',
  'werkrelatie.stopped',
  'werkrelatie.undone',
  'toekenning.changed',
  'toekenning.extended',
  'toekenning.stopped',
  'toekenning.undone',
]);

/** Everybody of the organisatie with work that is not handed over yet, by naam. */
export function findWachtrij(
  outside: Pick<Outside, 'catalogus' | 'clock'>,
  view: StoreView,
  organisatieId: string,
): readonly Werk[] {
  return candidatesOf(view, organisatieId)
    .map((persoon) => findWerk(outside, view, { persoon, organisatieId }))
    .filter(({ onderdelen }) => onderdelen.some(isPending));
}

/** Only those for whom something waits or was ever changed: of the others nothing is looked up. */
function candidatesOf(view: StoreView, organisatieId: string): readonly Persoon[] {
  const { dossiers } = view.dossiers(organisatieId);
  return remembered(dossiers, `overname ${organisatieId}`, () => {
    const changed = new Set<string>();
    for (const { actie, persoonId } of view.by('historiek.organisatie', organisatieId)) {
      if (persoonId !== null && changing.has(actie)) changed.add(persoonId);
    }
    return dossiers
      .filter((dossier) => wachtSinds(dossier) !== null || changed.has(dossier.persoon.id))
      .map(({ persoon }) => persoon);
  });
}
