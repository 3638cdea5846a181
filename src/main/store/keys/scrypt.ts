import { scrypt } from 'node:crypto';

/** How costly one guess of a passphrase is. */
export type ScryptCost = { readonly N: number; readonly r: number; readonly p: number };

/** OWASP's first setting for scrypt: half a second and 128 MiB per guess (docs/security.md). */
export const standardCost: ScryptCost = { N: 2 ** 17, r: 8, p: 1 };

const MIN_N = 2 ** 15;
const MAX_N = 2 ** 20;
const MAX_MEMORY = 2 ** 30;
const MAX_P = 4;

/**
 * Judged before anything runs (K5): a file may ask neither for a guess that is too cheap nor for
 * one that fills the memory of the machine.
 */
export function isAcceptableCost({ N, r, p }: ScryptCost): boolean {
  return (
    [N, r, p].every((count) => Number.isSafeInteger(count) && count >= 1) &&
    N >= MIN_N &&
    N <= MAX_N &&
    (N & (N - 1)) === 0 &&
    p <= MAX_P &&
    128 * N * r <= MAX_MEMORY
  );
}

/** Throws for a cost that was not judged first. Runs beside the event loop. */
export function stretch(
  passphrase: string,
  { cost, salt }: { readonly cost: ScryptCost; readonly salt: Uint8Array },
): Promise<Buffer> {
  if (!isAcceptableCost(cost)) throw new Error('Cost out of bounds');
  // One form for what looks the same: an é can be typed as one character or as two.
  const typed = Buffer.from(passphrase.normalize('NFKC'), 'utf8');
  // Node refuses above 32 MiB unless told otherwise.
  const { N, r, p } = cost;
  const options = { N, r, p, maxmem: 128 * r * (N + p) + 2 ** 20 };
  return new Promise((resolve, reject) => {
    scrypt(typed, salt, 32, options, (error, key) => {
      typed.fill(0);
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
