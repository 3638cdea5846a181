import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Figure, gzipKb, judged, median, medianOfPairs, percentile } from './figures.ts';

const ratio = { id: 'start.firstScreen.vsBlank', unit: 'ratio', hold: 1.5, n: 9 } as const;

test('of a hundred values the 95th is at most what 95 of them are', () => {
  const values = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(percentile(values, 95)).toBe(95);
  expect(percentile([7], 95)).toBe(7);
  expect(() => percentile([], 95)).toThrow('No values');
});

describe('medianOfPairs', () => {
  test('notices a start that became twice as slow', () => {
    const quick = [120, 130, 125].map((product) => ({ product, peer: 100 }));
    const slow = quick.map(({ product, peer }) => ({ product: product * 2, peer }));
    expect(judged({ ...ratio, value: medianOfPairs(quick) })).toBe('held');
    expect(judged({ ...ratio, value: medianOfPairs(slow) })).toBe('missed');
  });

  test('does not notice a machine that became slow for a whole round', () => {
    const calm = [
      { product: 120, peer: 100 },
      { product: 130, peer: 100 },
      { product: 250, peer: 200 },
    ];
    const disturbed = calm.map((pair, at) =>
      at === 0 ? { product: pair.product * 5, peer: pair.peer * 5 } : pair,
    );
    expect(medianOfPairs(disturbed)).toBe(medianOfPairs(calm));
  });

  test('one round out of many does not decide', () => {
    const pairs = [1.2, 1.2, 9, 1.2, 1.2].map((product) => ({ product, peer: 1 }));
    expect(medianOfPairs(pairs)).toBe(1.2);
  });
});

describe('median', () => {
  test('is the middle of an odd number and the mean of the two middles of an even number', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([10, 9, 1, 2])).toBe(5.5);
  });

  test('of nothing is a defect, not zero', () => {
    expect(() => median([])).toThrow('No values');
  });
});

describe('gzipKb', () => {
  test('adds up files that are compressed one by one, in kB of 1000 bytes', () => {
    const file = 'const a = 1;'.repeat(100);
    expect(gzipKb([file, file])).toBe((2 * gzipSync(file).byteLength) / 1000);
  });

  test('notices a library that came into the bundle', () => {
    const page = randomBytes(200_000);
    const library = randomBytes(80_000);
    const figure = (value: number): Figure => ({ ...ratio, unit: 'kB', hold: 250, value });
    expect(judged(figure(gzipKb([page])))).toBe('held');
    expect(judged(figure(gzipKb([page, library])))).toBe('missed');
  });
});

test('a figure that is exactly its hold is held', () => {
  expect(judged({ ...ratio, value: 1.5 })).toBe('held');
});

test('a figure without a hold is told, never judged', () => {
  expect(judged({ ...ratio, hold: null, value: 1e9 })).toBe('told');
});
