import { createDossiers } from './dossiers.ts';
import { collectionOf, type Entity, keysUnder } from './indexes.ts';
import type { CollectionName, Collections, IndexName, Put, StoreView } from './store.ts';

/**
 * A change of several steps while it is decided: `view` is the acknowledged state with what the
 * steps so far ask for, and nothing of it is kept. Costs as much as is laid over, not as the store.
 */
export type Overlay = {
  readonly view: StoreView;
  add(puts: readonly Put[]): void;
  /** Each entity once, as the last step left it, in the order in which it was first touched. */
  puts(): readonly Put[];
};

export function layOver(base: StoreView): Overlay {
  const laid = new Map<CollectionName, Map<string, Put>>();

  function laidIn(collection: CollectionName): ReadonlyMap<string, Put> {
    return laid.get(collection) ?? new Map();
  }

  function latest(collection: CollectionName, entity: Entity): Entity {
    return laidIn(collection).get(entity.id)?.entity ?? entity;
  }

  function isNew(put: Put): boolean {
    return base.get(put.collection, put.entity.id) === undefined;
  }

  // The casts hold because `add` files each put under its own collection.
  const view: StoreView = {
    get<C extends CollectionName>(collection: C, id: string) {
      const over = laidIn(collection).get(id)?.entity as Collections[C] | undefined;
      return over ?? base.get(collection, id);
    },
    all<C extends CollectionName>(collection: C) {
      const kept = [...base.all(collection)].map((entity) => latest(collection, entity));
      const added = [...laidIn(collection).values()].filter(isNew).map(({ entity }) => entity);
      return [...kept, ...added] as unknown as readonly Collections[C][];
    },
    count: (collection) =>
      base.count(collection) + [...laidIn(collection).values()].filter(isNew).length,
    by(index: IndexName, key: string) {
      const collection = collectionOf(index);
      const kept = base.by(index, key).map((entity) => latest(collection, entity));
      const seen = new Set(kept.map(({ id }) => id));
      const moved = [...laidIn(collection).values()].filter(({ entity }) => !seen.has(entity.id));
      const all: readonly Entity[] = [...kept, ...moved.map(({ entity }) => entity)];
      return all.filter((entity) => keysUnder(index, entity).includes(key)) as never[];
    },
    // Only what is asked of a few persons is laid over; a list made anew is slow, and right.
    dossiers: (organisatieId) => createDossiers(view).of(organisatieId),
  };

  return {
    view,
    add(puts) {
      for (const put of puts) {
        const entities = laid.get(put.collection) ?? new Map<string, Put>();
        laid.set(put.collection, entities.set(put.entity.id, put));
      }
    },
    puts: () => [...laid.values()].flatMap((entities) => [...entities.values()]),
  };
}
