import { gzipSync } from 'node:zlib';

/** One measured figure. `hold` is what it has to stay under; null where it is only told. */
export type Figure = {
  readonly id: string;
  readonly value: number;
  readonly unit: 'ratio' | 'ms' | 'MB' | 'kB' | 'per s';
  readonly hold: number | null;
  /** How many rounds it is the median of. */
  readonly n: number;
};

/** What is measured and what it is compared with, of one and the same round. */
export type Pair = { readonly product: number; readonly peer: number };

/** Throws without values: a figure of nothing is a defect of the bench. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1 + (sorted.length % 2)], sorted[middle]];
  if (low === undefined || high === undefined) throw new Error('No values to take a median of.');
  return (low + high) / 2;
}

/** So many in a hundred are at most this; throws without values. */
export function percentile(values: readonly number[], hundredth: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const found = sorted[Math.ceil((sorted.length * hundredth) / 100) - 1];
  if (found === undefined) throw new Error('No values to take a percentile of.');
  return found;
}

/** Of the ratios, not the ratio of medians: what slows a round down slows both of its halves. */
export function medianOfPairs(pairs: readonly Pair[]): number {
  return median(pairs.map(({ product, peer }) => product / peer));
}

/** In kB of 1000 bytes, each file compressed by itself, as a server would send them. */
export function gzipKb(files: readonly (string | Uint8Array)[]): number {
  const sizes = files.map((file) => gzipSync(file).byteLength);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

export type Verdict = 'held' | 'missed' | 'told';

export function judged({ value, hold }: Figure): Verdict {
  if (hold === null) return 'told';
  return value <= hold ? 'held' : 'missed';
}
