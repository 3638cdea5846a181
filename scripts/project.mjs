// What all scripts share: where the project is, and how its tools are run. Node's own modules only,
// because set-up runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Not import.meta.dirname: an older Node must get as far as being told that it is too old. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Something that the user can repair; only its message is shown. */
export class SetupError extends Error {}

export function say(line) {
  console.log(`[setup] ${line}`);
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Exit code of a program that shares this terminal; 1 when it was ended or could not be run. */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    const pass = (signal) => child.kill(signal);
    const end = (code) => {
      for (const signal of endings) process.off(signal, pass);
      resolve(code);
    };
    for (const signal of endings) process.on(signal, pass);
    child.on('error', () => end(1));
    child.on('exit', (code) => end(code ?? 1));
  });
}

/** npm as the one that runs this script, or else the one in the search path. */
export function runNpm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli !== undefined && /^npm(-cli)?\.[cm]?js$/.test(basename(cli))) {
    return run(process.execPath, [cli, ...args], options);
  }
  const shell = process.platform === 'win32';
  return run('npm', args, { shell, ...options });
}

/** Null when there is no such file, or no JSON in it. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

const notes = join(root, 'node_modules/.cache/rechtenklaar');

/** What an earlier set-up noted; `npm ci` empties the folder, and everything is tried again. */
export function readNote(name) {
  return readJson(join(notes, `${name}.json`));
}

export function writeNote(name, value) {
  mkdirSync(notes, { recursive: true });
  writeFileSync(join(notes, `${name}.json`), JSON.stringify(value));
}

/** One text for the content of files and folders: it changes whenever any of them does. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((given) => filesBelow(given))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(join(root, path))) return [];
  const entries = readEntries(join(root, path));
  if (entries === null) return [path];
  const names = entries.map((entry) => entry.name).sort();
  return names.flatMap((name) => filesBelow(join(path, name)));
}

function readEntries(path) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}
