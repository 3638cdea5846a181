import type { Actie } from '../../../shared/values/codelijsten.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import { wachtSinds } from '../../domain/dossier.ts';
import type { Persoon } from '../../domain/persoon.ts';
import { beginOfWork } from '../../domain/voor-u-begint.ts';
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
  'toekenning.reconciled',
]);

type Surroundings = Pick<Outside, 'catalogus' | 'clock'>;

export type Wachtenden = {
  readonly personen: readonly Persoon[];
  /** The first day on which all of their work can be handed over. */
  readonly werkVanaf: Datum;
};

/**
 * Everybody of the organisatie with work that is not handed over yet, by naam. Found once per change:
 * whatever makes work, or hands it over, puts a persoon, a werkrelatie or a toekenning.
 */
export function findWachtenden(
  outside: Surroundings,
  view: StoreView,
  organisatieId: string,
): Wachtenden {
  const today = outside.clock.today();
  const { dossiers } = view.dossiers(organisatieId);
  return remembered(dossiers, `wachtenden ${organisatieId} ${today}`, () => {
    const werken = candidatesOf(view, organisatieId)
      .map((persoon) => findWerk(outside, view, { persoon, organisatieId }))
      .filter(({ onderdelen }) => onderdelen.some(isPending));
    const pending = werken.flatMap(({ onderdelen }) => onderdelen.filter(isPending));
    return {
      personen: werken.map(({ persoon }) => persoon),
      werkVanaf: beginOfWork(pending, today),
    };
  });
}

/** The same with their work and how far it is, which changes with every tick; the first so many. */
export function findWachtrij(
  outside: Surroundings,
  view: StoreView,
  { organisatieId, hoogstens }: { readonly organisatieId: string; readonly hoogstens?: number },
): readonly Werk[] {
  return findWachtenden(outside, view, organisatieId)
    .personen.slice(0, hoogstens)
    .map((persoon) => findWerk(outside, view, { persoon, organisatieId }));
}

/** Only those for whom something waits or was ever changed: of the others nothing is looked up. */
function candidatesOf(view: StoreView, organisatieId: string): readonly Persoon[] {
  const changed = new Set<string>();
  for (const { actie, persoonId } of view.by('historiek.organisatie', organisatieId)) {
    if (persoonId !== null && changing.has(actie)) changed.add(persoonId);
  }
  return view
    .dossiers(organisatieId)
    .dossiers.filter((dossier) => wachtSinds(dossier) !== null || changed.has(dossier.persoon.id))
    .map(({ persoon }) => persoon);
}
