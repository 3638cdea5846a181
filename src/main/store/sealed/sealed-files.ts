import { constants, existsSync, fdatasyncSync, fstatSync, writeSync } from 'node:fs';
import { copyFile, type FileHandle, link, open, rmdir, statfs } from 'node:fs/promises';
import { type FileSystem, nodeFiles, type OpenFile } from '../file-system.ts';

/** An open file of the sealed store. */
export type SealedFile = OpenFile & {
  read(
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesRead: number }>;
  size(): Promise<number>;
  truncate(size: number): Promise<void>;
  /** Flushes the content, and of its size only what is needed to read it back. */
  flush(): Promise<void>;
  /** The same two, at once: a small commit is faster without a turn through the thread pool. */
  writeNow(bytes: Uint8Array, offset: number, length: number, position: number): number;
  flushNow(): void;
  /** Whether its name is still in the folder. */
  isLinked(): boolean;
};

/** All that the sealed store asks of the disk; a test can let each of them fail. */
export type SealedFiles = FileSystem & {
  openSealed(path: string, flags: 'r' | 'r+' | 'wx', mode?: number): Promise<SealedFile>;
  exists(path: string): boolean;
  /** A second name for a file; refused when there is one already. */
  link(from: string, to: string): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  rmdir(path: string): Promise<void>;
  /** The number by which the system knows the kind of file system; 0 where it has none. */
  kindOf(folder: string): Promise<number>;
};

export const nodeSealedFiles: SealedFiles = {
  ...nodeFiles,
  openSealed: async (path, flags, mode) => sealedFile(await open(path, flags, mode)),
  exists: existsSync,
  // Where the file system can, without writing the bytes a second time.
  copy: (from, to) => copyFile(from, to, constants.COPYFILE_FICLONE),
  rmdir,
  link,
  kindOf: async (folder) => (await statfs(folder)).type,
};

function sealedFile(handle: FileHandle): SealedFile {
  const { fd } = handle;
  return {
    write: (bytes, offset, length, position) => handle.write(bytes, offset, length, position),
    read: (bytes, offset, length, position) => handle.read(bytes, offset, length, position),
    sync: () => handle.sync(),
    truncate: (size) => handle.truncate(size),
    flush: () => handle.datasync(),
    close: () => handle.close(),
    size: async () => (await handle.stat()).size,
    writeNow: (bytes, offset, length, position) => writeSync(fd, bytes, offset, length, position),
    flushNow: () => fdatasyncSync(fd),
    isLinked: () => fstatSync(fd).nlink > 0,
  };
}
