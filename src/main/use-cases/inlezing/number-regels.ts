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

/** A line is only looked up. */
const linesAtOnce = 2_000;

/** In the order in which they were written; others get a turn meanwhile. */
export async function findRegels(
  adem: () => Promise<void>,
  view: StoreView,
  change: { readonly id: string; readonly regels: number } | null,
): Promise<readonly HistoriekRegel[]> {
  const found: HistoriekRegel[] = [];
  for (let place = 1; place <= (change?.regels ?? 0); place += 1) {
    if (place % linesAtOnce === 0) await adem();
    const regel = view.get('historiek', regelIdOf(change?.id ?? '', place));
    if (regel === undefined) throw new Error(`No line ${place} of ${change?.id}`);
    found.push(regel);
  }
  return found;
}
