import type { Actie } from '../../../shared/values/codelijsten.ts';
import { type Datum, maxDatum } from '../../../shared/values/datum.ts';
import { type Dossier, wachtSinds } from '../../domain/dossier.ts';
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
  const { delen } = view.dossiers(organisatieId);
  const question = `wachtenden ${organisatieId} ${today}`;
  return remembered(delen, question, () => {
    const found = delen.map((deel) => wachtendenInDeel(outside, view, { deel, organisatieId }));
    return {
      personen: found.flatMap(({ personen }) => personen),
      werkVanaf: found.map(({ werkVanaf }) => werkVanaf).reduce(maxDatum, today),
    };
  });
}

type VanDeel = { readonly deel: readonly Dossier[]; readonly organisatieId: string };

/** Of a part of the list, found once. */
export function wachtendenInDeel(
  outside: Surroundings,
  view: StoreView,
  vraag: VanDeel,
): Wachtenden {
  const question = `wachtenden ${vraag.organisatieId} ${outside.clock.today()}`;
  return remembered(vraag.deel, question, () => findInDeel(outside, view, vraag));
}

function findInDeel(
  outside: Surroundings,
  view: StoreView,
  { deel, organisatieId }: VanDeel,
): Wachtenden {
  const werken = deel
    .filter((dossier) => mayWait(view, dossier, organisatieId))
    .map(({ persoon }) => findWerk(outside, view, { persoon, organisatieId }))
    .filter(({ onderdelen }) => onderdelen.some(isPending));
  const pending = werken.flatMap(({ onderdelen }) => onderdelen.filter(isPending));
  return {
    personen: werken.map(({ persoon }) => persoon),
    werkVanaf: beginOfWork(pending, outside.clock.today()),
  };
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
function mayWait(view: StoreView, dossier: Dossier, organisatieId: string): boolean {
  return (
    wachtSinds(dossier) !== null ||
    view
      .by('historiek.persoon', dossier.persoon.id)
      .some((regel) => regel.organisatieId === organisatieId && changing.has(regel.actie))
  );
}
