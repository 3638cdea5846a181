import type { Dossier } from '../domain/dossier.ts';
import { createEntries, type Delen, type Entries, sorteersleutel } from './entries.ts';
import { createZoekIndex, type ZoekIndex } from './zoek-index.ts';
import { sleutelsOf } from './zoeksleutels.ts';
import { readZoekvraag } from './zoekvraag.ts';

/** Names that are nearly it are looked for when so few have exactly what was typed. */
const FEW_FOUND = 5;

export type Gevonden = {
  /** By naam; whoever was only nearly found comes after all others. */
  readonly dossiers: readonly Dossier[];
  /** How many of them were only nearly found. */
  readonly bijna: number;
};

/** Everybody whom one organisatie may see: the only persons that its answers can tell anything of. */
export type DossierLijst = {
  /** By naam, then voornaam. The same array for as long as nothing in it changes. */
  readonly dossiers: readonly Dossier[];
  /**
   * The same in parts of some hundreds: after a change all parts but one are the arrays they were, so
   * that what was counted in each need not be counted again.
   */
  readonly delen: Delen;
  /** Beginnings of name parts and of e-mail in any order, and digits of the number. */
  find(getypt: string): Gevonden;
};

/** The list with what keeps it up to date: each takes some microseconds, whatever its length. */
export type DossierRegister = {
  readonly lijst: DossierLijst;
  put(dossier: Dossier): void;
  remove(persoonId: string): void;
  /** Puts what came since in its place, so that the next reader need not. */
  settle(): void;
};

export function createDossierRegister(): DossierRegister {
  const index = createZoekIndex();
  const entries = createEntries();
  let delen: Delen = [];
  let all: readonly Dossier[] | null = null;

  function remove(persoonId: string): void {
    const known = entries.byId(persoonId);
    if (known === undefined) return;
    all = null;
    index.remove(known.slot);
    entries.drop(known);
  }

  function readAll(): readonly Dossier[] {
    delen = entries.delen(delen);
    return delen.flat();
  }

  const lijst: DossierLijst = {
    get dossiers() {
      all ??= readAll();
      return all;
    },
    get delen() {
      all ??= readAll();
      return delen;
    },
    find: (getypt) => find(getypt, { lijst, entries, index }),
  };

  return {
    lijst,
    put(dossier) {
      all = null;
      const known = entries.byId(dossier.persoon.id);
      if (known !== undefined && isFoundAlike(known.dossier, dossier)) {
        known.dossier = dossier;
        return;
      }
      remove(dossier.persoon.id);
      index.add(entries.add(dossier).slot, sleutelsOf(dossier));
    },
    remove,
    settle() {
      entries.settle();
      index.settle();
    },
  };
}

function find(
  getypt: string,
  parts: { readonly lijst: DossierLijst; readonly entries: Entries; readonly index: ZoekIndex },
): Gevonden {
  const vraag = readZoekvraag(getypt);
  if (vraag.woorden.length === 0 && vraag.cijfers === '') {
    return { dossiers: parts.lijst.dossiers, bijna: 0 };
  }
  const exact = parts.index.find(vraag);
  const near = exact.length < FEW_FOUND ? parts.index.findNear(vraag) : [];
  const { entries } = parts;
  return { dossiers: [...entries.inOrder(exact), ...entries.inOrder(near)], bijna: near.length };
}

/** Most changes are of dates and rights: then name, number and e-mail stay, and so does the index. */
function isFoundAlike(one: Dossier, other: Dossier): boolean {
  const [a, b] = [sleutelsOf(one), sleutelsOf(other)];
  return (
    sorteersleutel(one) === sorteersleutel(other) &&
    a.insz === b.insz &&
    a.woorden.length === b.woorden.length &&
    a.woorden.every((woord) => b.woorden.includes(woord))
  );
}
