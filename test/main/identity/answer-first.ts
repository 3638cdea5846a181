import { setTimeout } from 'node:timers/promises';
import type { Change, Store, StoreView } from '../../../src/main/store/store.ts';
import { ok, type Result } from '../../../src/shared/result.ts';

/**
 * The fault that the harness must notice: a store that answers first and writes afterwards, a little
 * later. Its own process sees what it answered; a process that is killed in between has counted
 * nothing.
 */
export function answerFirst(store: Store): Store {
  const promised = new Map<string, unknown>();
  const view: StoreView = {
    ...store.view,
    get: (collection, id) =>
      (promised.get(`${collection} ${id}`) as ReturnType<StoreView['get']>) ??
      store.view.get(collection, id),
  } as StoreView;
  return {
    ...store,
    view,
    async update<T>(decide: (view: StoreView) => Result<Change<T>>): Promise<Result<T>> {
      const decided = decide(view);
      if (!decided.ok) return decided;
      const { puts, value } = decided.value;
      for (const { collection, entity } of puts) promised.set(`${collection} ${entity.id}`, entity);
      void setTimeout(20).then(() => store.update(() => ok({ puts, value: null })));
      return ok(value);
    },
  };
}
