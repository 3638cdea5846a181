import type { FileSystem } from '../../../src/main/store/file-system.ts';

/** A disk on which the file itself is emptied and filled again, as a plain writeFile does. */
export function inPlace(files: FileSystem): FileSystem {
  return {
    ...files,
    async open(path, flags, mode) {
      if (flags === 'r') return files.open(path, flags);
      const target = path.replace(/\.[0-9a-f]{12}\.tmp$/, '');
      await files.unlink(target).catch(() => {});
      return files.open(target, flags, mode);
    },
    rename: () => Promise.resolve(),
  };
}
