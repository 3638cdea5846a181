import { foldText } from '../../../shared/fold-text.ts';
import type { HistoriekRegel } from '../../domain/historiek.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { StoreView } from '../../store/store.ts';

/** The lines of one organisatie as they were stored, with what is searched in each. */
export type HistoriekIndex = {
  readonly regels: HistoriekRegel[];
  readonly teksten: string[];
  readonly door: Set<string>;
};

/** So many take a few milliseconds. */
const REGELS_PER_BEURT = 1000;

const indexes = new WeakMap<StoreView, Map<string, HistoriekIndex>>();

/**
 * Historiek is only added to, so a line is folded once, when it is first asked for: of 100,000 lines
 * that takes longer than a screen may. Begun anew, the Oefenomgeving has other lines.
 */
export function historiekIndex(view: StoreView, organisatieId: string): HistoriekIndex {
  return bringUpToDate(view, organisatieId, Number.POSITIVE_INFINITY).index;
}

/** Folds a part of what is new; false when nothing is left to fold. */
export function prepareHistoriek(view: StoreView, organisatieId: string): boolean {
  const { index, aantal } = bringUpToDate(view, organisatieId, REGELS_PER_BEURT);
  return index.regels.length < aantal;
}

function bringUpToDate(view: StoreView, organisatieId: string, most: number) {
  const own = indexes.get(view) ?? new Map<string, HistoriekIndex>();
  indexes.set(view, own);
  const regels = view.by('historiek.organisatie', organisatieId);
  const known = own.get(organisatieId);
  const index = known !== undefined && goesOn(known, regels) ? known : emptyIndex();
  const until = Math.min(regels.length, index.regels.length + most);
  for (let at = index.regels.length; at < until; at += 1) {
    const regel = regels[at];
    if (regel !== undefined) add(index, regel);
  }
  own.set(organisatieId, index);
  return { index, aantal: regels.length };
}

function emptyIndex(): HistoriekIndex {
  return { regels: [], teksten: [], door: new Set() };
}

function goesOn({ regels }: HistoriekIndex, now: readonly HistoriekRegel[]): boolean {
  const last = regels.length - 1;
  return last < now.length && regels[0] === now[0] && regels[last] === now[last];
}

function add({ regels, teksten, door }: HistoriekIndex, regel: HistoriekRegel): void {
  const values = regel.velden.flatMap(({ voor, na }) => [voor ?? '', na ?? '']);
  regels.push(regel);
  teksten.push(foldText([regel.door ?? '', regel.reden ?? '', ...values].join(' ')));
  if (regel.door !== null) door.add(regel.door);
}

const names = new WeakMap<Persoon, string>();

/** Beside its line and not in it: a name can be read anew from the register. */
export function foldedName(view: StoreView, { persoonId }: HistoriekRegel): string {
  const persoon = persoonId === null ? undefined : view.get('persoon', persoonId);
  if (persoon === undefined) return '';
  const known = names.get(persoon);
  if (known !== undefined) return known;
  const folded = foldText(`${persoon.voornaam} ${persoon.naam}`);
  names.set(persoon, folded);
  return folded;
}
