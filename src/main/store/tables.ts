import { createDossiers } from './dossiers.ts';
import { collectionOf, createIndexes, type Entity, type Indexes } from './indexes.ts';
import type { CollectionName, Collections, IndexName, Put, StoreView } from './store.ts';

/** All entities in memory with their indexes: the document that lowdb holds. */
export type Tables = {
  readonly view: StoreView;
  /** Makes acknowledged entities visible, all at once: nothing else runs in between. */
  publish(puts: readonly Put[]): void;
  /**
   * The same before anybody looks, for rows of which none was there: no list is to be told. False
   * when one of them was.
   */
  load(collection: CollectionName, entities: readonly Entity[]): boolean;
  /** Forgets everything; what replaces it is published in the same breath. */
  clear(): void;
};

/** Rows keep their place for ever: a row number is the order in which an id was first stored. */
type Table = { readonly rows: Entity[]; readonly rowOf: Map<string, number> };

export function createTables(): Tables {
  const tables = new Map<CollectionName, Table>();
  let indexes = createIndexes();

  function tableOf(collection: CollectionName): Table {
    const table = tables.get(collection) ?? { rows: [], rowOf: new Map() };
    tables.set(collection, table);
    return table;
  }

  function publishOne({ collection, entity }: Put): void {
    const { rows, rowOf } = tableOf(collection);
    const row = rowOf.get(entity.id) ?? rows.length;
    const before = rows[row];
    rows[row] = entity;
    rowOf.set(entity.id, row);
    indexes.move(collection, { row, before, after: entity });
    dossiers.moved(collection, { before: before as typeof entity | undefined, after: entity });
  }

  // The casts below hold because publishOne files an entity under its own collection only.
  const view: StoreView = {
    get<C extends CollectionName>(collection: C, id: string) {
      const { rows, rowOf } = tableOf(collection);
      const row = rowOf.get(id);
      return (row === undefined ? undefined : rows[row]) as Collections[C] | undefined;
    },
    all<C extends CollectionName>(collection: C) {
      // A copy: who goes on reading after a later commit still sees the state he asked for.
      return [...tableOf(collection).rows] as unknown as readonly Collections[C][];
    },
    count: (collection) => tableOf(collection).rows.length,
    by(index: IndexName, key: string) {
      const { rows } = tableOf(collectionOf(index));
      return indexes.rows(index, key).map((row) => rows[row]) as never[];
    },
    dossiers: (organisatieId) => dossiers.of(organisatieId),
    prepareDossiers: (organisatieId) => dossiers.prepare(organisatieId),
  };
  let dossiers = createDossiers(view);

  return {
    view,
    publish(puts) {
      for (const put of puts) publishOne(put);
    },
    load: (collection, entities) =>
      loadInto(tableOf(collection), collection, { entities, indexes }),
    clear() {
      tables.clear();
      indexes = createIndexes();
      dossiers = createDossiers(view);
    },
  };
}

function loadInto(
  { rows, rowOf }: Table,
  collection: CollectionName,
  { entities, indexes }: { readonly entities: readonly Entity[]; readonly indexes: Indexes },
): boolean {
  for (const entity of entities) {
    const row = rows.length;
    rows.push(entity);
    rowOf.set(entity.id, row);
    indexes.add(collection, row, entity);
  }
  return rowOf.size === rows.length;
}
