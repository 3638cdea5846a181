import type { Low } from 'lowdb';
import { type Fault, fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { type DiskRefusal, refusalOf } from '../disk-refusal.ts';
import type { Staged } from '../staged.ts';
import type { Tables } from '../tables.ts';
import type { Engine } from './engine.ts';

export type Keeper = {
  keep(staged: Staged): Promise<Result<null>>;
  /** A refusal of the disk, met outside a commit: it may end the keeping too. */
  hearOf(refusal: DiskRefusal): Fault;
  /** Why nothing may be written any more; null while all is well. */
  stopped(): Fault | null;
  status(): {
    readonly state: 'bewaard' | 'bezig' | 'alleenLezen';
    readonly fault: Fault | null;
    readonly lastKeptAt: string | null;
  };
};

/**
 * Flushes what lowdb is asked to write, and stops for good once a flush has failed: a second one may
 * report success for pages that were already dropped ('fsyncgate'). Also when another writer is found.
 */
export function createKeeper(db: Low<Tables>, engine: Engine, clock: () => string): Keeper {
  let stopped: Fault | null = null;
  let last: Fault | null = null;
  let busy = false;
  let lastKeptAt: string | null = null;

  function hearOf(refusal: DiskRefusal): Fault {
    last = refusal.fault;
    stopped ??= stopAfter(refusal);
    return refusal.fault;
  }

  return {
    async keep(staged) {
      if (stopped !== null) return refuse(stopped);
      engine.stage(staged);
      busy = true;
      try {
        await db.write();
        last = null;
        lastKeptAt = clock();
        return ok(null);
      } catch (error) {
        return refuse(hearOf(refusalOf(error)));
      } finally {
        busy = false;
      }
    },
    hearOf,
    stopped: () => stopped,
    status: () => ({
      state: stopped !== null ? 'alleenLezen' : busy ? 'bezig' : 'bewaard',
      fault: stopped ?? last,
      lastKeptAt,
    }),
  };
}

/** Why nothing more is kept until the store is opened again; null when the next change may try. */
function stopAfter({ fault: met, flushFailed }: DiskRefusal): Fault | null {
  if (met.code === 'bewaren.intussenGewijzigd') return met;
  return flushFailed ? fault('bewaren.alleenLezen') : null;
}
