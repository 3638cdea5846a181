import { app } from 'electron';
import type { Slotreden } from '../../shared/contract/sessie.ts';

/** How one process tells the next why it ended; it says nothing of what was open. */
const slotSwitch = 'vergrendeld';
/** Named here: the contract itself would be read before there is a window (docs/adr/0008). */
const slotredenen: Readonly<Record<Slotreden, true>> = { rust: true, hand: true, toestel: true };

/**
 * Ends this process with its windows, and lets Electron start another when it is gone: nothing of a
 * dossier that was open stays in any memory (docs/adr/0013). Another argument than the user's own is
 * that reason alone.
 */
export async function relaunch(slot: Slotreden | null, close: () => Promise<void>): Promise<void> {
  // What was confirmed is on the disk already, so a store that does not close is no reason to stay.
  await close().catch(() => undefined);
  const own = process.argv.slice(1).filter((arg) => !arg.startsWith(`--${slotSwitch}=`));
  app.relaunch(startOptions([...own, ...(slot === null ? [] : [`--${slotSwitch}=${slot}`])]));
  app.exit(0);
}

/** Why the process before this one ended; null when the user started it. */
export function slotOfStart(): Slotreden | null {
  const told = app.commandLine.getSwitchValue(slotSwitch);
  return Object.hasOwn(slotredenen, told) ? (told as Slotreden) : null;
}

/** An AppImage is unmounted when it ends, its program with it (electron-builder#1727, #4650). */
function startOptions(args: readonly string[]) {
  const image = app.isPackaged ? process.env.APPIMAGE : undefined;
  if (image === undefined) return { args: [...args] };
  return { execPath: image, args: ['--appimage-extract-and-run', ...args] };
}
