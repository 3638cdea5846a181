import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  nodeSealedFiles,
  type SealedFiles,
} from '../../../../src/main/store/sealed/sealed-files.ts';
import {
  createSealedStore,
  openSealedStore,
} from '../../../../src/main/store/sealed/sealed-store.ts';
import { put } from '../../../../src/main/store/store.ts';
import { aHistoriekRegel, asId } from '../../../builders/entities.ts';
import { accepted, save } from '../store-help.ts';
import { makeFastFolder } from './fast-folder.ts';
import { aKey } from './keys.ts';
import { countUnflushed, type Fate, filesAfter, recordSteps, type Step } from './power-disk.ts';

export type PowerCounts = {
  scripts: number;
  steps: number;
  states: number;
  unreadable: number;
  lost: number;
  half: number;
};

/**
 * Records what random scripts of commits, merges and openings ask of the disk, and opens the store
 * in the states that a power cut after each step may leave (security.md, D2).
 */
export async function cutPower(
  scripts: number,
  { change = (files: SealedFiles) => files, statesEach = 8, seed = 1 } = {},
): Promise<PowerCounts> {
  const random = createRandom(seed);
  const counts = { scripts: 0, steps: 0, states: 0, unreadable: 0, lost: 0, half: 0 };
  const home = await makeFastFolder();
  try {
    for (; counts.scripts < scripts; counts.scripts++) {
      const steps = await playScript(join(home, 'played'), { random, change });
      counts.steps += steps.length;
      await judgeScript(steps, { home, random, statesEach, counts });
    }
    return counts;
  } finally {
    await rm(home, { recursive: true });
  }
}

type Random = () => number;

async function playScript(
  folder: string,
  { random, change }: { readonly random: Random; change(files: SealedFiles): SealedFiles },
): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const files = change(recordSteps(nodeSealedFiles, steps));
  const place = { folder, key: aKey(), files };
  let store = accepted(await createSealedStore({ ...place, slots: null, puts: [] }));
  steps.push({ do: 'told', commits: 0 });
  let commits = 0;
  for (let act = 0; act < 8; act++) {
    const dice = random();
    if (dice < 0.15) {
      accepted(await store.compact());
    } else if (dice < 0.3) {
      await store.close();
      store = accepted(await openSealedStore(place));
    } else {
      const together = 1 + Math.floor(random() * 3);
      const asked = Array.from({ length: together }, (_, at) => regels(commits + at, random));
      for (const answer of await Promise.all(asked.map((puts) => save(store, ...puts)))) {
        accepted(answer);
      }
      commits += together;
      steps.push({ do: 'told', commits });
    }
  }
  await store.close();
  await rm(folder, { recursive: true });
  return steps;
}

/** Two lines a commit, so that half of one shows; now and then one of several frames. */
function regels(commit: number, random: Random) {
  const count = random() < 0.1 ? 450 : 2;
  return Array.from({ length: count }, (_, at) =>
    put('historiek', aHistoriekRegel({ id: asId(`${commit}-${at}-${count}`) })),
  );
}

async function judgeScript(
  steps: readonly Step[],
  parts: {
    readonly home: string;
    readonly random: Random;
    readonly statesEach: number;
    readonly counts: PowerCounts;
  },
): Promise<void> {
  const { home, random, statesEach, counts } = parts;
  let told: number | null = null;
  for (const [index, step] of steps.entries()) {
    if (step.do === 'told') told = step.commits;
    const until = steps.slice(0, index + 1);
    const unflushed = countUnflushed(until);
    for (const fates of fatesOf(unflushed, statesEach, random)) {
      const files = filesAfter(until, (at) => fates[at] ?? 'all');
      const verdict = await judgeState(join(home, 'cut'), files, told);
      counts.states += 1;
      if (verdict !== 'whole') counts[verdict] += 1;
    }
  }
}

/** All of it, nothing of it, and random mixtures; every mixture where there are few. */
function fatesOf(count: number, most: number, random: Random): readonly (readonly Fate[])[] {
  const every: readonly Fate[] = ['none', 'half', 'torn', 'all'];
  if (count === 0) return [[]];
  if (count === 1) return every.map((fate) => [fate]);
  const mixed = Array.from({ length: most - 2 }, () =>
    Array.from({ length: count }, () => every[Math.floor(random() * every.length)] ?? 'none'),
  );
  const all = (fate: Fate) => Array<Fate>(count).fill(fate);
  return [all('none'), all('all'), ...mixed];
}

async function judgeState(
  folder: string,
  files: ReadonlyMap<string, Buffer>,
  told: number | null,
): Promise<'whole' | 'unreadable' | 'lost' | 'half'> {
  await mkdir(folder);
  try {
    for (const [path, bytes] of files) await writeFile(join(folder, basename(path)), bytes);
    const opened = await openSealedStore({ folder, key: aKey() });
    // Before its creation was acknowledged there need not be a store.
    if (!opened.ok) {
      const mayBeMissing = told === null && opened.faults[0].code === 'bewaren.ontbreekt';
      return mayBeMissing ? 'whole' : 'unreadable';
    }
    const ids = [...opened.value.view.all('historiek')].map(({ id }) => String(id).split('-'));
    await opened.value.close();
    const found = new Map<string, number>();
    for (const [commit = ''] of ids) found.set(commit, (found.get(commit) ?? 0) + 1);
    const isWhole = ids.every(([commit = '', , count]) => found.get(commit) === Number(count));
    if (!isWhole) return 'half';
    return found.size >= (told ?? 0) ? 'whole' : 'lost';
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The same numbers for the same seed: a state that was found can be found again. */
function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
