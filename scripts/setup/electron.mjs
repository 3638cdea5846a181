import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, readNote, root, say, writeNote } from '../project.mjs';

/** Milliseconds for some 110 MB; a mirror that takes longer is no help for a first start. */
const patience = 60_000;

/** The program file of Electron, or null: its package does not bring it along. */
export function electronBinary() {
  const folder = join(root, 'node_modules/electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/** Tries once for each version and mirror to download Electron; the app can do without it. */
export async function tryElectron() {
  const version = readJson(join(root, 'node_modules/electron/package.json'))?.version ?? null;
  if (version === null || electronBinary() !== null) return;
  const attempt = { version, mirror: process.env.ELECTRON_MIRROR ?? null };
  const earlier = readNote('electron');
  if (earlier?.version === attempt.version && earlier.mirror === attempt.mirror) return;
  say(`Trying to download Electron ${version}, once, for at most ${patience / 1000} seconds.`);
  const failure = await download();
  if (failure === null) return;
  writeNote('electron', attempt);
  say(
    `Electron could not be downloaded (${failure}): going on in Chromium. To use Electron, set ELECTRON_MIRROR to a mirror that can be reached and try again.`,
  );
}

/** Null when it is there, or else why not, in a few words. */
function download() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['node_modules/electron/install.js'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: patience,
      killSignal: 'SIGKILL',
    });
    let complaint = '';
    child.stderr.on('data', (data) => {
      complaint += data;
    });
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => {
      if (code === 0 && electronBinary() !== null) resolve(null);
      else resolve(signal === null ? firstLine(complaint) : 'it took too long');
    });
  });
}

function firstLine(complaint) {
  const line = complaint.split('\n').find((text) => text.trim() !== '');
  return line?.trim().slice(0, 200) ?? 'it did not say why';
}
