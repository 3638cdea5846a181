import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, SetupError, say } from '../project.mjs';
import { canInstall, installOnDebian } from './debian.mjs';
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
    await installOnDebian('chromium');
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
