import { createHash } from 'node:crypto';
import type { RandomBytes } from '../../../../src/main/store/keys/data-key.ts';

/** Random-looking bytes that are the same at every run: `aChance('x')` draws its own row of them. */
export function aChance(seed: string): RandomBytes {
  let drawn = 0;
  return (size) => {
    const parts = Array.from({ length: Math.ceil(size / 32) }, () => {
      drawn += 1;
      return createHash('sha256').update(`${seed} ${drawn}`).digest();
    });
    return Buffer.concat(parts).subarray(0, size);
  };
}
