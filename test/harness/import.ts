import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { createSealedStore, openSealedStore } from '../../src/main/store/sealed/sealed-store.ts';
import { accepted, aGebruikersbeheer } from '../builders/gebruikersbeheer.ts';
import { bundle } from '../main/store/bundle.ts';
import type { Harness } from './outcome.ts';

const key = Buffer.alloc(32, 7);
const rows = 5_000;

export type ImportCounts = {
  kills: number;
  none: number;
  all: number;
  /** Some of the persons, or a list without its persons. */
  half: number;
  /** Acknowledged, and not there. */
  lost: number;
  unreadable: number;
};

/** Kills a process at n moments, spread evenly over the keeping of one list (security.md, I6). */
export async function killWhileImporting(
  n: number,
  { size = rows, kind = 'sound' }: { readonly size?: number; readonly kind?: string } = {},
): Promise<ImportCounts> {
  const home = await mkdtemp(join(tmpdir(), 'rechtenklaar-import-'));
  const counts: ImportCounts = { kills: 0, none: 0, all: 0, half: 0, lost: 0, unreadable: 0 };
  try {
    const script = await bundle(new URL('./import-child.ts', import.meta.url), home);
    const empty = join(home, 'empty');
    const before = await makeEmpty(empty);
    const place = (name: string) => join(home, name);
    await cp(empty, place('whole'), { recursive: true });
    const whole = await keepUntil([script, place('whole'), String(size), kind], null);
    for (let at = 0; at < n; at += 1) {
      const folder = place(`kill-${at}`);
      await cp(empty, folder, { recursive: true });
      // A little beyond the end, so that some are acknowledged.
      const moment = (whole.took * 1.1 * at) / n;
      const { kept } = await keepUntil([script, folder, String(size), kind], moment);
      counts.kills += 1;
      counts[await judge(folder, { before, size, kept })] += 1;
      await rm(folder, { recursive: true, force: true });
    }
    return counts;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function makeEmpty(folder: string): Promise<number> {
  const store = accepted(await createSealedStore({ folder, key, slots: null, puts: [] }));
  await aGebruikersbeheer({ store });
  const persons = store.view.count('persoon');
  await store.close();
  return persons;
}

/** How long keeping took, or whether it was acknowledged before the kill. */
async function keepUntil(
  args: readonly string[],
  moment: number | null,
): Promise<{ readonly kept: boolean; readonly took: number }> {
  const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let began = 0;
  let took = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'kept') took = performance.now() - began;
    if (line !== 'begins') continue;
    began = performance.now();
    if (moment !== null) void setTimeout(moment).then(() => child.kill('SIGKILL'));
  }
  return { kept: took > 0, took };
}

async function judge(
  folder: string,
  {
    before,
    size,
    kept,
  }: { readonly before: number; readonly size: number; readonly kept: boolean },
): Promise<Exclude<keyof ImportCounts, 'kills'>> {
  const opened = await openSealedStore({ folder, key });
  if (!opened.ok) return 'unreadable';
  const { view } = opened.value;
  const added = view.count('persoon') - before;
  const lists = view.count('inlezing');
  const rights = view.count('toekenning') >= size;
  await opened.value.close();
  if (added === size && lists === 1 && rights) return 'all';
  if (added > 0 || lists > 0) return 'half';
  return kept ? 'lost' : 'none';
}

export const importHarness: Harness = {
  what: 'n kills while a list of 5,000 rows is kept',
  n: 200,
  async run(n) {
    const counts = await killWhileImporting(n);
    return { counts, violations: counts.half + counts.lost + counts.unreadable };
  },
};
