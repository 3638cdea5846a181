import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, readNote, root, runNpm, SetupError, say, writeNote } from '../project.mjs';

const sources = [
  'src',
  'build/icon.png',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];
const built = ['out/main/index.js', 'out/main/loopback.js', 'out/renderer/index.html'];

export async function buildApp() {
  const missing = built.some((path) => !existsSync(join(root, path)));
  const now = fingerprint(sources);
  if (!missing && isSame(readNote('build'), { sources: now, at: builtAt() })) return;
  say(`Building the app, because ${missing ? 'it is not built yet' : 'its sources have changed'}.`);
  if ((await runNpm(['run', '--silent', 'build'])) !== 0) {
    throw new SetupError('The build failed. What it said is above; repair that and try again.');
  }
  writeNote('build', { sources: now, at: builtAt() });
}

/** Milliseconds; when somebody else has built in the meantime it is another moment. */
function builtAt() {
  return statSync(join(root, built[1])).mtimeMs;
}

function isSame(note, wanted) {
  return note !== null && note.sources === wanted.sources && note.at === wanted.at;
}
