import type { Adapter } from 'lowdb';
import { fault } from '../../shared/faults.ts';
import { DiskRefusal, diskCode, refusalOf } from './disk-refusal.ts';
import { readDocument, writeDocument } from './document.ts';
import { freezeDeep } from './freeze.ts';
import { type Disk, replaceFile } from './replace-file.ts';
import type { Staged } from './staged.ts';
import { createTables, type Tables } from './tables.ts';

/** lowdb's adapter, plus what is to be written over the document that memory still holds. */
export type JsonFileAdapter = Adapter<Tables> & {
  stage(staged: Staged): void;
};

const nothing: Staged = { commits: [], instead: false };

/**
 * One compact JSON file, replaced as a whole. lowdb's own file adapter never flushes and keeps a
 * refused change in memory; here a change is staged, and the caller publishes it after `write`.
 * Both methods reject with a DiskRefusal.
 */
export function createJsonFileAdapter(disk: Disk, path: string): JsonFileAdapter {
  let staged: Staged = nothing;
  return {
    stage(next) {
      staged = next;
    },
    async read() {
      const bytes = await readIfPresent(disk, path);
      if (bytes === null) return null;
      const document = readDocument(bytes);
      if (!document.ok) throw new DiskRefusal({ fault: document.faults[0] });
      const tables = createTables();
      tables.publish(document.value.map(freezeDeep));
      return tables;
    },
    async write(tables) {
      const bytes = writeDocument(tables.view, staged);
      staged = nothing;
      try {
        await replaceFile(disk, { path, bytes });
      } catch (error) {
        throw refusalOf(error);
      }
    },
  };
}

/** Null when there is no such file, and only then: anything else is not a new store. */
async function readIfPresent({ files }: Disk, path: string): Promise<Uint8Array | null> {
  try {
    return await files.readFile(path);
  } catch (error) {
    const code = diskCode(error);
    if (code === 'ENOENT') return null;
    if (code === null || code === 'EACCES' || code === 'EPERM') throw refusalOf(error);
    throw new DiskRefusal({ fault: fault('bewaren.onleesbaar'), cause: error });
  }
}
