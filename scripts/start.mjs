// Opens the app: in Electron where its binary runs, else in an installed browser over loopback.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './project.mjs';
import { electronBinary } from './setup/electron.mjs';

/** Why not Electron, in a few words; null when it can be used. */
function whyNotElectron(args) {
  const binary = electronBinary();
  if (binary === null) return "Electron's binary is not here";
  if (args.some((arg) => /^--(port|no-open)\b/.test(arg))) return 'these flags are for a browser';
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux') {
    if (!DISPLAY && !WAYLAND_DISPLAY) return 'there is no display';
    if (process.getuid?.() === 0) return 'Electron does not run safely as root';
  }
  const tried = spawnSync(binary, ['--version'], { timeout: 10_000, stdio: 'ignore' });
  return tried.status === 0 ? null : "Electron's binary does not run here";
}

/** `--data DIR` is what Chromium calls `--user-data-dir=DIR`. */
function electronArguments(args) {
  return args
    .join('\n')
    .replace(/^--data[\n=](.*)$/m, '--user-data-dir=$1')
    .split('\n');
}

/** Ended by a signal, npm leaves what it started behind: the app would serve for ever. */
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const look = () => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  };
  setInterval(look, 1_000).unref();
}

const args = process.argv.slice(2);
const reason = whyNotElectron(args);
endWithNpm();
if (reason === null) {
  console.log('Opening Rechtenklaar in Electron.');
  process.exitCode = await run(electronBinary(), [root, ...electronArguments(args)]);
} else {
  console.log(`Opening Rechtenklaar in a browser on this machine, not in Electron: ${reason}.`);
  await import(pathToFileURL(join(root, 'out/main/loopback.js')).href);
}
