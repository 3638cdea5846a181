import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { SealedStore } from '../../../src/main/store/sealed/open-store.ts';
import { createSealedStore, openSealedStore } from '../../../src/main/store/sealed/sealed-store.ts';
import type { Put } from '../../../src/main/store/store.ts';
import { ok, type Result } from '../../../src/shared/result.ts';
import { type Figure, median } from '../figures.ts';
import { type Contender, openFloor, openSqlite } from './contenders.ts';
import { aChange, aWorld } from './world.ts';

const key = Buffer.alloc(32, 7);
const sizes = { '1k': 1_000, '10k': 10_000, '100k': 100_000 } as const;
type Size = keyof typeof sizes;

/** Short blocks in turn, on one disk in one process: what slows the machine down slows all of them. */
const rounds = 30;
const blockCommits = 20;

/** The figures of the store (docs: `store.*`), each with what it is compared with in the same run. */
export async function measureStore(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const vsFloor = new Map<Size, number>();
  for (const size of Object.keys(sizes) as Size[]) {
    const measured = await withFolder((folder) => measureSize(folder, size));
    figures.push(...measured.figures);
    vsFloor.set(size, measured.vsFloor);
  }
  const growth = (vsFloor.get('100k') ?? Number.NaN) / (vsFloor.get('1k') ?? Number.NaN);
  return [...figures, ratio('store.commit.growth', growth, 1.3, rounds)];
}

async function measureSize(folder: string, size: Size) {
  const persons = sizes[size];
  const place = { folder: join(folder, 'ours'), key };
  const created = await createSealedStore({ ...place, slots: null, puts: aWorld(persons) });
  await must(created).close();
  const started = performance.now();
  const store = must(await openSealedStore(place));
  const openMs = performance.now() - started;
  const contenders = [ours(store, persons), openFloor(folder), await openSqlite(folder, persons)];
  const blocks = await takeTurns(contenders.filter((one) => one !== null));
  const vsFloor = medianRatio(blocks, 'floor');
  const figures: Figure[] = [
    ratio(`store.commit.vsFloor.${size}`, vsFloor, size === '100k' ? 1.6 : null, rounds),
  ];
  if (blocks.has('sqlite')) {
    const vsSqlite = medianRatio(blocks, 'sqlite');
    figures.push(ratio(`store.commit.vsSqlite.${size}`, vsSqlite, 1.25, rounds));
  }
  if (size === '100k') figures.push(...(await measureLarge(store, persons, openMs)));
  await store.close();
  return { figures, vsFloor };
}

async function measureLarge(store: SealedStore, persons: number, openMs: number) {
  const idle = await longestGap(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
  const imported = await longestGap(async () => keep(store, aWorld(10_000, persons)));
  const merged = await longestGap(async () => must(await store.compact()));
  return [
    ms('store.open100k.ms', openMs, null),
    ms('store.idle.maxGapMs', idle, null),
    ms('store.import10k.maxGapMs', imported, 50),
    ms('store.compaction.maxGapMs', merged, 50),
  ];
}

function ours(store: SealedStore, persons: number): Contender {
  return {
    name: 'ours',
    commit: async (round) => {
      await keep(store, aChange(round * 37, persons, round));
    },
  };
}

async function keep(store: SealedStore, puts: readonly Put[]): Promise<void> {
  must(await store.update(() => ok({ puts, value: null })));
}

/** The median of each block, by contender. */
async function takeTurns(contenders: readonly Contender[]): Promise<Map<string, number[]>> {
  const blocks = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  let round = 0;
  for (let turn = 0; turn < rounds; turn++) {
    const first = turn % contenders.length;
    for (const { name, commit } of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      const times: number[] = [];
      for (let at = 0; at < blockCommits; at++) {
        const started = performance.now();
        await commit(round++);
        times.push(performance.now() - started);
      }
      blocks.get(name)?.push(median(times));
      await setImmediate();
    }
  }
  return blocks;
}

function medianRatio(blocks: ReadonlyMap<string, readonly number[]>, peer: string): number {
  const peers = blocks.get(peer) ?? [];
  const own = blocks.get('ours') ?? [];
  return median(own.map((time, at) => time / (peers[at] ?? Number.NaN)));
}

/** The longest time, in milliseconds, that the event loop let others wait meanwhile. */
async function longestGap(act: () => Promise<unknown>): Promise<number> {
  let last = performance.now();
  let longest = 0;
  let busy = true;
  const watch = async () => {
    while (busy) {
      await setImmediate();
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
  };
  const watching = watch();
  await act();
  busy = false;
  await watching;
  return longest;
}

function ratio(id: string, value: number, hold: number | null, n: number): Figure {
  return { id, value, unit: 'ratio', hold, n };
}

function ms(id: string, value: number, hold: number | null): Figure {
  return { id, value, unit: 'ms', hold, n: 1 };
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`The bench was refused: ${result.faults[0].code}`);
}

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
