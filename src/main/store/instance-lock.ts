import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fault } from '../../shared/faults.ts';
import { ok, type Result, refuse } from '../../shared/result.ts';
import { refusalOf } from './disk-refusal.ts';
import { nodeFiles } from './file-system.ts';
import {
  createLockFile,
  isSameLock,
  type LockRecord,
  type LockState,
  readLockFile,
  readLockFilePatiently,
  removeLockFile,
  replaceLockFile,
} from './lock-file.ts';
import { makeStoreFolder, sweepTemps } from './store-folder.ts';

export const lockFileName = 'rechtenklaar.lock';

/** Who holds the lock: the process, the boot of the machine it runs in, where it can be reached. */
export type LockHolder = {
  readonly pid: number;
  readonly boot: string | null;
  readonly address: string | null;
};

export type Lock = {
  /**
   * Tells a second instance where to find this one, and which process writes in the folder when that
   * is not the one that took the lock: the lock is held for as long as that process lives.
   */
  announce(address: string, writer?: number): Promise<Result<null>>;
  release(): Promise<void>;
};

export type LockAnswer =
  | { readonly acquired: true; readonly lock: Lock }
  | { readonly acquired: false; readonly holder: LockHolder };

export type LockRequest = {
  readonly folder: string;
  readonly pid: number;
  /** Which boot of the machine this is, where it can be known: an older one has ended. */
  readonly boot?: string | null;
  readonly address?: string;
  /** Asked about a holder with another pid, of this boot or of an unknown one. */
  readonly isAlive: (holder: LockHolder) => boolean | Promise<boolean>;
};

/** Tokens this process wrote: its own pid with another token is an earlier life of that number. */
const held = new Set<string>();

/**
 * One writer per folder: two lowdb processes lost each other's changes (security.md, finding 4).
 * A dead holder's lock is taken over, a live one's never. Refuses with `bewaren.*` when the folder
 * cannot be used at all.
 */
export async function acquireLock(request: LockRequest): Promise<Result<LockAnswer>> {
  const path = join(request.folder, lockFileName);
  const { pid, boot = null, address = null } = request;
  const record: LockRecord = { token: randomUUID(), pid, boot, address };
  try {
    await makeStoreFolder(nodeFiles, request.folder);
    const holder = await contend({ path, record, request });
    if (holder === 'unknown') return refuse(fault('bewaren.mislukt'));
    if (holder !== 'self') return ok({ acquired: false, holder });
    held.add(record.token);
    await sweepTemps(nodeFiles, path);
    return ok({ acquired: true, lock: createLock(path, record) });
  } catch (error) {
    return refuse(refusalOf(error).fault);
  }
}

type Contest = {
  readonly path: string;
  readonly record: LockRecord;
  readonly request: LockRequest;
};

/** At most some two seconds: each round somebody else may be just ahead of us. */
async function contend(contest: Contest): Promise<'self' | 'unknown' | LockHolder> {
  const { path, record, request } = contest;
  for (let round = 0; round < 100; round++) {
    if (await createLockFile(path, record)) {
      if (isSameLock(await readLockFile(path), record)) return 'self';
    }
    const found = await readLockFilePatiently(path);
    if (typeof found !== 'string' && (await isHeld(found, request))) return holderOf(found);
    if (found !== 'absent' && (await takeOver(contest, found))) return 'self';
    await setTimeout(20);
  }
  return 'unknown';
}

/**
 * Removing a dead holder's file and creating one's own would let two contenders remove each
 * other's. Only who holds the second file may replace the first, and only if it still says what
 * was found dead.
 */
async function takeOver({ path, record, request }: Contest, found: LockState): Promise<boolean> {
  const turn = `${path}.takeover`;
  if (!(await createLockFile(turn, record))) {
    const taker = await readLockFilePatiently(turn);
    const busy = typeof taker !== 'string' && (await isHeld(taker, request));
    if (!busy && taker !== 'absent') await removeLockFile(turn);
    return false;
  }
  try {
    if (!isSameLock(await readLockFile(path), found)) return false;
    await replaceLockFile(path, record);
    return true;
  } finally {
    await removeLockFile(turn);
  }
}

async function isHeld(found: LockRecord, request: LockRequest): Promise<boolean> {
  if (found.pid === request.pid) return held.has(found.token);
  const boot = request.boot ?? null;
  if (boot !== null && found.boot !== null && found.boot !== boot) return false;
  return request.isAlive(holderOf(found));
}

function holderOf({ pid, boot, address }: LockRecord): LockHolder {
  return { pid, boot, address };
}

function createLock(path: string, record: LockRecord): Lock {
  return {
    async announce(address, writer = record.pid) {
      try {
        await replaceLockFile(path, { ...record, pid: writer, address });
        return ok(null);
      } catch (error) {
        return refuse(refusalOf(error).fault);
      }
    },
    async release() {
      held.delete(record.token);
      if (isSameLock(await readLockFile(path), record)) await removeLockFile(path);
    },
  };
}
