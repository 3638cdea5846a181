import type { Result } from '../../shared/result.ts';
import { layOver } from '../store/lay-over.ts';
import type { Change, Put, StoreView } from '../store/store.ts';

export type Step<T> = (view: StoreView) => Result<Change<T>>;

/**
 * The steps of one change, each decided on what the ones before it made, with the very rules that
 * hold for it alone. A refused step leaves nothing; whether the others go on is the caller's choice.
 */
export function decideInOrder<T>(
  view: StoreView,
  steps: readonly Step<T>[],
): { readonly puts: readonly Put[]; readonly results: readonly Result<T>[] } {
  const overlay = layOver(view);
  const results = steps.map((step): Result<T> => {
    const decided = step(overlay.view);
    if (!decided.ok) return decided;
    overlay.add(decided.value.puts);
    return { ok: true, value: decided.value.value };
  });
  return { puts: overlay.puts(), results };
}
