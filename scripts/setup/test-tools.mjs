import { spawnSync } from 'node:child_process';
import { say } from '../project.mjs';
import { canInstall, installOnDebian } from './debian.mjs';

/** Programs that the tests compare with, each with how it says that it is there. */
const tools = [['oathtool', ['--version']]];

/**
 * Installs what the tests compare with, where that can be done. Elsewhere it is not stopped here: the
 * test that needs the program fails and says what to install.
 */
export async function findTestTools() {
  for (const [name, args] of tools) {
    if (spawnSync(name, args, { stdio: 'ignore' }).status === 0 || !canInstall()) continue;
    say(`Installing ${name} (apt-get install ${name}): a test compares with it.`);
    await installOnDebian(name);
  }
}
