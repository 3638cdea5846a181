import { createDossiers } from './dossiers.ts';
import { collectionOf, type Entity, keysUnder } from './indexes.ts';
import type { CollectionName, Collections, IndexName, Put, StoreView } from './store.ts';
import type { Tables } from './tables.ts';

/**
 * The acknowledged state with the changes over it that wait for the same flush. Only decisions of
 * that flush see it: if it fails, they fail with it.
 */
export type Pending = {
  readonly view: StoreView;
  add(puts: readonly Put[]): void;
};

export function createPending(base: Tables): Pending {
  const changed = new Map<CollectionName, Map<string, Entity>>();

  /** Changed entities that are not in the base yet, in the order in which they came. */
  function added(collection: CollectionName): readonly Entity[] {
    const entities = [...(changed.get(collection)?.values() ?? [])];
    return entities.filter((entity) => base.rowOf(collection, entity.id) === undefined);
  }

  // The casts hold because an entity is filed under its own collection only.
  const view: StoreView = {
    get<C extends CollectionName>(collection: C, id: string) {
      const entity = changed.get(collection)?.get(id);
      return (entity as Collections[C] | undefined) ?? base.view.get(collection, id);
    },
    all<C extends CollectionName>(collection: C) {
      const mine = changed.get(collection);
      if (mine === undefined) return base.view.all(collection);
      const kept = [...base.view.all(collection)].map((entity) => mine.get(entity.id) ?? entity);
      return [...kept, ...added(collection)] as unknown as readonly Collections[C][];
    },
    count: (collection) => base.view.count(collection) + added(collection).length,
    by(index: IndexName, key: string) {
      const collection = collectionOf(index);
      const mine = changed.get(collection);
      const found: readonly Entity[] = base.view.by(index, key);
      if (mine === undefined) return found as never[];
      return merge({ base, collection, mine, found, index, key }) as never[];
    },
    // A list made anew is slow, and right: no decision asks for one.
    dossiers: (organisatieId) => createDossiers(view).of(organisatieId),
  };

  return {
    view,
    add(puts) {
      for (const { collection, entity } of puts) {
        const mine = changed.get(collection) ?? new Map<string, Entity>();
        changed.set(collection, mine.set(entity.id, entity));
      }
    },
  };
}

/** What an index answers, in the order of first storing. */
function merge(parts: {
  readonly base: Tables;
  readonly collection: CollectionName;
  readonly mine: ReadonlyMap<string, Entity>;
  readonly found: readonly Entity[];
  readonly index: IndexName;
  readonly key: string;
}): readonly Entity[] {
  const { base, collection, mine, found, index, key } = parts;
  const kept = found.filter((entity) => !mine.has(entity.id));
  const fresh = [...mine.values()].filter((entity) => keysUnder(index, entity).includes(key));
  const end = base.view.count(collection);
  const rowOf = (entity: Entity) => base.rowOf(collection, entity.id) ?? end;
  return [...kept, ...fresh].toSorted((one, other) => rowOf(one) - rowOf(other));
}
