import { readFileSync } from 'node:fs';
import { run } from '../project.mjs';

/** Only where it is asked of nobody else: as root, on Debian. */
export function canInstall() {
  return process.getuid?.() === 0 && isDebian();
}

function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

export async function installOnDebian(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // An old list is no reason to stop: what is asked for may be in it.
  await run('apt-get', ['update', '-q'], { env });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { env });
}
