import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import {
  createSealedStore,
  openSealedStore,
} from '../../../../src/main/store/sealed/sealed-store.ts';
import { bundle } from '../bundle.ts';
import { accepted } from '../store-help.ts';
import { aKey } from './keys.ts';

export async function withChild<T>(use: (script: string, home: string) => Promise<T>): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'rechtenklaar-child-'));
  try {
    return await use(await bundle(new URL('./sealed-child.ts', import.meta.url), home), home);
  } finally {
    await rm(home, { recursive: true });
  }
}

export type CrashCounts = {
  kills: number;
  acknowledged: number;
  lost: number;
  unreadable: number;
};

/** Kills a process that commits and merges, again and again on one store (security.md, D1). */
export function killWhileCommitting(
  kills: number,
  kind: 'sound' | 'writes later',
  enough: (counts: CrashCounts) => boolean = () => false,
): Promise<CrashCounts> {
  return withChild(async (script, home) => {
    const counts: CrashCounts = { kills: 0, acknowledged: 0, lost: 0, unreadable: 0 };
    while (counts.kills < kills && !enough(counts)) {
      const folder = await emptyStore(home, counts.kills);
      await killOneStore(
        { script, folder, kind, until: Math.min(kills, counts.kills + roundsEach) },
        counts,
      );
    }
    return counts;
  });
}

/** On one store: a long history would only make each round slower. */
const roundsEach = 40;

async function killOneStore(
  run: { readonly script: string; readonly folder: string; readonly kind: string } & {
    readonly until: number;
  },
  counts: CrashCounts,
): Promise<void> {
  const promised: string[] = [];
  while (counts.kills < run.until && counts.lost + counts.unreadable === 0) {
    const args = [run.script, run.folder, `k${counts.kills}`, '0', run.kind];
    const said = await listenUntilKilled(spawn(process.execPath, args));
    promised.push(...said);
    counts.kills += 1;
    counts.acknowledged += said.length;
    const found = await readIds(run.folder);
    if (found === null) counts.unreadable += 1;
    else counts.lost += promised.filter((id) => !found.has(id)).length;
  }
}

export async function emptyStore(home: string, number: number): Promise<string> {
  const folder = join(home, `store-${number}`);
  const created = await createSealedStore({ folder, key: aKey(), slots: null, puts: [] });
  await accepted(created).close();
  return folder;
}

/** The lines of Historiek in a store; null when it does not open, or holds half a commit. */
export async function readIds(folder: string): Promise<ReadonlySet<string> | null> {
  const opened = await openSealedStore({ folder, key: aKey() });
  if (!opened.ok) return null;
  const { view } = opened.value;
  const ids = new Set([...view.all('historiek')].map(({ id }) => String(id)));
  const commits = view.get('middel', 'eid:85673000192')?.foutePogingen ?? 0;
  await opened.value.close();
  return commits === ids.size ? ids : null;
}

/** What was acknowledged before the kill, at a random moment after the first. */
async function listenUntilKilled(child: ChildProcess): Promise<readonly string[]> {
  const said: string[] = [];
  for await (const line of linesOf(child)) {
    if (line.startsWith('bewaren')) throw new Error(`The child says ${line}`);
    if (line !== 'open') said.push(line);
    if (said.length === 1) void setTimeout(Math.random() * 60).then(() => child.kill('SIGKILL'));
  }
  return said;
}

export function linesOf({ stdout }: ChildProcess) {
  if (stdout === null) throw new Error('The child has no output');
  return createInterface({ input: stdout });
}
