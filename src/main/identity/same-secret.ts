import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares in the same time wherever the two differ: digests, because timingSafeEqual wants equal lengths. */
export function sameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
