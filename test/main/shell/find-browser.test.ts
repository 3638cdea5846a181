import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src/main/shell/find-browser.ts';

const linux = {
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  home: '/home/a',
} as const;
const mac = { platform: 'darwin', env: {}, home: '/Users/a' } as const;
const windows = {
  platform: 'win32',
  env: {
    LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local',
    PROGRAMFILES: 'C:\\Program Files',
    'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
  },
  home: 'C:\\Users\\a',
} as const;

const having =
  (...paths: readonly string[]) =>
  (path: string) =>
    paths.includes(path);

describe('an installed browser is found', () => {
  it.each([
    [linux, '/usr/local/bin/chromium'],
    [linux, '/usr/bin/google-chrome-stable'],
    [linux, '/usr/bin/microsoft-edge'],
    [linux, '/snap/bin/chromium'],
    [{ ...linux, env: {} }, '/usr/bin/chromium'],
    [mac, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    [mac, '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'],
    [windows, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    [windows, 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    [windows, 'C:\\Users\\a\\AppData\\Local\\Chromium\\Application\\chrome.exe'],
  ])('%j: %s', (machine, path) => {
    expect(findBrowser(machine, having(path))).toBe(path);
  });

  it('Chromium before Chrome, Chrome before Edge', () => {
    const edge = '/usr/local/bin/microsoft-edge';
    const chrome = '/usr/bin/google-chrome';
    expect(findBrowser(linux, having(edge, chrome))).toBe(chrome);
    expect(findBrowser(linux, having(edge, chrome, '/snap/bin/chromium'))).toBe(
      '/snap/bin/chromium',
    );
  });

  it('null when there is none', () => {
    for (const machine of [linux, mac, windows]) expect(findBrowser(machine, having())).toBeNull();
  });
});

describe('CHROMIUM_PATH', () => {
  const machine = { ...linux, env: { ...linux.env, CHROMIUM_PATH: '/opt/mine' } };

  it('goes before everything else', () => {
    expect(findBrowser(machine, having('/opt/mine', '/usr/bin/chromium'))).toBe('/opt/mine');
  });

  it('is not silently replaced when it leads nowhere', () => {
    expect(findBrowser(machine, having('/usr/bin/chromium'))).toBeNull();
  });
});

it('a folder of the search path that depends on where one stands is left out', () => {
  const machine = { ...linux, env: { PATH: '.:bin:' } };
  const asked: string[] = [];
  findBrowser(machine, (path) => asked.push(path) < 0);
  expect(asked.every((path) => path.startsWith('/'))).toBe(true);
});
