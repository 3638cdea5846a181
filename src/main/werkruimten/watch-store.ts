import type { bewaringen } from '../../shared/contract/werkruimte.ts';
import type { Result } from '../../shared/result.ts';
import type { Store } from '../store/store.ts';

export type Bewaring = (typeof bewaringen)[number];

/**
 * The store, and how its last commit went: what the frame says of it. 'Bewaard' is true because a
 * commit answers only after the flush.
 */
export function watchStore<S extends Store>(store: S): { store: S; bewaring(): Bewaring } {
  let last: Bewaring = 'bewaard';
  function note<T>(result: Result<T>): Result<T> {
    last = result.ok ? 'bewaard' : (causeOf(result.faults[0].code) ?? last);
    return result;
  }
  const watched: S = {
    ...store,
    update: async (decide) => note(await store.update(decide)),
    replaceAll: async (puts) => note(await store.replaceAll(puts)),
  };
  return { store: watched, bewaring: () => last };
}

/** Null for what a decision refused: that says nothing about the disk. */
function causeOf(code: string): Bewaring | null {
  if (code === 'bewaren.schijfVol') return 'schijfVol';
  return code.startsWith('bewaren.') ? 'alleenLezen' : null;
}
