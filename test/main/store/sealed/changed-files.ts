import type { SealedFile, SealedFiles } from '../../../../src/main/store/sealed/sealed-files.ts';

/** What is asked of the disk: the call, and the name of the file it is about. */
export type Call = { readonly call: string; readonly name: string };

/** The disk with a say before each call: to note it down, to throw instead, or to end everything. */
export function interceptSealed(files: SealedFiles, before: (call: Call) => void): SealedFiles {
  const say = <A extends readonly [string, ...(readonly unknown[])], T>(
    call: string,
    run: (...args: A) => T,
  ) => {
    return (...args: A): T => {
      before({ call, name: nameOf(args[0]) });
      return run(...args);
    };
  };
  const later =
    <A extends readonly [string, ...(readonly unknown[])], T>(
      call: string,
      run: (...args: A) => Promise<T>,
    ) =>
    async (...args: A): Promise<T> =>
      say(call, run)(...args);
  return {
    ...files,
    mkdir: later('mkdir', files.mkdir),
    chmod: later('chmod', files.chmod),
    readdir: later('readdir', files.readdir),
    readFile: later('readFile', files.readFile),
    rename: later('rename', files.rename),
    unlink: later('unlink', files.unlink),
    copy: later('copy', files.copy),
    link: later('link', files.link),
    rmdir: later('rmdir', files.rmdir),
    exists: say('exists', files.exists),
    open: later('open', async (path: string, flags: 'r' | 'wx', mode?: number) => {
      const handle = await files.open(path, flags, mode);
      const name = nameOf(path);
      return {
        ...intercepted(handle, name, before),
        async close() {
          await handle.close();
          before({ call: 'close', name });
        },
      };
    }),
    openSealed: later('open', async (path: string, flags: 'r' | 'r+' | 'wx', mode?: number) => {
      const handle = await files.openSealed(path, flags, mode);
      return interceptedSealed(handle, nameOf(path), before);
    }),
  };
}

type Say = (call: Call) => void;

function intercepted(handle: Pick<SealedFile, 'write' | 'sync'>, name: string, before: Say) {
  return {
    async write(...args: Parameters<SealedFile['write']>) {
      before({ call: 'write', name });
      return handle.write(...args);
    },
    async sync() {
      before({ call: 'sync', name });
      return handle.sync();
    },
  };
}

function interceptedSealed(handle: SealedFile, name: string, before: Say): SealedFile {
  return {
    ...handle,
    ...intercepted(handle, name, before),
    async read(...args) {
      before({ call: 'read', name });
      return handle.read(...args);
    },
    async size() {
      before({ call: 'size', name });
      return handle.size();
    },
    async truncate(size) {
      before({ call: 'truncate', name });
      return handle.truncate(size);
    },
    async flush() {
      before({ call: 'flush', name });
      return handle.flush();
    },
    writeNow(...args) {
      before({ call: 'writeNow', name });
      return handle.writeNow(...args);
    },
    flushNow() {
      before({ call: 'flushNow', name });
      return handle.flushNow();
    },
    isLinked() {
      before({ call: 'isLinked', name });
      return handle.isLinked();
    },
    async close() {
      // A failing close still gives the number back, as on Linux.
      await handle.close();
      before({ call: 'close', name });
    },
  };
}

/** The same disk, with other ways of an open file. */
export function changeSealed(
  files: SealedFiles,
  change: (handle: SealedFile, path: string) => Partial<SealedFile>,
): SealedFiles {
  return {
    ...files,
    async openSealed(path, flags, mode) {
      const handle = await files.openSealed(path, flags, mode);
      return { ...handle, ...change(handle, path) };
    },
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
