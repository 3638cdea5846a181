import { indexesOf, keysUnder } from '../../../src/main/store/indexes.ts';
import type { Put } from '../../../src/main/store/store.ts';

type Statement = {
  run(...values: readonly unknown[]): { readonly changes: number };
  all(): readonly { readonly json: string }[];
};
export type Database = {
  pragma(text: string): unknown;
  exec(text: string): unknown;
  prepare(text: string): Statement;
  transaction(act: () => void): () => void;
  close(): void;
};

/**
 * Rows, and the look-ups that the use-cases need of them (a persoon by national number, the
 * werkrelaties of an organisatie): ours keeps those with each commit, in its time, and the holds were
 * set on a peer that did (reference/performance.md: a row with six indexes). No collection has more
 * than two. Of a look-up with several keys a row SQLite keeps the first alone: in its favour.
 */
export const sqliteTables = `
  CREATE TABLE IF NOT EXISTS rows (
    collection TEXT, id TEXT, json TEXT, one TEXT, other TEXT, PRIMARY KEY (collection, id)
  );
  CREATE INDEX IF NOT EXISTS by_one ON rows (collection, one);
  CREATE INDEX IF NOT EXISTS by_other ON rows (collection, other);
`;

/**
 * As cheap for SQLite as it can be: what is there is updated in its place, not deleted and inserted
 * as `INSERT OR REPLACE` would, and its look-ups are left alone unless a key changed, as ours are.
 */
export function preparePut(database: Database): (put: Put) => void {
  const insert =
    'INSERT INTO rows VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json';
  const keep = database.prepare(`${insert} WHERE one IS excluded.one AND other IS excluded.other`);
  const move = database.prepare(`${insert}, one = excluded.one, other = excluded.other`);
  return ({ collection, entity }) => {
    const [one = null, other = null] = indexesOf(collection).map(
      (index) => keysUnder(index, entity)[0] ?? null,
    );
    const row = [collection, entity.id, JSON.stringify(entity), one, other];
    if (keep.run(...row).changes === 0) move.run(...row);
  };
}
