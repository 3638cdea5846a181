import { posix, win32 } from 'node:path';

/** The machine and the user as far as a shell looks at them. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

const folderName = 'Rechtenklaar';

/** Where programs keep a user's data, which is also where Electron puts it (`appData`). */
export function defaultDataFolder({ platform, env, home }: Machine): string {
  if (platform === 'win32') {
    return win32.join(env.APPDATA ?? win32.join(home, 'AppData', 'Roaming'), folderName);
  }
  if (platform === 'darwin') {
    return posix.join(home, 'Library', 'Application Support', folderName);
  }
  return posix.join(env.XDG_CONFIG_HOME || posix.join(home, '.config'), folderName);
}
