import type { Entity } from './indexes.ts';

/** A place among the rows, and what stands there. */
type Row = { readonly row: number; readonly entity: Entity };

/**
 * The entities of one collection. Rows keep their place for ever: a row number is the order in which
 * an id was first stored. Rows can be filed before anybody may see them.
 */
export type Table = {
  get(id: string): Entity | undefined;
  all(): readonly Entity[];
  count(): number;
  /** Those of the rows that may be seen; the rows in rising order. */
  pick(rows: readonly number[]): readonly Entity[];
  /** Over what had its id, or as the last. */
  put(entity: Entity): { readonly row: number; readonly before: Entity | undefined };
  /** As the last, each told with its row; false when one of them had a row already. */
  load(entities: readonly Entity[], filed: (row: number, entity: Entity) => void): boolean;
  /** As the last and not yet seen; null for an id that has a row already. */
  hide(entity: Entity): number | null;
  reveal(): void;
  /** Takes out every row that was not seen yet. */
  withdraw(): readonly Row[];
};

export function createTable(): Table {
  const rows: Entity[] = [];
  const rowOf = new Map<string, number>();
  /** From this row on nobody sees them. */
  let hidden = Number.POSITIVE_INFINITY;

  function append(entity: Entity): number {
    const row = rows.push(entity) - 1;
    rowOf.set(entity.id, row);
    return row;
  }

  return {
    get(id) {
      const row = rowOf.get(id);
      return row === undefined || row >= hidden ? undefined : rows[row];
    },
    // A copy: who goes on reading after a later commit still sees the state he asked for.
    all: () => rows.slice(0, hidden),
    count: () => Math.min(rows.length, hidden),
    pick(found) {
      const shown = (found.at(-1) ?? 0) < hidden ? found : found.filter((row) => row < hidden);
      return shown.map((row) => rows[row] as Entity);
    },
    put(entity) {
      const row = rowOf.get(entity.id);
      if (row === undefined) return { row: append(entity), before: undefined };
      const before = rows[row];
      rows[row] = entity;
      return { row, before };
    },
    load(entities, filed) {
      for (const entity of entities) filed(append(entity), entity);
      return rowOf.size === rows.length;
    },
    hide(entity) {
      if (rowOf.has(entity.id)) return null;
      hidden = Math.min(hidden, rows.length);
      return append(entity);
    },
    reveal() {
      hidden = Number.POSITIVE_INFINITY;
    },
    withdraw() {
      const gone = rows.splice(Math.min(hidden, rows.length));
      const from = rows.length;
      for (const { id } of gone) rowOf.delete(id);
      hidden = Number.POSITIVE_INFINITY;
      // The last first: so each is the last under its keys when it is taken out.
      return gone.map((entity, at) => ({ row: from + at, entity })).toReversed();
    },
  };
}
