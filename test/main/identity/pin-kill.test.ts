import { describe, expect, it } from 'vitest';
import { killWhileTrying } from './pin-harness.ts';

describe('PINs tried in a process that is killed at random', () => {
  it('are never more than three wrong ones per card: 60 kills', { timeout: 120_000 }, async () => {
    const counts = await killWhileTrying({ kind: 'sound', kills: 60 });
    expect(counts).toMatchObject({ violations: 0 });
    expect(counts.kills).toBeGreaterThanOrEqual(60);
    expect(counts.mostOnOneCard).toBe(3);
  });

  it.each(['answer-first', 'no-anchor'] as const)(
    'are noticed to be more on a store that is %s',
    { timeout: 120_000 },
    async (kind) => {
      const counts = await killWhileTrying({ kind, kills: 300 });
      expect(counts.violations).toBeGreaterThan(0);
    },
  );
});
