import { useSyncExternalStore } from 'react';

/** Whether the Simulatiepaneel is unfolded: whatever screen one goes to, it stays as it was. */
let open = false;
const listeners = new Set<() => void>();

export function setPaneelOpen(next: boolean): void {
  open = next;
  for (const listener of listeners) listener();
}

export function usePaneelOpen(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
    // When the first screen is drawn by the build, nothing is unfolded.
    () => false,
  );
}

/** On the tape, so that closing can give the focus back. */
export const PANEEL_KNOP = 'simulatiepaneel-knop';
