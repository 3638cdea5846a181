import { fsyncSync, openSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { Put } from '../../../src/main/store/store.ts';
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

type Statement = {
  run(...values: readonly unknown[]): unknown;
  all(): readonly { readonly json: string }[];
};
type Database = {
  pragma(text: string): unknown;
  exec(text: string): unknown;
  prepare(text: string): Statement;
  transaction(act: () => void): () => void;
  close(): void;
};
type Open = new (path: string) => Database;

export type Sqlite = Contender & {
  keep(puts: readonly Put[]): void;
  /** Every row, parsed. */
  readAll(): number;
  close(): void;
};

/** Where the native packages are that no part of the app needs (test/bench/contenders). */
export type Packages = { readonly folder: string };

/**
 * SQLite in WAL with synchronous=FULL (better-sqlite3 has NORMAL by default, which is not durable),
 * the same rows; with a passphrase the encrypted one.
 */
export function openSqlite(
  packages: Packages,
  { path, encrypted }: { readonly path: string; readonly encrypted: boolean },
): Sqlite {
  const require = createRequire(join(packages.folder, 'package.json'));
  const open = require(encrypted ? 'better-sqlite3-multiple-ciphers' : 'better-sqlite3') as Open;
  const database = new open(path);
  if (encrypted) {
    database.pragma("cipher='chacha20'");
    database.pragma("key='no real passphrase'");
  }
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(
    'CREATE TABLE IF NOT EXISTS rows (collection TEXT, id TEXT, json TEXT, PRIMARY KEY (collection, id))',
  );
  const put = database.prepare('INSERT OR REPLACE INTO rows VALUES (?, ?, ?)');
  const all = database.prepare('SELECT json FROM rows');
  const keep = (puts: readonly Put[]) =>
    database.transaction(() => {
      for (const { collection, entity } of puts) {
        put.run(collection, entity.id, JSON.stringify(entity));
      }
    })();
  return {
    name: encrypted ? 'encrypted' : 'sqlite',
    keep,
    readAll: () => all.all().map(({ json }) => JSON.parse(json) as unknown).length,
    commit: async (round) => keep(aChange(round * 37, round)),
    close: () => database.close(),
  };
}

/** lowdb as it comes: the whole file at each commit, and never flushed. */
export async function openLowdb(folder: string, persons: number): Promise<Contender> {
  const rows: Record<string, unknown> = {};
  const keep = (puts: readonly Put[]) => {
    for (const { collection, entity } of puts) rows[`${collection} ${entity.id}`] = entity;
  };
  keep(aWorld(persons));
  const db = new Low(new JSONFile<typeof rows>(join(folder, 'lowdb.json')), rows);
  return {
    name: 'lowdb',
    async commit(round) {
      keep(aChange(round * 37, round));
      await db.write();
    },
  };
}
