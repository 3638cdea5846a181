import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Low } from 'lowdb';
import { fault } from '../../shared/faults.ts';
import { ok, type Result, refuse } from '../../shared/result.ts';
import { refusalOf } from './disk-refusal.ts';
import { type FileSystem, nodeFiles } from './file-system.ts';
import { createJsonFileAdapter, type JsonFileAdapter } from './json-file-adapter.ts';
import { flushFolder } from './replace-file.ts';
import { createSerialStore } from './serial-store.ts';
import type { Staged } from './staged.ts';
import type { Store } from './store.ts';
import { makeStoreFolder, sweepTemps } from './store-folder.ts';
import { createTables, type Tables } from './tables.ts';

export const storeFileName = 'rechtenklaar.json';

/**
 * Opens the store in a folder of its own; the caller holds the lock of that folder. No file yet is
 * a new store. A file that cannot be read as ours is refused, never replaced:
 * `bewaren.onleesbaar`, `bewaren.nieuwereVersie`, `bewaren.geenToegang`, `bewaren.mislukt`.
 */
export async function openFileStore(options: {
  readonly folder: string;
  readonly files?: FileSystem;
  readonly pause?: (ms: number) => Promise<void>;
}): Promise<Result<Store>> {
  const { folder, files = nodeFiles, pause = (ms) => setTimeout(ms) } = options;
  const path = join(folder, storeFileName);
  const adapter = createJsonFileAdapter({ files, pause }, path);
  // Not JSONFilePreset: with NODE_ENV=test that one silently keeps everything in memory only.
  const db = new Low<Tables>(adapter, createTables());
  try {
    await makeStoreFolder(files, folder);
    await db.read();
    // A process killed between rename and flush left a file that may not be durable yet.
    await flushFolder(files, folder);
  } catch (error) {
    return refuse(refusalOf(error).fault);
  }
  await sweepTemps(files, path);
  return ok(createSerialStore({ tables: db.data, keep: keeper(db, adapter) }));
}

function keeper(db: Low<Tables>, adapter: JsonFileAdapter) {
  let readOnly = false;
  return async (staged: Staged): Promise<Result<null>> => {
    if (readOnly) return refuse(fault('bewaren.alleenLezen'));
    adapter.stage(staged);
    try {
      await db.write();
      return ok(null);
    } catch (error) {
      const refusal = refusalOf(error);
      // A second flush may report success for pages that were already dropped ('fsyncgate').
      readOnly = refusal.flushFailed;
      return refuse(refusal.fault);
    }
  };
}
