import { posix, win32 } from 'node:path';
import type { Machine } from './data-folder.ts';

const onLinux = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const onMac = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const onWindows = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The program file of an installed Chromium, Chrome or Edge, in this order, or null. CHROMIUM_PATH
 * names another one; when that is not there, nothing else is taken in its place.
 */
export function findBrowser(machine: Machine, isProgram: (path: string) => boolean): string | null {
  const named = machine.env.CHROMIUM_PATH;
  const candidates = named ? [named] : knownPlaces(machine);
  return candidates.find(isProgram) ?? null;
}

function knownPlaces({ platform, env, home }: Machine): readonly string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(home, 'Applications')];
    return onMac.flatMap((name) =>
      folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']];
    return onWindows.flatMap((path) =>
      folders.flatMap((folder) => (folder ? [win32.join(folder, path)] : [])),
    );
  }
  const folders = [
    ...(env.PATH ?? '').split(':').filter(posix.isAbsolute),
    '/usr/bin',
    '/snap/bin',
  ];
  return onLinux.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}
