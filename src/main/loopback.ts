import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createLog } from './api/log.ts';
import { systemClock, systemLoop } from './clock.ts';
import { systemBytes, systemIds, systemRandom } from './randomness.ts';
import { defaultDataFolder } from './shell/data-folder.ts';
import { findBrowser } from './shell/find-browser.ts';
import { type LoopbackFlags, readFlags, usage } from './shell/loopback-flags.ts';
import { startLoopback } from './shell/loopback-shell.ts';
import { openWindow } from './shell/open-window.ts';

const machine = { platform: process.platform, env: process.env, home: homedir() };

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string): number {
  process.stderr.write(`${line}\n`);
  return 1;
}

function tellBrowser(browser: string | null): number {
  if (browser === null) return 1;
  say(browser);
  return 0;
}

async function run(flags: LoopbackFlags): Promise<number> {
  const browser = findBrowser(machine, isProgram);
  if (flags.findBrowser) return tellBrowser(browser);
  const isRoot = process.getuid?.() === 0;
  const write = (line: string) => void process.stderr.write(line);
  // Heard from the first moment on: a process that is simply ended leaves its lock behind.
  const asked = askedToStop();
  const outcome = await startLoopback({
    dataFolder: flags.data ?? defaultDataFolder(machine),
    assetsFolder: fileURLToPath(new URL('../renderer', import.meta.url)),
    clock: systemClock,
    loop: systemLoop,
    ids: systemIds,
    random: systemRandom,
    bytes: systemBytes,
    log: createLog({ write, now: systemClock.now }),
    port: flags.port,
    open: flags.open ? (window) => openWindow({ ...machine, isRoot, browser }, window) : null,
    say,
  });
  if (outcome.kind === 'failed') return complain(outcome.reason);
  if (outcome.kind === 'alreadyOpen') return 0;
  await Promise.race([outcome.windowClosed, asked]);
  await outcome.stop();
  return 0;
}

function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve());
    }
  });
}

const flags = readFlags(process.argv.slice(2));
process.exitCode = flags === null ? complain(usage) : await run(flags);
