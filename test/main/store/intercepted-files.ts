import type { FileSystem, OpenFile } from '../../../src/main/store/file-system.ts';

/** A call on the disk; of an open file with whether it is the temp file or the folder. */
export type DiskCall =
  | 'mkdir'
  | 'chmod'
  | 'readdir'
  | 'readFile'
  | 'rename'
  | 'unlink'
  | `${'open' | 'write' | 'sync' | 'close'} ${'file' | 'folder'}`;

/** The real disk, with a say before each call: to note it down, or to throw instead of it. */
export function interceptFiles(files: FileSystem, before: (call: DiskCall) => void): FileSystem {
  const first =
    <A extends readonly unknown[], T>(call: DiskCall, run: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      before(call);
      return run(...args);
    };
  return {
    platform: files.platform,
    mkdir: first('mkdir', files.mkdir),
    chmod: first('chmod', files.chmod),
    readdir: first('readdir', files.readdir),
    readFile: first('readFile', files.readFile),
    rename: first('rename', files.rename),
    unlink: first('unlink', files.unlink),
    async open(path, flags, mode) {
      const kind = flags === 'wx' ? 'file' : 'folder';
      before(`open ${kind}`);
      const handle = await files.open(path, flags, mode);
      return {
        write: first(`write ${kind}`, handle.write.bind(handle)),
        sync: first(`sync ${kind}`, handle.sync.bind(handle)),
        close: async () => {
          // A failing close still gives the number back, as on Linux.
          await handle.close();
          before(`close ${kind}`);
        },
      };
    },
  };
}

/** The same disk, with other ways of writing to an open file. */
export function changeHandles(
  files: FileSystem,
  change: (handle: OpenFile, kind: 'file' | 'folder') => Partial<OpenFile>,
): FileSystem {
  return {
    ...files,
    async open(path, flags, mode) {
      const inner = await files.open(path, flags, mode);
      const handle: OpenFile = {
        write: inner.write.bind(inner),
        sync: () => inner.sync(),
        close: () => inner.close(),
      };
      return { ...handle, ...change(handle, flags === 'wx' ? 'file' : 'folder') };
    },
  };
}

export function diskError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code });
}
