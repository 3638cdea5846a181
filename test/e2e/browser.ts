import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from '../../src/main/shell/find-browser.ts';

/** The browser that the app itself would take. Its sandbox is off for root only, in tests only. */
export function chromiumOptions(): LaunchOptions {
  const { platform, env } = process;
  const executablePath = findBrowser({ platform, env, home: homedir() }, isFile);
  const root = process.getuid?.() === 0;
  return {
    ...(executablePath === null ? {} : { executablePath }),
    args: [
      ...(root ? ['--no-sandbox'] : []),
      // Quiet without a network: each of these would look hosts up.
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-gpu',
    ],
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
