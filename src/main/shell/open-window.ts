import { spawn } from 'node:child_process';

export type WindowMachine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** A program file, from find-browser.ts. */
  readonly browser: string | null;
};

export type AppWindow = { readonly address: string; readonly profileFolder: string };

export type OpenedWindow =
  | { readonly opened: true; readonly closed: Promise<void>; close(): void }
  | { readonly opened: false; readonly reason: string };

/** Milliseconds. A browser that ends sooner gave the address to one that was already running. */
const handedOver = 5_000;

/** Opens the address in an app window with a profile of its own. */
export function openWindow(machine: WindowMachine, window: AppWindow): OpenedWindow {
  const { browser } = machine;
  if (!hasDisplay(machine)) return { opened: false, reason: 'there is no display here' };
  if (browser === null) {
    return { opened: false, reason: 'no Chromium, Chrome or Edge was found' };
  }
  if (machine.platform === 'linux' && machine.isRoot) {
    return { opened: false, reason: 'a browser cannot be run safely as root' };
  }
  const begun = Date.now();
  const child = spawn(browser, browserArguments(window), { stdio: 'ignore' });
  child.unref();
  const closed = new Promise<void>((resolve) => {
    child.on('error', () => undefined);
    child.on('exit', () => {
      if (Date.now() - begun > handedOver) resolve();
    });
  });
  return { opened: true, closed, close: () => void child.kill() };
}

function hasDisplay({ platform, env }: WindowMachine): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Other users can see the address in the list of processes, but its token works only once. */
export function browserArguments({ address, profileFolder }: AppWindow): readonly string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profileFolder}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
  ];
}
