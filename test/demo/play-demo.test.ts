import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Playable, playDemo } from './play-demo.ts';
import type { Step } from './run-steps.ts';

type Stage = Playable & { closed: boolean };

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'rechtenklaar-demo-test-'));
});
afterEach(() => rm(out, { recursive: true, force: true }));

function emptyStage(): Stage {
  const stage: Stage = {
    closed: false,
    notes: { prepared: { personen: 0, werkrelaties: 0, toekenningen: 0 }, refused: [] },
    shoot: (path) => writeFile(path, 'picture'),
    close: async () => {
      stage.closed = true;
    },
  };
  return stage;
}

const counts: Step<Stage> = {
  slug: 'historiek',
  name: 'counts what was prepared',
  act: async ({ notes }) => {
    notes.prepared = { personen: 2, werkrelaties: 1, toekenningen: 3 };
    notes.refused.push({ what: 'eID', reason: 'De pincode is fout.' });
  },
};
const impossible: Step<Stage> = {
  slug: 'deur',
  name: 'opens a door that is not there',
  act: async () => {
    throw new Error('no such link');
  },
};

async function play(steps: readonly Step<Stage>[]) {
  const stage = emptyStage();
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const code = await playDemo({ out, steps, openStage: async () => stage, say });
  return { code, stage, said: said.join('\n') };
}

describe('playDemo', () => {
  test('leaves a picture per step and the summary of what the steps found', async () => {
    const { code, stage } = await play([counts]);
    expect(code).toBe(0);
    expect(stage.closed).toBe(true);
    expect(JSON.parse(await readFile(join(out, 'summary.json'), 'utf8'))).toEqual({
      steps: [{ name: 'counts what was prepared', screenshot: '01-historiek.png' }],
      prepared: { personen: 2, werkrelaties: 1, toekenningen: 3 },
      refused: [{ what: 'eID', reason: 'De pincode is fout.' }],
      files: ['summary.json', 'summary.txt'],
    });
    expect(await readFile(join(out, 'summary.txt'), 'utf8')).toContain('toekenningen  3');
  });

  test('answers 1 and names the step that cannot happen, and leaves no summary', async () => {
    const { code, stage, said } = await play([counts, impossible]);
    expect(code).toBe(1);
    expect(said).toBe('Step 2, opens a door that is not there: did not happen. no such link');
    expect(stage.closed).toBe(true);
    expect(await readdir(out)).toEqual(['01-historiek.png', 'failed.png']);
  });

  test('takes away what an earlier demo left, and nothing else', async () => {
    for (const name of ['07-oud.png', 'summary.json', 'failed.png', 'foto.png', 'notes.txt']) {
      await writeFile(join(out, name), '');
    }
    await play([counts]);
    expect(await readdir(out)).toEqual([
      '01-historiek.png',
      'foto.png',
      'notes.txt',
      'summary.json',
      'summary.txt',
    ]);
  });
});
