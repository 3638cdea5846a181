import { ok, type Result } from '../../shared/result.ts';
import type { Change, CollectionName, IndexName, Store, StoreView } from '../store/store.ts';

/** Decided again after somebody came in between; more often than this nobody comes. */
const MAX_TRIES = 3;

/** Whether this decision itself made an id: nobody else can put anything under it. */
type IsOwn = (id: string) => boolean;

/**
 * For a change so large that deciding it takes longer than the window may wait. It is decided
 * beforehand, in parts, and committed only while everything that it read still stands; else it is
 * decided anew. Null when that never was so: then somebody else writes all the time.
 */
export async function updateAhead<T>(
  store: Store,
  decide: (view: StoreView) => Promise<Result<Change<T>>>,
  isOwn: IsOwn = () => false,
): Promise<Result<T> | null> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const reading = recordReads(store.view, isOwn);
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

/**
 * A view that remembers what was asked of it, and can tell whether another would answer the same.
 * That is told in one go, while everybody waits: what cannot change is not remembered.
 */
export function recordReads(
  base: StoreView,
  isOwn: IsOwn = () => false,
): {
  readonly view: StoreView;
  stands(now: StoreView): boolean;
} {
  const entities = new Map<CollectionName, Map<string, unknown>>();
  const lists = new Map<IndexName, Map<string, readonly unknown[]>>();
  const view: StoreView = {
    get(collection, id) {
      const found = base.get(collection, id);
      // A line of Historiek is never written over (store/check-puts.ts).
      const settled = collection === 'historiek' && found !== undefined;
      if (!settled && !isOwn(id)) under(entities, collection).set(id, found);
      return found;
    },
    by<I extends IndexName>(index: I, key: string) {
      const found = base.by(index, key);
      if (!isOwn(key)) under(lists, index).set(key, found);
      return found;
    },
    all: (collection) => notRecorded(collection),
    count: (collection) => notRecorded(collection),
    dossiers: (organisatieId) => notRecorded(organisatieId),
    prepareDossiers: () => false,
  };
  return {
    view,
    stands: (now) =>
      [...entities].every(([collection, read]) =>
        holds(read, (id, found) => now.get(collection, id) === found),
      ) &&
      [...lists].every(([index, read]) =>
        holds(read, (key, found) => isSame(found, now.by(index, key))),
      ),
  };
}

function holds<V>(
  read: ReadonlyMap<string, V>,
  still: (key: string, found: V) => boolean,
): boolean {
  for (const [key, found] of read) if (!still(key, found)) return false;
  return true;
}

function under<K, V>(all: Map<K, Map<string, V>>, key: K): Map<string, V> {
  const known = all.get(key);
  if (known !== undefined) return known;
  const made = new Map<string, V>();
  all.set(key, made);
  return made;
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((entity, at) => entity === now[at]);
}

/** Every commit changes a whole table: what reads one is never decided ahead. */
function notRecorded(what: string): never {
  throw new Error(`Not read ahead: ${what}`);
}
