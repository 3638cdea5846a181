import type { HistoriekVeld } from '../historiek.ts';
import { type Lens, type Soort, sleutelOf, waardeOf } from './velden.ts';

export type Kant = 'hier' | 'ginder';

/** What became of one field since both sides departed; what nobody changed is not among them. */
export type VeldVerschil = {
  readonly veld: HistoriekVeld;
  readonly uitkomst: 'hier' | 'ginder' | 'conflict';
};

export type Drieweg<E> = {
  readonly soort: Soort;
  readonly hier: E;
  readonly ginder: E;
  /** Null when it is not known, or did not exist then. */
  readonly basis: E | null;
  /** Values of there that were decided on before, as text. */
  readonly gezien: (sleutel: string) => string | undefined;
};

/**
 * Field by field: changed there only is taken, changed here only is kept, the same on both sides is
 * fine, changed differently is a conflict. Without a base nobody can know who changed it, so every
 * difference is one.
 */
export function vergelijk<E extends { readonly id: string }>(
  lenzen: readonly Lens<E>[],
  { soort, hier, ginder, basis, gezien }: Drieweg<E>,
): readonly VeldVerschil[] {
  return lenzen.flatMap((lens): readonly VeldVerschil[] => {
    const [ours, theirs] = [waardeOf(lens.lees(hier)), waardeOf(lens.lees(ginder))];
    if (ours === theirs) return [];
    const before = basis === null ? undefined : waardeOf(lens.lees(basis));
    const common = gezien(sleutelOf(soort, hier.id, lens.veld)) ?? before;
    const { veld } = lens;
    if (common === theirs) return [{ veld, uitkomst: 'hier' }];
    return [{ veld, uitkomst: common === ours ? 'ginder' : 'conflict' }];
  });
}

/** What is here, with the fields of there that are taken. Undecided conflicts stay as they are here. */
export function neemOver<E>(
  lenzen: readonly Lens<E>[],
  sides: { readonly hier: E; readonly ginder: E },
  neemt: (veld: HistoriekVeld) => boolean,
): E {
  return lenzen.reduce(
    (merged, lens) => (neemt(lens.veld) ? lens.neem(merged, sides.ginder) : merged),
    sides.hier,
  );
}

/** A set of which both sides added and left out: everything that either added, nothing that either left out. */
export function samenLijst<T extends string>(
  hier: readonly T[],
  ginder: readonly T[],
  basis: readonly T[] | null,
): readonly T[] {
  const [here, there, before] = [new Set(hier), new Set(ginder), new Set(basis ?? [])];
  const kept = hier.filter((each) => there.has(each) || !before.has(each));
  const added = ginder.filter((each) => !here.has(each) && !before.has(each));
  return added.length === 0 && kept.length === hier.length ? hier : [...kept, ...added];
}
