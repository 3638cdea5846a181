import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { bundle } from '../store/bundle.ts';

export type PinCounts = {
  readonly kills: number;
  /** Wrong PINs that a card compared, over all cards and all runs. */
  readonly evaluated: number;
  /** The most that one card compared before it was blocked for good. */
  readonly mostOnOneCard: number;
  /** Cards that compared a PIN at all; every card ended blocked. */
  readonly cards: number;
  /** Cards that compared more than three. */
  readonly violations: number;
};

const MAX_TRIES = 3;

/**
 * Tries PINs on all practice cards in a process that is killed at random moments and started again
 * on the same file, until every card is blocked; then on a fresh file, until so many kills are done.
 * The first card that compared too many ends it (security.md A3).
 */
export async function killWhileTrying(options: {
  readonly kind: 'sound' | 'answer-first';
  readonly kills: number;
}): Promise<PinCounts> {
  const work = await mkdtemp(join(tmpdir(), 'rechtenklaar-pin-'));
  const script = await bundle(new URL('./pin-child.ts', import.meta.url), work);
  let counts: PinCounts = { kills: 0, evaluated: 0, mostOnOneCard: 0, cards: 0, violations: 0 };
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

type Round = { readonly kills: number; readonly perCard: ReadonlyMap<string, number> };

async function blockAll(given: {
  readonly script: string;
  readonly folder: string;
  readonly kind: string;
}): Promise<Round> {
  const perCard = new Map<string, number>();
  for (let kills = 0; ; kills += 1) {
    const child = spawn(process.execPath, [given.script, given.folder, given.kind], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const done = await tryUntilKilled(child, perCard);
    if (done) return { kills, perCard };
    if (Math.max(0, ...perCard.values()) > MAX_TRIES) return { kills: kills + 1, perCard };
  }
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

function add(counts: PinCounts, { kills, perCard }: Round): PinCounts {
  const tries = [...perCard.values()];
  return {
    kills: counts.kills + kills,
    evaluated: counts.evaluated + tries.reduce((sum, count) => sum + count, 0),
    mostOnOneCard: Math.max(counts.mostOnOneCard, ...tries),
    cards: counts.cards + tries.length,
    violations: counts.violations + tries.filter((count) => count > MAX_TRIES).length,
  };
}
