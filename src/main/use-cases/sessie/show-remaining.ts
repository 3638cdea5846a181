import type { Resterend } from '../../../shared/contract/sessie.ts';
import type { Outside } from '../outside.ts';
import { findRustMs } from '../voorkeur/set-rust.ts';
import type { Sessions } from './sessions.ts';

/** How long the session still stands open; zeros when none does. */
export function showRemaining({ store, clock }: Outside, sessions: Sessions): Resterend {
  const left = sessions.remaining(clock.now(), findRustMs(store.view));
  if (left === null) return { id: null, rustMs: 0, duurMs: 0 };
  return { id: sessions.current()?.id ?? null, ...left };
}
