import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  createSealedStore,
  openSealedStore,
} from '../../../../src/main/store/sealed/sealed-store.ts';
import { put } from '../../../../src/main/store/store.ts';
import { aHistoriekRegel, aPersoon, asId } from '../../../builders/entities.ts';
import { accepted, save, type World, worldOf } from '../store-help.ts';
import { makeFastFolder } from './fast-folder.ts';
import { aKey } from './keys.ts';

export type FlipCounts = {
  cases: number;
  refused: number;
  /** Opened with the very same content: the byte did not matter. */
  same: number;
  silent: number;
  untyped: number;
};

type OpenFolder = (folder: string) => ReturnType<typeof openSealedStore>;
export const openSoundly: OpenFolder = (folder) => openSealedStore({ folder, key: aKey() });

/** A closed store of some kB: a snapshot, two journals and an anchor. */
export async function makeSmallStore(folder: string, commits: number): Promise<World> {
  const key = aKey();
  const created = await createSealedStore({ folder, key, slots: ['a'], puts: [] });
  const store = accepted(created);
  accepted(await save(store, put('persoon', aPersoon())));
  accepted(await store.compact());
  for (let at = 1; at <= commits; at++) {
    accepted(await save(store, put('historiek', aHistoriekRegel({ id: asId(`h-${at}`) }))));
  }
  const world = worldOf(store.view);
  await store.close();
  return world;
}

/** Damages one copy of a store again and again, and sorts what opening it then says. */
export async function judgeDamages(
  damages: (whole: ReadonlyMap<string, Buffer>) => Iterable<ReadonlyMap<string, Buffer>>,
  { open = openSoundly, commits = 2 }: { open?: OpenFolder; commits?: number } = {},
): Promise<FlipCounts> {
  const home = await makeFastFolder();
  const folder = join(home, 'store');
  const counts: FlipCounts = { cases: 0, refused: 0, same: 0, silent: 0, untyped: 0 };
  try {
    const world = await makeSmallStore(folder, commits);
    const whole = new Map<string, Buffer>();
    for (const name of await readdir(folder)) whole.set(name, await readFile(join(folder, name)));
    for (const damaged of damages(whole)) {
      await lay(folder, damaged);
      counts.cases += 1;
      counts[await judge(open, folder, world)] += 1;
    }
    return counts;
  } finally {
    await rm(home, { recursive: true });
  }
}

async function judge(open: OpenFolder, folder: string, world: World) {
  try {
    const opened = await open(folder);
    if (!opened.ok) return 'refused';
    const same = isDeepStrictEqual(worldOf(opened.value.view), world);
    await opened.value.close();
    return same ? 'same' : 'silent';
  } catch {
    return 'untyped';
  }
}

async function lay(folder: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!files.has(name)) await rm(join(folder, name), { recursive: true });
  }
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
}

type Files = ReadonlyMap<string, Buffer>;

/** Every `step`-th bit of every file, one at a time. */
export function* everyBit(whole: Files, step = 1): Generator<Files> {
  for (const [name, bytes] of whole) {
    for (let bit = 0; bit < bytes.length * 8; bit += step) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      yield new Map([...whole, [name, flipped]]);
    }
  }
}

/** Every length of every file, and some bytes too many. */
export function* everyLength(whole: Files, step = 1): Generator<Files> {
  for (const [name, bytes] of whole) {
    for (let length = 0; length < bytes.length; length += step) {
      yield new Map([...whole, [name, bytes.subarray(0, length)]]);
    }
    for (const more of [1, 16, 64]) {
      for (const fill of [0, 0xa5]) {
        yield new Map([...whole, [name, Buffer.concat([bytes, Buffer.alloc(more, fill)])]]);
      }
    }
  }
}

/** Every file in the place of every other one, and every file gone. */
export function* everySwap(whole: Files): Generator<Files> {
  for (const [one] of whole) {
    yield new Map([...whole].filter(([name]) => name !== one));
    for (const [other, bytes] of whole) {
      if (one !== other) yield new Map([...whole, [one, bytes]]);
    }
  }
}
