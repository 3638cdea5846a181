import { createDossiers, type Dossiers } from './dossiers.ts';
import { fileHidden, type Prepared } from './file-hidden.ts';
import { collectionOf, createIndexes, type Entity } from './indexes.ts';
import type { CollectionName, Collections, IndexName, Put, StoreView } from './store.ts';
import { createTable, type Table } from './table.ts';

/** All entities in memory with their indexes: the document that lowdb holds. */
export type Tables = {
  readonly view: StoreView;
  /** Makes acknowledged entities visible, all at once: nothing else runs in between. */
  publish(puts: readonly Put[]): void;
  /** Files thousands of them while they are being kept: see `fileHidden`. */
  prepare(puts: readonly Put[]): Promise<Prepared>;
  /**
   * Publishes before anybody looks, rows of which none was there: no list is to be told. False when
   * one of them was.
   */
  load(collection: CollectionName, entities: readonly Entity[]): boolean;
  /** Forgets everything; what replaces it is published in the same breath. */
  clear(): void;
};

export function createTables(): Tables {
  const tables = new Map<CollectionName, Table>();
  let indexes = createIndexes();

  function tableOf(collection: CollectionName): Table {
    const known = tables.get(collection);
    if (known !== undefined) return known;
    const table = createTable();
    tables.set(collection, table);
    return table;
  }

  function publishOne({ collection, entity }: Put): void {
    const { row, before } = tableOf(collection).put(entity);
    indexes.move(collection, { row, before, after: entity });
    dossiers.moved(collection, { before: before as typeof entity | undefined, after: entity });
  }

  function publish(puts: readonly Put[]): void {
    for (const put of puts) publishOne(put);
  }

  const view = createView(tableOf, {
    rows: (index, key) => indexes.rows(index, key),
    dossiers: () => dossiers,
  });
  let dossiers = createDossiers(view);

  return {
    view,
    publish,
    prepare: (puts) =>
      fileHidden(puts, {
        tables,
        tableOf,
        indexes,
        publish,
        seen({ collection, entity }) {
          dossiers.moved(collection, { before: undefined, after: entity });
        },
      }),
    load: (collection, entities) =>
      tableOf(collection).load(entities, (row, entity) => indexes.add(collection, row, entity)),
    clear() {
      tables.clear();
      indexes = createIndexes();
      dossiers = createDossiers(view);
    },
  };
}

/** The casts hold because publishing files an entity under its own collection only. */
function createView(
  tableOf: (collection: CollectionName) => Table,
  from: {
    readonly rows: (index: IndexName, key: string) => readonly number[];
    readonly dossiers: () => Dossiers;
  },
): StoreView {
  return {
    get: <C extends CollectionName>(collection: C, id: string) =>
      tableOf(collection).get(id) as Collections[C] | undefined,
    all: <C extends CollectionName>(collection: C) =>
      tableOf(collection).all() as unknown as readonly Collections[C][],
    count: (collection) => tableOf(collection).count(),
    by: (index: IndexName, key: string) =>
      tableOf(collectionOf(index)).pick(from.rows(index, key)) as never[],
    dossiers: (organisatieId) => from.dossiers().of(organisatieId),
    prepareDossiers: (organisatieId) => from.dossiers().prepare(organisatieId),
  };
}
