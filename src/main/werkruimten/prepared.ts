import { fault } from '../../shared/faults.ts';
import { ok, type Result, refuse } from '../../shared/result.ts';
import type { Moment } from '../../shared/values/ids.ts';
import { type RandomBytes, wipe } from '../store/keys/data-key.ts';
import { formatRecoveryCode, makeRecoveryCode } from '../store/keys/recovery-code.ts';
import type { SlotSet } from '../store/keys/slots.ts';
import type { Put } from '../store/store.ts';
import type { Clock, Ids } from '../use-cases/outside.ts';
import { judgeTypedBack } from './unlock.ts';

/** A key and its slots that nothing is sealed with yet: the code has to be typed back first. */
export type Waiting = {
  readonly key: Buffer;
  readonly slots: SlotSet;
  /** What a new dossier begins with; null when an open one is sealed anew. */
  readonly begin: Begin | null;
};

/** Where a new dossier goes, and what it begins with. */
export type Begin = {
  readonly naam: string;
  readonly plaats: string;
  /** Asked for once, when its recovery code was typed back. */
  puts(): readonly Put[];
};

type Held = Waiting & { readonly herstelcode: string; readonly since: Moment };

/** Long enough to print a page and find a pen. */
const PATIENCE_MS = 3_600_000;

/** At most one at a time: one person makes one dossier, and an older key has no business in memory. */
export type PreparedKeys = {
  hold(waiting: Waiting, herstelcode: string): string;
  /** Faults: dossier.verlopen, and at `herstelcode` those of the code. */
  take(confirmed: { readonly ontwerp: string; readonly herstelcode: string }): Result<Waiting>;
  drop(): void;
};

export function createPreparedKeys({ clock, ids }: { clock: Clock; ids: Ids }): PreparedKeys {
  let held: (Held & { readonly id: string }) | null = null;
  function drop() {
    wipe(held?.key ?? null);
    held = null;
  }
  return {
    hold(waiting, herstelcode) {
      drop();
      held = { ...waiting, herstelcode, id: ids.next(), since: clock.now() };
      return held.id;
    },
    take({ ontwerp, herstelcode }) {
      if (held?.id !== ontwerp || isTooOld(held.since, clock.now())) {
        drop();
        return refuse(fault('dossier.verlopen'));
      }
      const same = judgeTypedBack(held.herstelcode, herstelcode);
      if (!same.ok) return same;
      const waiting = held;
      held = null;
      return ok(waiting);
    },
    drop,
  };
}

function isTooOld(since: Moment, now: Moment): boolean {
  const age = Date.parse(now) - Date.parse(since);
  return age < 0 || age > PATIENCE_MS;
}

/** A fresh code, as the slot takes it and as it is shown. */
export function drawCode(bytes: RandomBytes) {
  const code = makeRecoveryCode(bytes);
  return { code, shown: formatRecoveryCode(code) };
}
