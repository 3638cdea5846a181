import { describe, expect, it } from 'vitest';
import type { SealedFiles } from '../../../../src/main/store/sealed/sealed-files.ts';
import { changeSealed } from './changed-files.ts';
import { cutPower } from './power-harness.ts';

/** All of it: npm run harness -- power. */
describe('a power cut', () => {
  it('at any step leaves every acknowledged commit, and no half one', async () => {
    const counts = await cutPower(1, { statesEach: 3 });
    expect(counts).toEqual({ ...counts, unreadable: 0, lost: 0, half: 0 });
    expect(counts.states).toBeGreaterThan(50);
  }, 120_000);

  const broken: Readonly<Record<string, (files: SealedFiles) => SealedFiles>> = {
    'does not flush its commits': (files) => changeSealed(files, () => ({ flushNow() {} })),
    'does not flush its snapshots': (files) =>
      changeSealed(files, () => ({ sync: async () => {} })),
    'does not flush its folder': (files) => ({
      ...files,
      async open(path, flags, mode) {
        const handle = await files.open(path, flags, mode);
        return flags === 'r' ? { ...handle, sync: async () => {} } : handle;
      },
    }),
  };
  it.each(Object.keys(broken))(
    'harms a store that %s, and it shows',
    async (mistake) => {
      const change = broken[mistake];
      const counts = await cutPower(1, { statesEach: 2, ...(change && { change }) });
      expect(counts.unreadable + counts.lost + counts.half).toBeGreaterThan(0);
    },
    120_000,
  );
});
