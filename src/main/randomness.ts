import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Random } from './identity/itsme.ts';
import type { RandomBytes } from './store/keys/data-key.ts';
import type { Ids } from './use-cases/outside.ts';

/** The machine's own randomness: the only place that draws it for the use-cases. */
export const systemIds: Ids = { next: () => randomUUID() };
export const systemRandom: Random = { below: (limit) => randomInt(limit) };
/** For keys, salts and nonces. */
export const systemBytes: RandomBytes = (size) => randomBytes(size);
