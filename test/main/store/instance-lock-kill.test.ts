import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { isProcessAlive } from '../../../src/main/store/process-alive.ts';
import { bundleScript } from './bundle.ts';
import { makeTempFolder } from './store-help.ts';

let bundles = '';
let script = '';
beforeAll(async () => {
  bundles = await mkdtemp(join(tmpdir(), 'rechtenklaar-bundle-'));
  script = await bundleScript('locking-child', bundles);
});
afterAll(() => rm(bundles, { recursive: true }));

type Contender = { readonly child: ChildProcess; readonly outcome: string };

/** A process that has asked for the lock and lives on. */
async function startContender(folder: string): Promise<Contender> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => kill(child));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { value } = await lines.next();
  return { child, outcome: String(value) };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

describe('processes that want one folder', () => {
  it('let one in at a time, and the next one only after a kill', { timeout: 60_000 }, async () => {
    const folder = await makeTempFolder();
    for (let round = 0; round < 4; round++) {
      const started = await Promise.all([1, 2, 3].map(() => startContender(folder)));
      const outcomes = started.map(({ outcome }) => outcome);
      expect(outcomes.sort()).toEqual(['acquired', 'held', 'held']);
      await Promise.all(started.map(({ child }) => kill(child)));
    }
  });
});

describe('the sign of life of a process', () => {
  it('is there for one that runs and not for one that was killed', async () => {
    const { child } = await startContender(await makeTempFolder());
    const pid = child.pid ?? 0;
    expect(isProcessAlive({ pid })).toBe(true);
    await kill(child);
    expect(isProcessAlive({ pid })).toBe(false);
  });
});
