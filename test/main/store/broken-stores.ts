import { openFileStore } from '../../../src/main/store/file-store.ts';
import type { FileSystem } from '../../../src/main/store/file-system.ts';
import type { Entity } from '../../../src/main/store/indexes.ts';
import { createMemoryStore } from '../../../src/main/store/memory-store.ts';
import { type CollectionName, put, type Store } from '../../../src/main/store/store.ts';
import { ok, type Result } from '../../../src/shared/result.ts';
import { inPlace } from './in-place.ts';
import { changeHandles } from './intercepted-files.ts';
import { save, worldOf } from './store-help.ts';

export type OpenStore = (options: {
  readonly folder: string;
  readonly files: FileSystem;
}) => Promise<Result<Store>>;

/** The store itself, without its waits. */
export const openSoundStore: OpenStore = (options) =>
  openFileStore({ ...options, pause: () => Promise.resolve() });

/**
 * Stores with one known mistake each, all of them met in the field. Each harness has to notice
 * those that are its own, or its silence about ours means nothing.
 */
export const brokenStores = {
  'skips the flush of the file': withDisk((files) =>
    changeHandles(files, (_, kind) => (kind === 'file' ? { sync: async () => {} } : {})),
  ),
  'skips the flush of the folder': withDisk((files) =>
    changeHandles(files, (_, kind) => (kind === 'folder' ? { sync: async () => {} } : {})),
  ),
  'ignores a failed flush': withDisk((files) =>
    changeHandles(files, (handle) => ({ sync: () => handle.sync().catch(() => {}) })),
  ),
  'ignores a failed write': withDisk((files) =>
    changeHandles(files, (handle) => ({
      write: (bytes, offset, length, position) =>
        handle.write(bytes, offset, length, position).catch(() => ({ bytesWritten: length })),
    })),
  ),
  'takes a short write for a whole one': withDisk((files) =>
    changeHandles(files, (handle) => ({
      async write(bytes, offset, length, position) {
        await handle.write(bytes, offset, length, position);
        return { bytesWritten: length };
      },
    })),
  ),
  'writes in place': withDisk(inPlace),
  'leaves its temp file after a failure': withDisk((files) => ({
    ...files,
    unlink: () => Promise.resolve(),
  })),
  'shows a change before it is kept': showEarly,
} satisfies Readonly<Record<string, OpenStore>>;

export type Mistake = keyof typeof brokenStores;

function withDisk(change: (files: FileSystem) => FileSystem): OpenStore {
  return (options) => openSoundStore({ ...options, files: change(options.files) });
}

/** What lowdb does by itself: memory first, and then the disk. */
async function showEarly(options: Parameters<OpenStore>[0]): Promise<Result<Store>> {
  const opened = await openSoundStore(options);
  if (!opened.ok) return opened;
  const early = createMemoryStore();
  const kept = Object.entries(worldOf(opened.value.view)) as [CollectionName, Entity[]][];
  const puts = kept.flatMap(([name, entities]) => entities.map((entity) => put(name, entity)));
  await save(early, ...puts);
  return ok({
    view: early.view,
    async update(decide) {
      const decision = await early.update(decide);
      const kept = await opened.value.update(decide);
      return kept.ok ? decision : kept;
    },
    replaceAll: (instead) => opened.value.replaceAll(instead),
    close: () => opened.value.close(),
  });
}
