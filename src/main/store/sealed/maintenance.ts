import { ok, type Result, refuse } from '../../../shared/result.ts';
import { DiskRefusal, refusalOf } from '../disk-refusal.ts';
import type { SerialStore } from '../serial-store.ts';
import type { Backup } from './backup-policy.ts';
import { makeBackup } from './backups.ts';
import { compactUpTo, type NewSeal, removeOlder, wantsCompaction } from './compaction.ts';
import type { Engine, Standing } from './engine.ts';
import type { Keeper } from './keeper.ts';
import type { SealedDisk } from './sealed-disk.ts';
import { type Progress, type Verified, verifyFiles } from './verify.ts';

/** Bytes of commits after which a merge that failed is tried again. */
const retryAfter = 4 * 1024 * 1024;

/** What is done to the files beside committing, one thing at a time. */
export type Maintenance = {
  compact(): Promise<Result<null>>;
  /** After a commit: begins a merge when there is enough to merge. */
  compactWhenDue(): void;
  reseal(seal: NewSeal): Promise<Result<null>>;
  verify(onProgress: Progress): Promise<Result<Verified>>;
  backup(): Promise<Result<Backup>>;
  isMerging(): boolean;
  /** Nothing begins by itself any more. */
  stop(): void;
  /** Resolves when nothing is going on any more. */
  done(): Promise<void>;
};

type Parts = {
  readonly engine: Engine;
  readonly serial: SerialStore;
  readonly keeper: Keeper;
  readonly vaultId: string;
  readonly clock: () => string;
};

export function createMaintenance(disk: SealedDisk, parts: Parts): Maintenance {
  const { engine, serial, vaultId, clock } = parts;
  const alone = createQueue();
  let merging = false;
  /** One merge waits or runs that nobody asked for; or none may begin any more. */
  let busy = false;
  let stopped = false;
  /** After a merge that failed the next one waits until there is this much to merge. */
  let patience = 0;

  async function merge(seal: NewSeal | null): Promise<Result<null>> {
    merging = true;
    const merged = await mergeNow(disk, parts, seal).finally(() => {
      merging = false;
    });
    patience = merged.ok ? 0 : engine.place().journalBytes + retryAfter;
    return merged;
  }

  /** Over what is kept at this moment; commits go on behind it. */
  function upToHere<T>(task: (at: Standing) => Promise<T>): Promise<Result<T>> {
    return alone.run(async () => asResult(task(await serial.inTurn(engine.rotate)), refusalOf));
  }

  return {
    compact: () => alone.run(() => merge(null)),
    compactWhenDue() {
      const at = engine.place();
      if (busy || stopped || at.journalBytes < patience || !wantsCompaction(at)) return;
      busy = true;
      const done = () => {
        busy = false;
      };
      void alone.run(() => merge(null)).finally(done);
    },
    reseal: (seal) => alone.run(() => merge(seal)),
    verify: (onProgress) =>
      upToHere((at) => verifyFiles(disk, { key: engine.key(), vaultId, at }, onProgress)),
    backup: () =>
      upToHere((at) => makeBackup(disk, { key: engine.key(), vaultId, at, now: clock() })),
    isMerging: () => merging,
    stop() {
      stopped = true;
    },
    done: alone.done,
  };
}

/** With a new key no commit may come in between: it would be sealed with the old one. */
function mergeNow(
  disk: SealedDisk,
  { engine, serial, keeper, vaultId, clock }: Parts,
  seal: NewSeal | null,
): Promise<Result<null>> {
  const inTurn = seal === null ? serial.inTurn : (act: () => Promise<void>) => act();
  const run = (at: Standing) =>
    compactUpTo(disk, { engine, vaultId, at, now: clock(), seal, inTurn });
  const all = async () => {
    // Overtaken by another writer, what we know is no longer how the store goes on.
    const stopped = keeper.stopped();
    if (stopped !== null) throw new DiskRefusal({ fault: stopped });
    if (seal === null) await run(await serial.inTurn(engine.claim));
    else await serial.inTurn(async () => run(await engine.claim()));
    await removeOlder(disk, engine.place());
    return null;
  };
  return asResult(all(), (error) => {
    const refusal = refusalOf(error);
    keeper.hearOf(refusal);
    return refusal;
  });
}

async function asResult<T>(
  task: Promise<T>,
  refusal: (error: unknown) => DiskRefusal,
): Promise<Result<T>> {
  return task.then(ok, (error: unknown) => refuse(refusal(error).fault));
}

/** One task after another; commits go on unless the task takes their turn. */
function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run<T>(task: () => Promise<T>): Promise<T> {
      const answer = last.then(task);
      last = answer.catch(() => undefined);
      return answer;
    },
    async done() {
      await last;
    },
  };
}
