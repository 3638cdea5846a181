import { open, readFile, unlink } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { diskCode } from './disk-refusal.ts';
import { nodeFiles } from './file-system.ts';
import { replaceFile } from './replace-file.ts';

export type LockRecord = {
  /** Chosen afresh for each lock: two processes can have had the same pid. */
  readonly token: string;
  readonly pid: number;
  readonly boot: string | null;
  readonly address: string | null;
};

/** What a lock file says; unreadable is one of which the writer has not finished, or never will. */
export type LockState = LockRecord | 'absent' | 'unreadable';

/** False when there is such a file already: `wx` lets one of all contenders through. */
export async function createLockFile(path: string, record: LockRecord): Promise<boolean> {
  const handle = await open(path, 'wx', 0o600).catch((error: unknown) => {
    if (diskCode(error) === 'EEXIST') return null;
    throw error;
  });
  if (handle === null) return false;
  try {
    await handle.writeFile(JSON.stringify(record));
  } catch (error) {
    await removeLockFile(path);
    throw error;
  } finally {
    await handle.close();
  }
  return true;
}

/** Replaces it as a whole: a reader sees the old record or the new one. */
export async function replaceLockFile(path: string, record: LockRecord): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(record), 'utf8');
  await replaceFile({ files: nodeFiles, pause: (ms) => setTimeout(ms) }, { path, bytes });
}

export async function removeLockFile(path: string): Promise<void> {
  await unlink(path).catch((error: unknown) => {
    if (diskCode(error) !== 'ENOENT') throw error;
  });
}

export async function readLockFile(path: string): Promise<LockState> {
  try {
    const read: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isLockRecord(read) ? read : 'unreadable';
  } catch (error) {
    if (error instanceof SyntaxError) return 'unreadable';
    if (diskCode(error) === 'ENOENT') return 'absent';
    throw error;
  }
}

/** Gives whoever has just created the file a second to write his record into it. */
export async function readLockFilePatiently(path: string): Promise<LockState> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const state = await readLockFile(path);
    if (state !== 'unreadable') return state;
    await setTimeout(50);
  }
  return 'unreadable';
}

export function isSameLock(a: LockState, b: LockState): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.token === b.token;
}

/** Without zod: the lock is taken before the application is loaded (docs/adr/0008). */
function isLockRecord(read: unknown): read is LockRecord {
  if (typeof read !== 'object' || read === null) return false;
  const { token, pid, boot, address, ...more } = read as Readonly<Record<string, unknown>>;
  return (
    typeof token === 'string' &&
    token !== '' &&
    Number.isSafeInteger(pid) &&
    Number(pid) >= 1 &&
    isTextOrNull(boot) &&
    isTextOrNull(address) &&
    Object.keys(more).length === 0
  );
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}
