import { ok } from '../../shared/result.ts';
import { createSerialStore } from './serial-store.ts';
import type { Store } from './store.ts';
import { createTables } from './tables.ts';

/** The store without a disk, for tests and for a world that may be forgotten. */
export function createMemoryStore(): Store {
  return createSerialStore({ tables: createTables(), keep: () => Promise.resolve(ok(null)) });
}
