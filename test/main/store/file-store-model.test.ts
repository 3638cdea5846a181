import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../src/main/store/file-system.ts';
import type { Put, Store } from '../../../src/main/store/store.ts';
import { fault } from '../../../src/shared/faults.ts';
import { refuse } from '../../../src/shared/result.ts';
import { brokenStores, type OpenStore, openSoundStore } from './broken-stores.ts';
import { changes } from './entity-arbitraries.ts';
import { type DiskCall, diskError, interceptFiles } from './intercepted-files.ts';
import { accepted, codesOf, save } from './store-help.ts';
import { answersOf, answersOfStore, applyTo, emptyWorld } from './store-model.ts';

const failingCalls = [
  'open file',
  'write file',
  'sync file',
  'close file',
  'open folder',
  'rename',
];

const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('commit' as const), puts: changes }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('refuse' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('throw' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('fail' as const),
        at: fc.constantFrom(...failingCalls),
        puts: changes,
      }),
    },
  ),
  { maxLength: 12 },
);
type Step = { readonly do: string; readonly at?: string; readonly puts?: readonly Put[] };

/** Plays the steps against a store and against the model, and compares after every step. */
async function play(open: OpenStore, script: readonly Step[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-model-'));
  let failAt: string | null = null;
  const files = interceptFiles(nodeFiles, (call: DiskCall) => {
    if (call === failAt) throw diskError('EIO');
  });
  const reopen = async () => accepted(await open({ folder, files }));
  try {
    let store = await reopen();
    let world = emptyWorld;
    for (const step of [...script, { do: 'reopen' }] as readonly Step[]) {
      const { puts = [] } = step;
      failAt = step.at ?? null;
      if (step.do === 'commit') {
        accepted(await save(store, ...puts));
        world = applyTo(world, puts);
      } else {
        await playWithoutEffect(store, step);
      }
      failAt = null;
      expect(answersOfStore(store.view)).toEqual(answersOf(world));
      if (step.do === 'reopen' || step.at === 'sync file') store = await reopen();
      expect(answersOfStore(store.view)).toEqual(answersOf(world));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function playWithoutEffect(store: Store, step: Step): Promise<void> {
  if (step.do === 'refuse') {
    const refused = await store.update(() => refuse(fault('persoon.bestaatAl')));
    expect(codesOf(refused)).toEqual(['persoon.bestaatAl']);
  }
  if (step.do === 'throw') {
    const thrown = store.update(() => {
      throw new Error('a bug');
    });
    await expect(thrown).rejects.toThrow('a bug');
  }
  if (step.do === 'fail') {
    expect(codesOf(await save(store, ...(step.puts ?? [])))).toEqual(['bewaren.mislukt']);
  }
}

describe('the file store, compared with lists', () => {
  it('is the same after any commits, refusals, bugs, disk failures and reopenings', async () => {
    await fc.assert(
      fc.asyncProperty(steps, (script) => play(openSoundStore, script)),
      { numRuns: 60 },
    );
  });

  it.each(['shows a change before it is kept', 'writes in place'] as const)(
    'would be noticed if it %s',
    async (mistake) => {
      const property = fc.asyncProperty(steps, (script) => play(brokenStores[mistake], script));
      const { failed } = await fc.check(property, { numRuns: 60, endOnFailure: true });
      expect(failed).toBe(true);
    },
  );
});
