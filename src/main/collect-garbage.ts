import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Asks V8 to give back what nothing refers to any more, now. OpenSSL overwrites a key when its
 * handle is collected, so that a lock is not finished before (docs/security.md, K9).
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
}
