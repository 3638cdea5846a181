import type { PersoonId } from '../../shared/values/ids.ts';
import { type Dossier, makeDossier } from '../domain/dossier.ts';
import type { Persoon } from '../domain/persoon.ts';
import type { Toekenning } from '../domain/toekenning.ts';
import type { Werkrelatie } from '../domain/werkrelatie.ts';
import { createDossierRegister, type DossierLijst, type DossierRegister } from './dossier-lijst.ts';

/** Where the parts of a dossier are found; the store's own tables and indexes. */
export type Bronnen = {
  persoon(id: string): Persoon | undefined;
  personenOf(organisatieId: string): readonly Persoon[];
  werkrelatiesOf(persoonId: string): readonly Werkrelatie[];
  werkrelatiesAt(organisatieId: string): readonly Werkrelatie[];
  toekenningenOf(werkrelatieId: string): readonly Toekenning[];
};

/**
 * A list and an index per organisatie rather than one for all: nothing that an organisatie asks,
 * neither counts nor time, can depend on persons whom it may not see (security.md A2).
 */
export type DossierLijsten = {
  of(organisatieId: string): DossierLijst;
  /** A part of what `of` would do at once; false when nothing is left of it. */
  prepare(organisatieId: string): boolean;
  /** Something of these persons changed at these organisaties; looked up anew when next asked. */
  touch(organisatieIds: Iterable<string>, persoonId: string): void;
};

/** So many take a few milliseconds. */
const SLICE = 250;

type Kept = { readonly register: DossierRegister; readonly stale: Set<string> };

export function createDossierLijsten(bronnen: Bronnen): DossierLijsten {
  const lists = new Map<string, Kept>();

  /** Not made before somebody asks: a dossier is opened without paying for its lists. */
  function open(organisatieId: string): Kept {
    const register = createDossierRegister();
    const kept = { register, stale: everybodyAt(bronnen, organisatieId) };
    lists.set(organisatieId, kept);
    return kept;
  }

  /** Looks up at most so many anew of whom something changed. */
  function bringUpToDate(organisatieId: string, most: number): Kept {
    const kept = lists.get(organisatieId) ?? open(organisatieId);
    const { register, stale } = kept;
    let left = most;
    for (const persoonId of stale) {
      if (left === 0) break;
      left -= 1;
      const dossier = gatherDossier(bronnen, { organisatieId, persoonId });
      if (dossier === undefined) register.remove(persoonId);
      else register.put(dossier);
      stale.delete(persoonId);
    }
    return kept;
  }

  return {
    of: (organisatieId) => bringUpToDate(organisatieId, Number.POSITIVE_INFINITY).register.lijst,
    prepare(organisatieId) {
      const { register, stale } = bringUpToDate(organisatieId, SLICE);
      // Each part put in its place at once: left to the first reader, 100,000 took half a second.
      register.settle();
      return stale.size > 0;
    },
    touch(organisatieIds, persoonId) {
      for (const id of organisatieIds) lists.get(id)?.stale.add(persoonId);
    },
  };
}

function everybodyAt(bronnen: Bronnen, organisatieId: string): Set<string> {
  const known = bronnen.personenOf(organisatieId).map(({ id }): string => id);
  const working = bronnen.werkrelatiesAt(organisatieId).map(({ persoonId }): string => persoonId);
  return new Set([...known, ...working]);
}

/** What the organisatie may see of a persoon: what it gave, or just that it knows the persoon. */
export function gatherDossier(
  bronnen: Pick<Bronnen, 'persoon' | 'werkrelatiesOf' | 'toekenningenOf'>,
  about: { readonly organisatieId: string; readonly persoonId: PersoonId | string },
): Dossier | undefined {
  const persoon = bronnen.persoon(about.persoonId);
  if (persoon === undefined) return undefined;
  const werkrelaties = bronnen
    .werkrelatiesOf(about.persoonId)
    .filter(({ organisatieId }) => organisatieId === about.organisatieId);
  const isKnown = persoon.bekendBij.some((id) => id === about.organisatieId);
  if (!isKnown && werkrelaties.length === 0) return undefined;
  const toekenningen = werkrelaties.flatMap(({ id }) => bronnen.toekenningenOf(id));
  return makeDossier({ persoon, werkrelaties, toekenningen });
}
