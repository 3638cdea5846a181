import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createSealedStore, openSealedStore } from '../../../src/main/store/sealed/sealed-store.ts';
import type { Figure } from '../figures.ts';
import { medianRatio, must, ours, ROUNDS, takeTurns } from './commits.ts';
import { openFloor, openSqlite, type Packages } from './contenders.ts';
import { measureLarge, measureOpening, type Place, ratio, sqlitePath } from './large.ts';
import { aWorld } from './world.ts';

const key = Buffer.alloc(32, 7);
const sizes = { '1k': 1_000, '10k': 10_000, '100k': 100_000 } as const;
type Size = keyof typeof sizes;
type With = { readonly packages: Packages | null; readonly memoryChild: string };

/** The figures of the store (`store.*`), each with what it is compared with in the same run. */
export async function measureStore(given: With): Promise<readonly Figure[]> {
  // Code that runs for the first time is slow, whatever the size: the first size would pay for all.
  await withFolder((folder) => measureSize(folder, '1k', given));
  const figures: Figure[] = [];
  const vsFloor = new Map<Size, number>();
  for (const size of Object.keys(sizes) as Size[]) {
    const measured = await withFolder((folder) => measureSize(folder, size, given));
    figures.push(...measured.figures);
    vsFloor.set(size, measured.vsFloor);
  }
  const growth = (vsFloor.get('100k') ?? Number.NaN) / (vsFloor.get('1k') ?? Number.NaN);
  return [...figures, ratio('store.commit.growth', growth, { hold: 1.3, n: ROUNDS })];
}

async function measureSize(folder: string, size: Size, { packages, memoryChild }: With) {
  const persons = sizes[size];
  const large = size === '100k';
  const place = { folder: join(folder, 'ours'), key };
  const world = aWorld(persons);
  await must(await createSealedStore({ ...place, slots: null, puts: world })).close();
  const peers = openPeers(folder, { packages, large });
  for (const peer of peers) peer.keep(world);
  const [plain = null] = peers;
  const figures: Figure[] = [];
  if (large) {
    const sqlite = packages === null ? null : { path: sqlitePath(folder), packages };
    figures.push(await measureMemory(place, { memoryChild, world }));
    figures.push(...(await measureOpening(place, sqlite)));
  }
  const store = must(await openSealedStore(place));
  const blocks = await takeTurns([ours(store), openFloor(folder), ...peers]);
  const hold = large ? 1.6 : null;
  const vsFloor = medianRatio(blocks, 'floor');
  figures.push(ratio(`store.commit.vsFloor.${size}`, vsFloor, { hold, n: ROUNDS }));
  for (const { name } of peers) figures.push(vsPeer(name, size, medianRatio(blocks, name)));
  if (large) figures.push(...(await measureLarge(store, { folder, persons, sqlite: plain })));
  await store.close();
  for (const peer of peers) peer.close();
  return { figures, vsFloor };
}

function openPeers(
  folder: string,
  { packages, large }: { readonly packages: Packages | null; readonly large: boolean },
) {
  if (packages === null) return [];
  const plain = openSqlite(packages, { path: sqlitePath(folder), encrypted: false });
  if (!large) return [plain];
  const path = join(folder, 'sqlite-encrypted');
  return [plain, openSqlite(packages, { path, encrypted: true })];
}

function vsPeer(name: string, size: Size, value: number): Figure {
  const encrypted = name === 'encrypted';
  const id = `store.commit.vsSqlite${encrypted ? 'Encrypted' : ''}.${size}`;
  return ratio(id, value, { hold: encrypted ? 1 : 1.25, n: ROUNDS });
}

/** The most memory that a process of its own ever held to open it, over the size of it all as JSON. */
async function measureMemory(
  place: Place,
  { memoryChild, world }: { readonly memoryChild: string; readonly world: readonly unknown[] },
): Promise<Figure> {
  const { stdout } = await promisify(execFile)(process.execPath, [memoryChild, place.folder]);
  let json = 0;
  for (const put of world) json += JSON.stringify(put).length;
  return ratio('store.memory.vsJson.100k', (Number(stdout) * 1024) / json, { hold: 4, n: 1 });
}

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-bench-'));
  try {
    // Who finds it after a broken run knows what it was.
    await writeFile(join(folder, 'bench.txt'), 'Benches of the store; may be removed.\n');
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
