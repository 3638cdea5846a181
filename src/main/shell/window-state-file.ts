import { readFileSync, writeFileSync } from 'node:fs';
import { parseWindowState, type WindowState } from './window-state.ts';

/** Where the window was, kept as a convenience: reading and writing never fail a start or an end. */
export function readWindowState(path: string): WindowState | null {
  try {
    return parseWindowState(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Not awaited by anybody, because the window is closing: hence in one go. */
export function writeWindowState(path: string, state: WindowState): void {
  try {
    writeFileSync(path, JSON.stringify(state), { mode: 0o600 });
  } catch {
    // The next window opens where the first one did.
  }
}
