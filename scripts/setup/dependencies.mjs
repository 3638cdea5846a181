import { join } from 'node:path';
import { readJson, root, runNpm, SetupError, say } from '../project.mjs';

/**
 * Whether node_modules is what the lock file asks for. npm writes down what it installed as its
 * last step, so an installation that was broken off does not count.
 */
export function areInstalled(lock, installed) {
  if (lock?.packages === undefined || installed?.packages === undefined) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    // An optional package may be one for another system.
    if (found === undefined) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

export async function installDependencies() {
  const lock = readJson(join(root, 'package-lock.json'));
  const installed = readJson(join(root, 'node_modules/.package-lock.json'));
  if (areInstalled(lock, installed)) return;
  const why = installed === null ? 'nothing is installed yet' : 'package-lock.json has changed';
  say(`Installing the libraries (npm ci), because ${why}. This takes about a minute.`);
  // Some libraries are built for a newer Node than the one that only installs them: no news.
  if ((await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])) !== 0) {
    throw new SetupError('npm ci failed. What it said is above; repair that and try again.');
  }
}
