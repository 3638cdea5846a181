import { ok, type Result } from '../../shared/result.ts';
import { checkPut } from './document.ts';
import { freezeDeep } from './freeze.ts';
import type { Staged } from './staged.ts';
import type { Change, Put, Store, StoreView } from './store.ts';
import type { Tables } from './tables.ts';

/**
 * What both stores have in common: decisions one at a time, each on the latest acknowledged state,
 * and nothing visible before `keep` says that it is kept.
 */
export function createSerialStore(parts: {
  readonly tables: Tables;
  /** Makes the entities durable, or refuses and leaves what was there. */
  readonly keep: (staged: Staged) => Promise<Result<null>>;
}): Store {
  const { tables, keep } = parts;
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;

  async function decideAndKeep<T>(decide: Decide<T>): Promise<Result<T>> {
    const decision = decide(tables.view);
    if (!decision.ok) return decision;
    const { puts, value } = decision.value;
    if (puts.length === 0) return ok(value);
    const checked = puts.map(checkPut).map(freezeDeep);
    const kept = await keep({ puts: checked, instead: false });
    if (!kept.ok) return kept;
    tables.publish(checked);
    return ok(value);
  }

  async function keepInstead(puts: readonly Put[]): Promise<Result<null>> {
    const checked = puts.map(checkPut).map(freezeDeep);
    const kept = await keep({ puts: checked, instead: true });
    if (!kept.ok) return kept;
    tables.clear();
    tables.publish(checked);
    return kept;
  }

  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    if (closed) return Promise.reject(new Error('The store is closed'));
    const answer = last.then(act);
    last = answer.catch(() => undefined);
    return answer;
  }

  return {
    view: tables.view,
    update: (decide) => inTurn(() => decideAndKeep(decide)),
    replaceAll: (puts) => inTurn(() => keepInstead(puts)),
    async close() {
      closed = true;
      await last;
    },
  };
}

type Decide<T> = (view: StoreView) => Result<Change<T>>;
