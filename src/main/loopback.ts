import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defaultDataFolder } from './shell/data-folder.ts';
import { findBrowser } from './shell/find-browser.ts';
import { forkInside, insideArgument } from './shell/fork-inside.ts';
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
  // Heard from the first moment on: a process that is simply ended leaves its lock behind.
  const asked = askedToStop();
  const outcome = await startLoopback({
    dataFolder: flags.data ?? defaultDataFolder(machine),
    port: flags.port,
    open: flags.open ? (window) => openWindow({ ...machine, isRoot, browser }, window) : null,
    say,
    inside: (hears) => forkInside(fileURLToPath(import.meta.url), hears),
  });
  if (outcome.kind === 'failed') return complain(outcome.reason);
  if (outcome.kind === 'alreadyOpen') return 0;
  await Promise.race([outcome.over, asked]);
  const broken = await outcome.stop();
  return broken === null ? 0 : complain(broken);
}

function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve());
    }
  });
}

/** The same file is the user's start and, with a channel to it, the process that serves. */
if (process.argv[2] === insideArgument && process.send !== undefined) {
  const { runInside } = await import('./shell/loopback-inside.ts');
  runInside(fileURLToPath(new URL('../renderer', import.meta.url)));
} else {
  const flags = readFlags(process.argv.slice(2));
  process.exitCode = flags === null ? complain(usage) : await run(flags);
}
