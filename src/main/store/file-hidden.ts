import { setImmediate } from 'node:timers/promises';
import type { Indexes } from './indexes.ts';
import type { CollectionName, Put } from './store.ts';
import type { Table } from './table.ts';

/** What was filed and is not seen yet: shown all at once, or taken out again. */
export type Prepared = { show(): void; withdraw(): void };

/** So many rows take a few milliseconds. */
const rowsAtOnce = 500;

type Filing = {
  readonly tables: ReadonlyMap<CollectionName, Table>;
  readonly tableOf: (collection: CollectionName) => Table;
  readonly indexes: Indexes;
  readonly publish: (puts: readonly Put[]) => void;
  readonly seen: (put: Put) => void;
};

/**
 * Files new entities in parts, with a turn for others in between, while the disk is at it: all at
 * once and afterwards, those of ten thousand persons held the window for 0.2 s (measured). What
 * replaces something that can be seen waits until all is shown.
 */
export async function fileHidden(puts: readonly Put[], filing: Filing): Promise<Prepared> {
  const { tables, tableOf, indexes } = filing;
  const fresh: Put[] = [];
  const others: Put[] = [];
  for (const [at, put] of puts.entries()) {
    if (at > 0 && at % rowsAtOnce === 0) await setImmediate();
    const { collection, entity } = put;
    const row = tableOf(collection).hide(entity);
    if (row !== null) indexes.move(collection, { row, before: undefined, after: entity });
    (row === null ? others : fresh).push(put);
  }
  return {
    show() {
      for (const table of tables.values()) table.reveal();
      for (const put of fresh) filing.seen(put);
      filing.publish(others);
    },
    withdraw() {
      for (const [collection, table] of tables) {
        for (const gone of table.withdraw()) indexes.leave(collection, gone);
      }
    },
  };
}
