import { accessSync } from 'node:fs';
import { homedir } from 'node:os';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../src/main/shell/find-browser.ts';

/** The browser that the app itself would use; without its sandbox for root, who cannot have one. */
export async function launchChromium(): Promise<Browser> {
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  const executablePath = findBrowser(machine, isThere);
  if (executablePath === null)
    throw new Error('No Chromium here: run `node scripts/setup.mjs test`');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args });
}

function isThere(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
}
