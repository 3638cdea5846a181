import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createPace, eachAtPace } from '../../../../src/main/store/sealed/pace.ts';

/** Longer than a slice, by the same clock. */
function workLong(): void {
  const until = performance.now() + 10;
  while (performance.now() < until);
}

describe('long work at a pace', () => {
  it('gives others a turn after each part that took long', async () => {
    let turns = 0;
    let busy = true;
    const others = (async () => {
      while (busy) {
        await setImmediate();
        turns += 1;
      }
    })();
    const seen: number[] = [];
    const turnsAt: number[] = [];
    const rows = Array.from({ length: 450 }, (_, at) => at);
    await eachAtPace(rows, createPace(), (part) => {
      seen.push(...part);
      turnsAt.push(turns);
      workLong();
    });
    busy = false;
    await others;
    expect(seen).toEqual(rows);
    // Each part finds that somebody had a turn since the part before.
    expect(new Set(turnsAt).size).toBe(turnsAt.length);
    expect(turnsAt.length).toBeGreaterThan(2);
  });
});
