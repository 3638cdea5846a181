import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { storeFileName } from '../../../src/main/store/file-store.ts';
import { bundle } from '../store/bundle.ts';

export type PinCounts = {
  readonly kills: number;
  /** Wrong PINs that a card compared, over all cards and all runs. */
  readonly evaluated: number;
  /** The most that one card compared before it was blocked for good. */
  readonly mostOnOneCard: number;
  /** Cards that compared a PIN at all; every card ended blocked. */
  readonly cards: number;
  /** How often an older store was put back between two runs. */
  readonly restores: number;
  /** Cards that compared more than three. */
  readonly violations: number;
};

const MAX_TRIES = 3;
const TEN_YEARS_MS = 3652 * 86_400_000;
const nothing: PinCounts = {
  kills: 0,
  evaluated: 0,
  mostOnOneCard: 0,
  cards: 0,
  restores: 0,
  violations: 0,
};

/**
 * Tries PINs on all practice cards in a process that is killed at random moments and started again
 * on the same folder, until every card is blocked; then on a fresh one, until so many kills are done.
 * Between two runs it sometimes puts an older store back, and sets the clock up to ten years off. The
 * first card that compared too many ends it (security.md A3, A4).
 */
export async function killWhileTrying(options: {
  readonly kind: 'sound' | 'answer-first' | 'no-anchor';
  readonly kills: number;
}): Promise<PinCounts> {
  const work = await mkdtemp(join(tmpdir(), 'rechtenklaar-pin-'));
  const script = await bundle(new URL('./pin-child.ts', import.meta.url), work);
  let counts = nothing;
  try {
    while (counts.kills < options.kills && counts.violations === 0) {
      const folder = await mkdtemp(join(work, 'store-'));
      counts = add(counts, await blockAll({ script, folder, kind: options.kind }));
    }
    return counts;
  } finally {
    await rm(work, { recursive: true });
  }
}

type Round = {
  readonly kills: number;
  readonly restores: number;
  readonly perCard: ReadonlyMap<string, number>;
};

async function blockAll(given: {
  readonly script: string;
  readonly folder: string;
  readonly kind: string;
}): Promise<Round> {
  const perCard = new Map<string, number>();
  const older = olderStore(given.folder);
  for (let kills = 0; ; kills += 1) {
    const moment = new Date(Date.UTC(2026, 10, 23) + (Math.random() * 2 - 1) * TEN_YEARS_MS);
    const args = [given.script, given.folder, moment.toISOString(), given.kind];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const done = await tryUntilKilled(child, perCard);
    const { restores } = older;
    if (done) return { kills, restores, perCard };
    if (Math.max(0, ...perCard.values()) > MAX_TRIES)
      return { kills: kills + 1, restores, perCard };
    await older.next();
  }
}

/** Keeps the first store there is, and puts it back one time in three. */
function olderStore(folder: string) {
  const store = join(folder, 'oefenomgeving', storeFileName);
  const copy = join(folder, 'older-store');
  return {
    restores: 0,
    async next() {
      if (!existsSync(store)) return;
      if (!existsSync(copy)) return copyFile(store, copy);
      if (Math.random() * 3 >= 1) return;
      await copyFile(copy, store);
      this.restores += 1;
    },
  };
}

/** Counts what is compared until the kill; true when the process came to its end: all blocked. */
async function tryUntilKilled(child: ChildProcess, perCard: Map<string, number>): Promise<boolean> {
  if (child.stdout === null) throw new Error('The child has no output');
  let done = false;
  for await (const line of createInterface({ input: child.stdout })) {
    const [what, kaart = ''] = line.split(' ');
    if (what === 'open') void setTimeout(Math.random() * 40).then(() => child.kill('SIGKILL'));
    else if (what === 'evaluated') perCard.set(kaart, (perCard.get(kaart) ?? 0) + 1);
    else if (what === 'blocked') done = true;
    else throw new Error(`The child says ${line}`);
  }
  return done;
}

function add(counts: PinCounts, { kills, restores, perCard }: Round): PinCounts {
  const tries = [...perCard.values()];
  return {
    kills: counts.kills + kills,
    evaluated: counts.evaluated + tries.reduce((sum, count) => sum + count, 0),
    mostOnOneCard: Math.max(counts.mostOnOneCard, ...tries),
    cards: counts.cards + tries.length,
    restores: counts.restores + restores,
    violations: counts.violations + tries.filter((count) => count > MAX_TRIES).length,
  };
}
