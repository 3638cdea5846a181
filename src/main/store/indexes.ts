import type { CollectionName, Collections, IndexName } from './store.ts';

export type Entity = Collections[CollectionName];

type CollectionOf<I extends IndexName> = I extends `${infer C extends CollectionName}.${string}`
  ? C
  : never;

/** Under which keys an entity is found; complete by type. */
const keysOf: {
  readonly [I in IndexName]: (entity: Collections[CollectionOf<I>]) => readonly string[];
} = {
  'persoon.insz': (persoon) => [persoon.insz],
  'persoon.organisatie': (persoon) => persoon.bekendBij,
  'organisatie.ondernemingsnummer': (organisatie) => [organisatie.ondernemingsnummer],
  'organisatie.vertegenwoordiger': (organisatie) => organisatie.functies.map((it) => it.insz),
  // One that ends before it begins was withdrawn: it is kept for Historiek, and never found.
  'werkrelatie.persoon': (werkrelatie) => (everRan(werkrelatie) ? [werkrelatie.persoonId] : []),
  'werkrelatie.organisatie': (werkrelatie) =>
    everRan(werkrelatie) ? [werkrelatie.organisatieId] : [],
  'toekenning.werkrelatie': (toekenning) => [toekenning.werkrelatieId],
  'toekenning.gebruikersrecht': (toekenning) => [toekenning.gebruikersrechtId],
  'historiek.persoon': (regel) => (regel.persoonId === null ? [] : [regel.persoonId]),
  'historiek.organisatie': (regel) => (regel.organisatieId === null ? [] : [regel.organisatieId]),
};

const indexNames = Object.keys(keysOf) as IndexName[];

function everRan({ begindatum, einddatum }: Collections['werkrelatie']): boolean {
  return begindatum <= einddatum;
}

/** The collection is the part of the index's name before the dot. */
export function collectionOf<I extends IndexName>(index: I): CollectionOf<I> {
  return index.slice(0, index.indexOf('.')) as CollectionOf<I>;
}

/** Known beforehand: every row of an opening and of an import asks. */
const namesByCollection = new Map<CollectionName, IndexName[]>();
for (const name of indexNames) {
  const collection = collectionOf(name);
  namesByCollection.set(collection, [...(namesByCollection.get(collection) ?? []), name]);
}

/** Every index of a collection. */
export function indexesOf(collection: CollectionName): readonly IndexName[] {
  return namesByCollection.get(collection) ?? [];
}

/** Under which keys of an index an entity of its collection is found. */
export function keysUnder(index: IndexName, entity: Entity): readonly string[] {
  return (keysOf[index] as (entity: Entity) => readonly string[])(entity);
}

type Change = {
  readonly row: number;
  readonly before: Entity | undefined;
  readonly after: Entity;
};

export type Indexes = {
  /** The rows under a key, in rising order: the order in which they were first stored. */
  rows(index: IndexName, key: string): readonly number[];
  /** Moves a row from the keys of the entity it held to the keys of the one it holds now. */
  move(collection: CollectionName, change: Change): void;
  /** Takes out a row that was never seen. */
  leave(collection: CollectionName, gone: { readonly row: number; readonly entity: Entity }): void;
  /** Puts a row that was nowhere yet under its keys: each of those of an opening passes here. */
  add(collection: CollectionName, row: number, entity: Entity): void;
};

export function createIndexes(): Indexes {
  const indexes = new Map(indexNames.map((name) => [name, createIndex(name)]));
  // Known beforehand: every row passes here.
  const byCollection = new Map<CollectionName, ReturnType<typeof createIndex>[]>();
  for (const [name, index] of indexes) {
    const collection = collectionOf(name);
    byCollection.set(collection, [...(byCollection.get(collection) ?? []), index]);
  }
  return {
    rows: (name, key) => indexes.get(name)?.rows(key) ?? [],
    move(collection, change) {
      for (const index of byCollection.get(collection) ?? []) index.move(change);
    },
    leave(collection, gone) {
      for (const index of byCollection.get(collection) ?? []) index.leave(gone);
    },
    add(collection, row, entity) {
      for (const index of byCollection.get(collection) ?? []) index.add(row, entity);
    },
  };
}

function createIndex(name: IndexName) {
  const buckets: Buckets = new Map();
  const of = keysOf[name] as (entity: Entity) => readonly string[];

  return {
    rows(key: string): readonly number[] {
      const rows = buckets.get(key) ?? [];
      return typeof rows === 'number' ? [rows] : rows;
    },
    add(row: number, entity: Entity) {
      for (const key of of(entity)) insert(buckets, key, row);
    },
    move({ row, before, after }: Change) {
      const fresh = of(after);
      const old = before === undefined ? none : of(before);
      // Nearly every change of an entity leaves it where it was found; then no sets are made.
      if (isSame(old, fresh)) return;
      if (old.length === 0 && fresh.length === 1) return insert(buckets, fresh[0] ?? '', row);
      // Once each, though a representative may hold two functions in the same organisatie.
      moveRow(buckets, row, { old: new Set(old), fresh: new Set(fresh) });
    },
    leave({ row, entity }: { readonly row: number; readonly entity: Entity }) {
      for (const key of new Set(of(entity))) remove(buckets, key, row);
    },
  };
}

/** Most keys have one row, and a list for each of those takes as long to make as all else here. */
type Buckets = Map<string, number | number[]>;

const none: readonly string[] = [];

function moveRow(
  buckets: Buckets,
  row: number,
  { old, fresh }: { readonly old: ReadonlySet<string>; readonly fresh: ReadonlySet<string> },
): void {
  for (const key of old) if (!fresh.has(key)) remove(buckets, key, row);
  for (const key of fresh) if (!old.has(key)) insert(buckets, key, row);
}

function isSame(old: readonly string[], fresh: readonly string[]): boolean {
  return old.length === fresh.length && old.every((key, at) => key === fresh[at]);
}

function insert(buckets: Buckets, key: string, row: number): void {
  const rows = buckets.get(key);
  if (rows === undefined) buckets.set(key, row);
  else if (typeof rows === 'number') {
    if (rows !== row) buckets.set(key, rows < row ? [rows, row] : [row, rows]);
  } else insertInto(rows, row);
}

function insertInto(rows: number[], row: number): void {
  const last = rows.at(-1) ?? -1;
  // Nearly always: what is stored for the first time has the highest row of all.
  if (last < row) rows.push(row);
  else if (last > row) {
    const place = placeOf(rows, row);
    if (rows[place] !== row) rows.splice(place, 0, row);
  }
}

function remove(buckets: Buckets, key: string, row: number): void {
  const rows = buckets.get(key) ?? [];
  if (typeof rows === 'number') {
    if (rows === row) buckets.delete(key);
    return;
  }
  const place = placeOf(rows, row);
  if (rows[place] === row) rows.splice(place, 1);
  if (rows.length === 0) buckets.delete(key);
}

/** Where the row stands, or would stand, among rows in rising order. */
function placeOf(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
