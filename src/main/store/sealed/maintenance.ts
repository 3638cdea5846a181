import { ok, type Result, refuse } from '../../../shared/result.ts';
import { refusalOf } from '../disk-refusal.ts';
import type { SerialStore } from '../serial-store.ts';
import { compactUpTo, type NewSeal, removeOlder, wantsCompaction } from './compaction.ts';
import type { Engine } from './engine.ts';
import type { Keeper } from './keeper.ts';
import type { SealedDisk } from './sealed-disk.ts';

/** Bytes of commits after which a merge that failed is tried again. */
const retryAfter = 4 * 1024 * 1024;

/** What is done to the files beside committing, one thing at a time. */
export type Maintenance = {
  /** One task after another; commits go on unless the task takes their turn. */
  alone<T>(task: () => Promise<T>): Promise<T>;
  compact(): Promise<Result<null>>;
  /** After a commit: begins a merge when there is enough to merge. */
  compactWhenDue(): void;
  reseal(seal: NewSeal): Promise<Result<null>>;
  isMerging(): boolean;
  /** Nothing begins by itself any more. */
  stop(): void;
  /** Resolves when nothing is going on any more. */
  done(): Promise<void>;
};

export function createMaintenance(
  disk: SealedDisk,
  parts: {
    readonly engine: Engine;
    readonly serial: SerialStore;
    readonly keeper: Keeper;
    readonly vaultId: string;
    readonly clock: () => string;
  },
): Maintenance {
  const { engine, serial, keeper, vaultId, clock } = parts;
  let last: Promise<unknown> = Promise.resolve();
  let soon = false;
  let stopped = false;
  let merging = false;
  /** After a merge that failed the next one waits until there is this much to merge. */
  let patience = 0;

  function alone<T>(task: () => Promise<T>): Promise<T> {
    const answer = last.then(task);
    last = answer.catch(() => undefined);
    return answer;
  }

  async function merge(seal: NewSeal | null): Promise<Result<null>> {
    merging = true;
    try {
      // With a new key no commit may come in between: it would be sealed with the old one.
      const rotate = () => engine.rotate();
      const run = async (at: Awaited<ReturnType<typeof rotate>>) =>
        compactUpTo(disk, { engine, vaultId, at, now: clock(), seal });
      if (seal === null) await run(await serial.inTurn(rotate));
      else await serial.inTurn(async () => run(await rotate()));
      await removeOlder(disk, engine.standing());
      return ok(null);
    } catch (error) {
      return refuse(keeper.hearOf(refusalOf(error)));
    } finally {
      merging = false;
    }
  }

  return {
    alone,
    compact: () => alone(() => merge(null)),
    compactWhenDue() {
      const at = engine.standing();
      if (soon || at.journalBytes < patience || !wantsCompaction(at)) return;
      soon = true;
      void alone(() => merge(null)).then((merged) => {
        soon = stopped;
        patience = merged.ok ? 0 : engine.standing().journalBytes + retryAfter;
      });
    },
    reseal: (seal) => alone(() => merge(seal)),
    isMerging: () => merging,
    stop() {
      stopped = true;
      soon = true;
    },
    async done() {
      await last;
    },
  };
}
