import { dirname, join, resolve } from 'node:path';
import type { FileSystem } from './file-system.ts';
import { flushFolder, isTempOf } from './replace-file.ts';

/**
 * Makes the folder, for this user only, and makes its own name durable too: a store is not kept if
 * a power cut can take the folder it is in.
 */
export async function makeStoreFolder(files: FileSystem, folder: string): Promise<void> {
  const wanted = resolve(folder);
  const firstMade = await files.mkdir(wanted, { recursive: true, mode: 0o700 });
  if (firstMade === undefined) {
    // Best effort: a memory stick may know no modes, and the file itself is 0600 anyway.
    await files.chmod(wanted, 0o700).catch(() => undefined);
    return;
  }
  for (let made = wanted; ; made = dirname(made)) {
    await flushFolder(files, dirname(made));
    if (made === resolve(firstMade) || made === dirname(made)) return;
  }
}

/** Removes what a process that was killed in the middle of a write left: it holds personal data. */
export async function sweepTemps(files: FileSystem, path: string): Promise<void> {
  const folder = dirname(path);
  const names = await files.readdir(folder).catch(() => []);
  for (const name of names) {
    if (isTempOf(path, name)) await files.unlink(join(folder, name)).catch(() => undefined);
  }
}
