import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFileStore } from '../../../src/main/store/file-store.ts';
import { bundleScript } from './bundle.ts';
import { makeTempFolder } from './store-help.ts';

let bundles = '';
let script = '';
beforeAll(async () => {
  bundles = await mkdtemp(join(tmpdir(), 'rechtenklaar-bundle-'));
  script = await bundleScript('committing-child', bundles);
});
afterAll(() => rm(bundles, { recursive: true }));

type Harm = { kills: number; acknowledged: number; lost: number; unreadable: number };

/** Kills a process that commits, again and again on the same file, until `enough` has been seen. */
async function killRepeatedly(
  kind: 'sound' | 'in-place',
  enough: (harm: Harm) => boolean,
): Promise<{ readonly harm: Harm; readonly folder: string }> {
  let folder = await makeTempFolder();
  const harm: Harm = { kills: 0, acknowledged: 0, lost: 0, unreadable: 0 };
  while (!enough(harm)) {
    const before = await readCount(folder);
    const last = await commitUntilKilled(spawn(process.execPath, [script, folder, kind, '400']));
    const after = await readCount(folder);
    harm.kills += 1;
    harm.acknowledged += Math.max(0, last - (before ?? 0));
    if (after === null) {
      harm.unreadable += 1;
      folder = await makeTempFolder();
    } else if (after < last) {
      harm.lost += 1;
    }
  }
  return { harm, folder };
}

/** The last number acknowledged before the kill, at a random moment after the first. */
async function commitUntilKilled(child: ChildProcess): Promise<number> {
  const { stdout } = child;
  if (stdout === null) throw new Error('The child has no output');
  let last = 0;
  let lines = 0;
  for await (const line of createInterface({ input: stdout })) {
    if (!/^(open|\d+)$/.test(line)) throw new Error(`The child says ${line}`);
    last = Number(line) || last;
    lines += 1;
    if (lines === 2) void setTimeout(Math.random() * 60).then(() => child.kill('SIGKILL'));
  }
  return last;
}

/** How many commits the file holds; null when it does not open. */
async function readCount(folder: string): Promise<number | null> {
  const opened = await openFileStore({ folder });
  if (!opened.ok) return null;
  const { view } = opened.value;
  const count = view.get('middel', 'eid:85673000192')?.foutePogingen ?? 0;
  // Both entities of a commit, or neither.
  return view.count('historiek') === count ? count : null;
}

describe('a process that is killed while it commits', () => {
  it('loses nothing that was acknowledged: 20 kills', { timeout: 60_000 }, async () => {
    const { harm, folder } = await killRepeatedly('sound', ({ kills }) => kills === 20);
    expect(harm).toEqual({ ...harm, kills: 20, lost: 0, unreadable: 0 });
    expect(harm.acknowledged).toBeGreaterThan(20);
    expect(await readdir(folder)).toEqual(['rechtenklaar.json']);
  });

  it('is noticed when it writes in place', { timeout: 60_000 }, async () => {
    const { harm } = await killRepeatedly(
      'in-place',
      ({ kills, lost, unreadable }) => lost + unreadable > 0 || kills === 40,
    );
    expect(harm.lost + harm.unreadable).toBeGreaterThan(0);
  });
});

describe.skipIf(process.platform === 'win32')('a disk that is really full', () => {
  it('refuses with its own code and keeps all before it', { timeout: 60_000 }, async () => {
    const folder = await makeTempFolder();
    // A limit of 64 KiB on the size of a file: Node gets EFBIG in the middle of a write.
    const limited = `ulimit -f 64 && exec "$0" "$@"`;
    const child = spawn('bash', ['-c', limited, process.execPath, script, folder, 'sound', '4000']);
    const lines: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) lines.push(line);
    expect(lines.at(-1)).toBe('bewaren.schijfVol');
    const acknowledged = lines.filter((line) => /^\d+$/.test(line)).length;
    expect(acknowledged).toBeGreaterThan(5);
    expect(await readCount(folder)).toBe(acknowledged);
    expect(await readdir(folder)).toEqual(['rechtenklaar.json']);
  });
});
