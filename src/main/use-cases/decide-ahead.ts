import { ok, type Result } from '../../shared/result.ts';
import type { Change, IndexName, Store, StoreView } from '../store/store.ts';

/** Decided again after somebody came in between; more often than this nobody comes. */
const MAX_TRIES = 3;

/**
 * For a change so large that deciding it takes longer than the window may wait. It is decided
 * beforehand, in parts, and committed only while everything that it read still stands; else it is
 * decided anew. Null when that never was so: then somebody else writes all the time.
 */
export async function updateAhead<T>(
  store: Store,
  decide: (view: StoreView) => Promise<Result<Change<T>>>,
): Promise<Result<T> | null> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const reading = recordReads(store.view);
    const decided = await decide(reading.view);
    if (!decided.ok) return decided;
    const kept = await store.update<{ readonly value: T } | null>((view) =>
      reading.stands(view)
        ? ok({ puts: decided.value.puts, value: { value: decided.value.value } })
        : ok({ puts: [], value: null }),
    );
    if (!kept.ok) return kept;
    if (kept.value !== null) return ok(kept.value.value);
  }
  return null;
}

/** A view that remembers what was asked of it, and can tell whether another would answer the same. */
export function recordReads(base: StoreView): {
  readonly view: StoreView;
  stands(now: StoreView): boolean;
} {
  const reads = new Map<string, (now: StoreView) => boolean>();
  const view: StoreView = {
    get(collection, id) {
      const found = base.get(collection, id);
      reads.set(`${collection} ${id}`, (now) => now.get(collection, id) === found);
      return found;
    },
    by<I extends IndexName>(index: I, key: string) {
      const found = base.by(index, key);
      reads.set(`${index} ${key}`, (now) => isSame(found, now.by(index, key)));
      return found;
    },
    all: (collection) => notRecorded(collection),
    count: (collection) => notRecorded(collection),
    dossiers: (organisatieId) => notRecorded(organisatieId),
    prepareDossiers: () => false,
  };
  return { view, stands: (now) => [...reads.values()].every((holds) => holds(now)) };
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((entity, at) => entity === now[at]);
}

/** Every commit changes a whole table: what reads one is never decided ahead. */
function notRecorded(what: string): never {
  throw new Error(`Not read ahead: ${what}`);
}
