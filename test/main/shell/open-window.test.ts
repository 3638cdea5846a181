import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openWindow, type WindowMachine } from '../../../src/main/shell/open-window.ts';
import { makeTempFolder } from '../temp-page.ts';

const address = 'http://127.0.0.1:4321/?start=x';

function aMachine(bend: Partial<WindowMachine> = {}): WindowMachine {
  return { platform: 'linux', env: { DISPLAY: ':0' }, isRoot: false, browser: '/none', ...bend };
}

describe('a window is opened', () => {
  it('as an app of its own, with a profile of its own', async () => {
    const folder = await makeTempFolder();
    const browser = join(folder, 'browser');
    await writeFile(browser, `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/args"\n`);
    await chmod(browser, 0o700);
    const profileFolder = join(folder, 'profile');
    const opened = openWindow(aMachine({ browser }), { address, profileFolder });
    expect(opened.opened).toBe(true);
    const args = await readPatiently(join(folder, 'args'));
    expect(args).toContain(`--app=${address}\n--user-data-dir=${profileFolder}\n`);
    expect(args).not.toMatch(/no-sandbox|remote-debugging|disable-web-security/);
  });

  it('and closing it is told, but not that a browser which was running already took it over', async () => {
    const browser = '/bin/true';
    const opened = openWindow(aMachine({ browser }), { address, profileFolder: '/none' });
    if (!opened.opened) throw new Error(opened.reason);
    const first = await Promise.race([opened.closed.then(() => 'closed'), setTimeout(300, 'open')]);
    expect(first).toBe('open');
  });

  it('and a browser that cannot be run leaves the address to be opened by hand', async () => {
    const opened = openWindow(aMachine(), { address, profileFolder: '/none' });
    expect(opened.opened).toBe(true);
    await setTimeout(50);
  });
});

describe('no window is opened, and it is said why', () => {
  it.each([
    [{ env: {} }, /no display/],
    [{ env: { WAYLAND_DISPLAY: 'wayland-0' }, browser: null }, /no Chromium/],
    [{ isRoot: true }, /as root/],
    [{ platform: 'darwin', env: {}, browser: null }, /no Chromium/],
  ] as const)('%j', (bend, reason) => {
    const opened = openWindow(aMachine(bend), { address, profileFolder: '/none' });
    expect(opened).toEqual({ opened: false, reason: expect.stringMatching(reason) });
  });
});

async function readPatiently(path: string): Promise<string> {
  for (let turn = 0; turn < 100; turn++) {
    const text = await readFile(path, 'utf8').catch(() => '');
    if (text.endsWith('\n')) return text;
    await setTimeout(20);
  }
  throw new Error(`Nothing was written to ${path}`);
}
