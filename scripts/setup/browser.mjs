import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, SetupError, say } from '../project.mjs';
import { electronBinary } from './electron.mjs';

const byHand = {
  linux:
    'install Chromium with the package manager of your system (on Debian: `apt-get install chromium`, on Ubuntu: `snap install chromium`, on Fedora: `dnf install chromium`)',
  darwin: 'install Google Chrome (`brew install --cask google-chrome`)',
  win32: 'install Microsoft Edge or Google Chrome (`winget install Google.Chrome`)',
};

/** Something to show the app in: Electron, or else an installed Chromium, Chrome or Edge. */
export async function findShell() {
  if (electronBinary() !== null || hasBrowser()) return;
  if (process.env.CHROMIUM_PATH) {
    throw new SetupError(
      `CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, but no program is there. Correct it, or unset it to look in the usual places.`,
    );
  }
  if (canInstall()) {
    say('Installing Chromium (apt-get install chromium): there is neither Electron nor a browser.');
    await installOnDebian();
    if (hasBrowser()) return;
  }
  const instruction = byHand[process.platform] ?? byHand.linux;
  throw new SetupError(
    `There is nothing to show the app in: ${instruction}, or set CHROMIUM_PATH to one. Then try again.`,
  );
}

/** The app itself knows where browsers are. */
function hasBrowser() {
  const args = [join(root, 'out/main/loopback.js'), '--find-browser'];
  return spawnSync(process.execPath, args, { stdio: 'ignore' }).status === 0;
}

function canInstall() {
  return process.getuid?.() === 0 && isDebian();
}

function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function installOnDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // An old list is no reason to stop: what is asked for may be in it.
  await run('apt-get', ['update', '-q'], { env });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
}
