import { setImmediate } from 'node:timers/promises';
import type { SealedStore } from '../../../src/main/store/sealed/open-store.ts';
import type { Put } from '../../../src/main/store/store.ts';
import { ok, type Result } from '../../../src/shared/result.ts';
import { median } from '../figures.ts';
import type { Contender } from './contenders.ts';
import { aChange } from './world.ts';

/** Short blocks in turn, on one disk in one process: what slows the machine down slows all of them. */
export const ROUNDS = 100;
const BLOCK = 20;

/** Each commit of a run has a number of its own, and its line of Historiek with it. */
let nextCommit = 0;

/** The whole path of a change: decided, validated, sealed, flushed, published. */
export function ours(store: SealedStore): Contender {
  return { name: 'ours', commit: (round) => keep(store, aChange(round * 37, round)) };
}

export async function keep(store: SealedStore, puts: readonly Put[]): Promise<void> {
  must(await store.update(() => ok({ puts, value: null })));
}

/** The median of each block, by contender. */
export async function takeTurns(
  contenders: readonly Contender[],
  { rounds, block }: { readonly rounds: number; readonly block: number } = {
    rounds: ROUNDS,
    block: BLOCK,
  },
) {
  const blocks = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let turn = 0; turn < rounds; turn++) {
    const first = turn % contenders.length;
    for (const { name, commit } of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      const times: number[] = [];
      for (let at = 0; at < block; at++) times.push(await timed(() => commit(nextCommit++)));
      blocks.get(name)?.push(median(times));
      await setImmediate();
    }
  }
  return blocks;
}

/** The median of the ratios of each round, not the ratio of two medians. */
export function medianRatio(blocks: ReadonlyMap<string, readonly number[]>, peer: string): number {
  const peers = blocks.get(peer) ?? [];
  const own = blocks.get('ours') ?? [];
  return median(own.map((time, at) => time / (peers[at] ?? Number.NaN)));
}

/** In milliseconds. */
export async function timed(act: () => unknown): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

/** The longest time, in milliseconds, that the event loop let others wait meanwhile. */
export async function longestGap(act: () => Promise<unknown>): Promise<number> {
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

export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`The bench was refused: ${result.faults[0].code}`);
}
