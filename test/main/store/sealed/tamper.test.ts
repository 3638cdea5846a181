import { rename } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { killWhileMigrating } from './migrate-harness.ts';
import { tamperWith } from './tamper-harness.ts';

/** All of it: npm run harness -- tamper. */
describe('Historiek on the disk', () => {
  it('is not edited, deleted, moved, added to, cut off or recomputed unnoticed', async () => {
    const counts = await tamperWith(8);
    expect(counts).toEqual({ cases: 48, found: 48 });
  });

  it('could be cut off by who makes the app forget its anchor', async () => {
    const accept = ['ouder', 'zonderAnker'] as const;
    const { cases, found } = await tamperWith(8, { names: ['truncated'], accept });
    expect(found).toBeLessThan(cases);
  });
});

/** npm run harness -- migrate runs the same. */
describe('taking over an older file', () => {
  it('ended at any call loses nothing and keeps that file', async () => {
    const counts = await killWhileMigrating();
    expect(counts).toEqual({ ...counts, mixed: 0, withoutCopy: 0 });
    expect(counts.steps).toBeGreaterThan(30);
  });

  it('is noticed when it sets the old file aside too early', async () => {
    const { mixed } = await killWhileMigrating((files) => ({
      ...files,
      async readFile(path) {
        const bytes = await files.readFile(path);
        if (path.endsWith('rechtenklaar.json')) await rename(path, `${path}.bewaard`);
        return bytes;
      },
    }));
    expect(mixed).toBeGreaterThan(0);
  });
});
