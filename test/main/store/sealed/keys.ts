import { createHash } from 'node:crypto';

/** Keys that are told apart by a name. */
export function aKey(name = 'a'): Uint8Array {
  return createHash('sha256').update(name).digest();
}
