import type { HistoriekId } from '../../../shared/values/ids.ts';
import type { HistoriekRegel } from '../../domain/historiek.ts';
import { regelIdOf } from '../../domain/inlezing/inlezing.ts';
import { type Put, put, type StoreView } from '../../store/store.ts';

/** So that the lines of one change of thousands are found again without a list of them. */
export function numberRegels(decided: readonly Put[], id: string) {
  let regels = 0;
  const puts = decided.map((one): Put => {
    if (one.collection !== 'historiek') return one;
    regels += 1;
    return put('historiek', { ...one.entity, id: regelIdOf(id, regels) as HistoriekId });
  });
  return { puts, regels };
}

/** In the order in which they were written. */
export function findRegels(
  view: StoreView,
  { id, regels }: { readonly id: string; readonly regels: number },
): readonly HistoriekRegel[] {
  return Array.from({ length: regels }, (_each, at) => {
    const regel = view.get('historiek', regelIdOf(id, at + 1));
    if (regel === undefined) throw new Error(`No line ${at + 1} of ${id}`);
    return regel;
  });
}
