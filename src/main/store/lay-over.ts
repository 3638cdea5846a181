import { createDossiers } from './dossiers.ts';
import { collectionOf, type Entity, indexesOf, keysUnder } from './indexes.ts';
import type { CollectionName, Collections, IndexName, Put, StoreView } from './store.ts';

/**
 * What is asked for and not kept yet, over what is: the steps of one change while it is decided, and
 * the changes that wait for the same flush. Costs as much as is laid over, not as the store.
 */
export type Overlay = {
  readonly view: StoreView;
  add(puts: readonly Put[]): void;
  /** Each entity once, as the last step left it, in the order in which it was first touched. */
  puts(): readonly Put[];
};

type Laid = ReadonlyMap<string, Put>;
const none: Laid = new Map();
const noIds: ReadonlySet<string> = new Set();

export function layOver(base: StoreView): Overlay {
  const laid = new Map<CollectionName, Map<string, Put>>();
  const laidIn = (collection: CollectionName): Laid => laid.get(collection) ?? none;
  /** What was ever laid under a key: a change of thousands asks for a few of them each time. */
  const under = new Map<string, Set<string>>();
  const touched = new Map<string, number>();
  const place = (id: string) => touched.get(id) ?? 0;
  function lay(put: Put): void {
    const { collection, entity } = put;
    const entities = laid.get(collection) ?? new Map<string, Put>();
    laid.set(collection, entities.set(entity.id, put));
    if (!touched.has(entity.id)) touched.set(entity.id, touched.size);
    for (const index of indexesOf(collection)) {
      for (const key of keysUnder(index, entity)) noteUnder(`${index} ${key}`, entity.id);
    }
  }
  function noteUnder(place: string, id: string): void {
    under.set(place, (under.get(place) ?? new Set<string>()).add(id));
  }

  /** Entities that are not in the base yet, in the order in which they came. */
  function added(collection: CollectionName): readonly Entity[] {
    const entities = [...laidIn(collection).values()].map(({ entity }) => entity);
    return entities.filter(({ id }) => base.get(collection, id) === undefined);
  }

  // The casts hold because `add` files each put under its own collection.
  const view: StoreView = {
    get<C extends CollectionName>(collection: C, id: string) {
      const over = laidIn(collection).get(id)?.entity as Collections[C] | undefined;
      return over ?? base.get(collection, id);
    },
    all<C extends CollectionName>(collection: C) {
      const mine = laidIn(collection);
      if (mine.size === 0) return base.all(collection);
      const kept = [...base.all(collection)].map((entity) => mine.get(entity.id)?.entity ?? entity);
      return [...kept, ...added(collection)] as unknown as readonly Collections[C][];
    },
    count: (collection) => base.count(collection) + added(collection).length,
    by(index: IndexName, key: string) {
      const found: readonly Entity[] = base.by(index, key);
      const mine = laidIn(collectionOf(index));
      if (mine.size === 0) return found as never[];
      const came = under.get(`${index} ${key}`) ?? noIds;
      return findOver({ mine, came, place, found, index, key }) as never[];
    },
    // Made anew it is slow, and right: no decision asks for a list.
    dossiers: (organisatieId) => createDossiers(view).of(organisatieId),
    prepareDossiers: () => false,
  };

  return {
    view,
    add(puts) {
      for (const put of puts) lay(put);
    },
    puts: () => [...laid.values()].flatMap((entities) => [...entities.values()]),
  };
}

/** Those that stay under the key keep their place; those that came under it stand last. */
function findOver(parts: {
  readonly mine: Laid;
  readonly came: ReadonlySet<string>;
  /** In which order they were first touched. */
  readonly place: (id: string) => number;
  readonly found: readonly Entity[];
  readonly index: IndexName;
  readonly key: string;
}): readonly Entity[] {
  const { mine, came, place, found, index, key } = parts;
  const kept = found.map((entity) => mine.get(entity.id)?.entity ?? entity);
  const seen = came.size === 0 ? noIds : new Set<string>(found.map(({ id }) => id));
  const others = [...came]
    .filter((id) => !seen.has(id))
    .toSorted((a, b) => place(a) - place(b))
    .flatMap((id) => mine.get(id)?.entity ?? []);
  return [...kept, ...others].filter((entity) => keysUnder(index, entity).includes(key));
}
