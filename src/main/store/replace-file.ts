import { randomBytes } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { DiskRefusal, diskCode, flushRefusalOf } from './disk-refusal.ts';
import type { FileSystem, OpenFile } from './file-system.ts';

export type Disk = {
  readonly files: FileSystem;
  /** Waits for so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
};

/**
 * About ten seconds in all. On Windows a virus scanner or indexer holds a fresh file for a moment
 * (write-file-atomic #28 and #227, graceful-fs #104); never fall back to writing in place.
 */
const renamePauses = [10, 20, 50, 100, 250, 500, 1000, 2000, 3000, 3000];
const renameRetried: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Replaces a file as a whole: once the promise resolves the new content survives a power cut, and
 * until the rename the old file is as it was. Rejects with the system's error, or with a
 * DiskRefusal when a flush failed. If it is the flush of the folder that failed, either content
 * may be found at the next opening, but always a whole one.
 */
export async function replaceFile(
  disk: Disk,
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
): Promise<void> {
  // Two writers with one temp name tore each other's file (security.md, finding 4).
  const temp = tempOf(path);
  try {
    await writeNewFile(disk.files, { path: temp, bytes });
    await moveIntoPlace(disk, temp, path);
  } catch (error) {
    await disk.files.unlink(temp).catch(ignore);
    throw error;
  }
}

/** A name of its own for a file that is not finished: never two writers on one. */
export function tempOf(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}.tmp`;
}

/** Whether `name` in the folder of `path` is a temp file that a killed process left behind. */
export function isTempOf(path: string, name: string): boolean {
  return name.startsWith(`${basename(path)}.`) && /\.[0-9a-f]{12}\.tmp$/.test(name);
}

/** Makes the names in a folder durable: a rename alone is not (etcd #6368). */
export async function flushFolder(files: FileSystem, folder: string): Promise<void> {
  const handle = await openFolder(files, folder);
  await flushAndCloseFolder(handle);
}

async function writeNewFile(
  files: FileSystem,
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
): Promise<void> {
  const handle = await files.open(path, 'wx', 0o600);
  try {
    await writeAll(handle, bytes);
    await flush(handle);
  } catch (error) {
    await handle.close().catch(ignore);
    throw error;
  }
  await handle.close();
}

/** Writes them all from `start` on: the system may write fewer than asked and call it success. */
export async function writeAll(handle: OpenFile, bytes: Uint8Array, start = 0): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, start + done);
    if (bytesWritten <= 0) throw nothingWritten();
    done += bytesWritten;
  }
}

/** Renames within a folder, durably. */
export async function moveIntoPlace(disk: Disk, temp: string, path: string): Promise<void> {
  // Opened before the rename, so that the flush is the only step that can fail after it.
  const folder = await openFolder(disk.files, dirname(path));
  try {
    await renamePatiently(disk, temp, path);
  } catch (error) {
    await folder?.close().catch(ignore);
    throw error;
  }
  await flushAndCloseFolder(folder);
}

/**
 * Gives a finished temp file its name, durably, and only if nothing has that name: a rename would
 * silently take the place of what another writer put there. False when the name is taken.
 */
export async function linkIntoPlace(
  disk: Disk & { readonly files: { link(from: string, to: string): Promise<void> } },
  temp: string,
  path: string,
): Promise<boolean> {
  const folder = await openFolder(disk.files, dirname(path));
  try {
    await disk.files.link(temp, path);
  } catch (error) {
    await folder?.close().catch(ignore);
    if (diskCode(error) === 'EEXIST') return false;
    if (!hasNoLinks.has(diskCode(error) ?? '')) throw error;
    await moveIntoPlace(disk, temp, path);
    return true;
  }
  await flushAndCloseFolder(folder);
  await disk.files.unlink(temp).catch(() => disk.files.unlink(temp).catch(ignore));
  return true;
}

/** What a memory stick answers; there the rename has to do. */
const hasNoLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

async function renamePatiently(disk: Disk, from: string, to: string): Promise<void> {
  for (const ms of renamePauses) {
    try {
      return await disk.files.rename(from, to);
    } catch (error) {
      if (!renameRetried.has(diskCode(error) ?? '')) throw error;
      await disk.pause(ms);
    }
  }
  await disk.files.rename(from, to);
}

/** Null on Windows, where a folder cannot be flushed. */
async function openFolder(files: FileSystem, folder: string): Promise<OpenFile | null> {
  return files.platform === 'win32' ? null : files.open(folder, 'r');
}

async function flushAndCloseFolder(handle: OpenFile | null): Promise<void> {
  if (handle === null) return;
  try {
    await flush(handle);
  } catch (error) {
    if (!hasNoFolderFlush(error)) throw error;
  } finally {
    // Nothing was written through this handle: closing it can neither lose nor undo anything.
    await handle.close().catch(ignore);
  }
}

export function nothingWritten(): Error {
  return Object.assign(new Error('Nothing written'), { code: 'EIO' });
}

export async function flush(handle: OpenFile): Promise<void> {
  try {
    await handle.sync();
  } catch (error) {
    throw flushRefusalOf(error);
  }
}

/** Some network file systems refuse to flush any folder; there is nothing more one can do there. */
function hasNoFolderFlush(error: unknown): boolean {
  const code = error instanceof DiskRefusal ? diskCode(error.cause) : null;
  return code === 'EINVAL' || code === 'ENOTSUP';
}

function ignore(): void {
  // The failure that led here is the one to tell about.
}
