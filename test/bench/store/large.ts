import { join } from 'node:path';
import type { SealedStore } from '../../../src/main/store/sealed/open-store.ts';
import { openSealedStore } from '../../../src/main/store/sealed/sealed-store.ts';
import { type Figure, median } from '../figures.ts';
import { keep, longestGap, must, ours, takeTurns, timed } from './commits.ts';
import { openLowdb, openSqlite, type Packages, type Sqlite } from './contenders.ts';
import { aChange, aWorld } from './world.ts';

const OPENINGS = 3;
const IMPORT = 10_000;
const CALLERS = 64;
const CALLS = 40;
const LOWDB_ROUNDS = 3;

export type Place = { readonly folder: string; readonly key: Uint8Array };

/** Openings in turn: ours verified, unsealed, validated and indexed; SQLite's rows read and parsed. */
export async function measureOpening(
  place: Place,
  sqlite: { readonly path: string; readonly packages: Packages } | null,
): Promise<readonly Figure[]> {
  const own: number[] = [];
  const peer: number[] = [];
  for (let at = 0; at < OPENINGS; at++) {
    own.push(await timed(async () => must(await openSealedStore(place)).close()));
    if (sqlite === null) continue;
    const { packages, path } = sqlite;
    peer.push(
      await timed(() => {
        const opened = openSqlite(packages, { path, encrypted: false });
        opened.readAll();
        opened.close();
      }),
    );
  }
  const told = ms('store.open100k.ms', median(own), { hold: null, n: OPENINGS });
  if (sqlite === null) return [told];
  const ratios = median(own.map((time, at) => time / (peer[at] ?? Number.NaN)));
  return [ratio('store.open100k.vsSqlite', ratios, { hold: 0.9, n: OPENINGS }), told];
}

/** An import as one commit, a merge while the window lives, many callers, and stock lowdb. */
export async function measureLarge(
  store: SealedStore,
  {
    folder,
    persons,
    sqlite,
  }: { readonly folder: string; readonly persons: number } & {
    readonly sqlite: Sqlite | null;
  },
): Promise<readonly Figure[]> {
  const idle = await longestGap(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
  const many = sqlite === null ? [] : [await measureCallers(store, sqlite)];
  const puts = aWorld(IMPORT, persons);
  let took = Number.NaN;
  const imported = await longestGap(async () => {
    took = await timed(() => keep(store, puts));
  });
  const merged = await longestGap(async () => must(await store.compact()));
  return [
    ...many,
    ...(sqlite === null ? [] : [await vsImport(took, puts, sqlite)]),
    ms('store.import10k.maxGapMs', imported, { hold: 50, n: 1 }),
    ms('store.compaction.maxGapMs', merged, { hold: 50, n: 1 }),
    ms('store.idle.maxGapMs', idle, { hold: null, n: 1 }),
    // Last: it holds as much again in memory, and the collector would go through that too.
    await vsLowdb(store, { folder, persons }),
  ];
}

async function vsLowdb(
  store: SealedStore,
  { folder, persons }: { readonly folder: string; readonly persons: number },
): Promise<Figure> {
  const lowdb = await openLowdb(folder, persons);
  const slow = await takeTurns([ours(store), lowdb], { rounds: LOWDB_ROUNDS, block: 1 });
  const value = median(slow.get('ours') ?? []) / median(slow.get('lowdb') ?? []);
  return ratio('store.commit.vsLowdb.100k', value, { hold: 0.001, n: LOWDB_ROUNDS });
}

async function vsImport(took: number, puts: Parameters<Sqlite['keep']>[0], sqlite: Sqlite) {
  const peer = await timed(() => sqlite.keep(puts));
  return ratio('store.import10k.vsSqlite', took / peer, { hold: 0.25, n: 1 });
}

/** Commits per second of SQLite over ours, with so many callers that always wait. */
async function measureCallers(store: SealedStore, sqlite: Sqlite): Promise<Figure> {
  let round = 1_000_000_000;
  const caller = async () => {
    for (let at = 0; at < CALLS; at++) await keep(store, aChange(round * 37, round++));
  };
  const own = await timed(() => Promise.all(Array.from({ length: CALLERS }, caller)));
  const peer = await timed(async () => {
    for (let at = 0; at < CALLERS * CALLS; at++) await sqlite.commit(round++);
  });
  return ratio('store.commit64.vsSqlite', own / peer, { hold: 0.33, n: CALLERS * CALLS });
}

export function sqlitePath(folder: string): string {
  return join(folder, 'sqlite');
}

type Of = { readonly hold: number | null; readonly n: number };

export function ratio(id: string, value: number, of: Of): Figure {
  return { id, value, unit: 'ratio', ...of };
}

function ms(id: string, value: number, of: Of): Figure {
  return { id, value, unit: 'ms', ...of };
}
