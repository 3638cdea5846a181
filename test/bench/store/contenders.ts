import { fsyncSync, openSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { aChange, aWorld } from './world.ts';

/** Something that makes one change durable. */
export type Contender = { readonly name: string; commit(round: number): Promise<void> };

/** What no store can be faster than: 300 bytes behind a file, flushed. */
export function openFloor(folder: string): Contender {
  const file = openSync(join(folder, 'floor'), 'a');
  const bytes = Buffer.alloc(300, 'x');
  return {
    name: 'floor',
    async commit() {
      writeSync(file, bytes);
      fsyncSync(file);
    },
  };
}

type Statement = { run(...values: readonly unknown[]): unknown };
type Database = {
  pragma(text: string): unknown;
  exec(text: string): unknown;
  prepare(text: string): Statement;
  transaction(act: () => void): () => void;
};

/**
 * better-sqlite3, WAL, synchronous=FULL (it is NORMAL by default, which is not durable), the same
 * rows unencrypted. It is a native package and therefore none of ours: null where it is not
 * installed (`npm install --no-save better-sqlite3@12.11.1`).
 */
export async function openSqlite(folder: string, persons: number): Promise<Contender | null> {
  const open = findSqlite();
  if (open === null) return null;
  const database = new open(join(folder, 'sqlite'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(
    'CREATE TABLE rows (collection TEXT, id TEXT, json TEXT, PRIMARY KEY (collection, id))',
  );
  const put = database.prepare('INSERT OR REPLACE INTO rows VALUES (?, ?, ?)');
  const keep = (puts: ReturnType<typeof aWorld>) =>
    database.transaction(() => {
      for (const { collection, entity } of puts) {
        put.run(collection, entity.id, JSON.stringify(entity));
      }
    })();
  keep(aWorld(persons));
  return {
    name: 'sqlite',
    commit: async (round) => keep(aChange(round * 37, persons, round)),
  };
}

function findSqlite(): (new (path: string) => Database) | null {
  try {
    return createRequire(process.env.BENCH_PACKAGES ?? import.meta.url)('better-sqlite3');
  } catch {
    return null;
  }
}
