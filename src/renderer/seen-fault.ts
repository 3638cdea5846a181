import { useSyncExternalStore } from 'react';
import type { Fault } from '../shared/faults.ts';

/** The refusal that was seen last while signing in, and what it answered. */
type Seen = { readonly procedure: string; readonly fault: Fault };

let seen: Seen | null = null;
const listeners = new Set<() => void>();

function become(next: Seen | null): void {
  seen = next;
  for (const listener of listeners) listener();
}

/** Said by api.ts of every answer: 'Hulp nodig?' is about what just went wrong. */
export function noteAnswer(procedure: string, fault: Fault | null): void {
  if (!procedure.startsWith('aanmelding.')) return;
  if (fault !== null) become({ procedure, fault });
  else if (seen?.procedure === procedure) become(null);
}

/** Another means, another failure. */
export function forgetSeen(): void {
  if (seen !== null) become(null);
}

export function useSeenFault(): Fault | null {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => seen,
  );
  return now?.fault ?? null;
}
