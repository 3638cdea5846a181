import { type Fault, fault } from '../../shared/faults.ts';
import { ok, type Result, refuse } from '../../shared/result.ts';
import type { Ids } from './outside.ts';
import type { Sessions } from './sessie/sessions.ts';

type Open = { readonly id: string; readonly organisatieId: string };

export type OpenEen<T extends Open> = {
  open(one: Omit<T, 'id'>): T;
  /** The fault that was given, also for what another organisatie has open. */
  find(key: { readonly organisatieId: string; readonly id: string }): Result<T>;
  drop(): void;
};

/**
 * One thing at a time, of who is signed in, in memory only: what was read of real persons is gone as
 * soon as nobody is there who may see it (security.md A8).
 */
export function createOpenEen<T extends Open>(
  { ids, sessions }: { readonly ids: Ids; readonly sessions: Sessions },
  about: {
    readonly unknown: 'inlezing.onbekend' | 'afstemming.onbekend';
    /** Told of what is closed, so that what is under way for it stops. */
    readonly close: (one: T) => void;
  },
): OpenEen<T> {
  let current: T | null = null;
  const drop = () => {
    if (current !== null) about.close(current);
    current = null;
  };
  sessions.whenClosed(drop);
  return {
    open(one) {
      drop();
      const opened = { ...one, id: ids.next() } as T;
      current = opened;
      return opened;
    },
    find({ organisatieId, id }) {
      const gone: Fault = fault(about.unknown);
      if (current === null || current.id !== id) return refuse(gone);
      return current.organisatieId === organisatieId ? ok(current) : refuse(gone);
    },
    drop,
  };
}
