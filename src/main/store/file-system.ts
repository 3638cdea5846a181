import { chmod, mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises';

/** An open file or folder, as far as the store uses it. */
export type OpenFile = {
  /** May write fewer bytes than asked, as the operating system may: the caller goes on. */
  write(
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesWritten: number }>;
  sync(): Promise<void>;
  close(): Promise<void>;
};

/**
 * The calls the store makes on the disk, and no others. They arrive as an argument, so that a test
 * can let each of them fail. Errors are Node's, with the system's `code`.
 */
export type FileSystem = {
  /** Folders cannot be flushed on Windows. */
  readonly platform: NodeJS.Platform;
  open(path: string, flags: 'r' | 'wx', mode?: number): Promise<OpenFile>;
  readFile(path: string): Promise<Uint8Array>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Answers with the first folder it had to make. */
  mkdir(
    path: string,
    options: { readonly recursive: true; readonly mode: number },
  ): Promise<string | undefined>;
  chmod(path: string, mode: number): Promise<void>;
  readdir(path: string): Promise<readonly string[]>;
};

export const nodeFiles: FileSystem = {
  platform: process.platform,
  open,
  readFile: (path) => readFile(path),
  rename,
  unlink,
  mkdir: (path, options) => mkdir(path, options),
  chmod,
  readdir: (path) => readdir(path),
};
