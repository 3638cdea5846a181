// Prepares a fresh clone, or one that has changed, for `npm start` and `npm test`; says what it does
// and why, and nothing when there is nothing to do. May be run as often as one likes.
import { SetupError } from './project.mjs';
import { findShell } from './setup/browser.mjs';
import { buildApp } from './setup/build.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { tryElectron } from './setup/electron.mjs';
import { checkNode } from './setup/node-version.mjs';
import { findTestTools } from './setup/test-tools.mjs';

async function setUp() {
  checkNode();
  await installDependencies();
  // One waits for the network, the other for the processor.
  await Promise.all([tryElectron(), buildApp()]);
  await findShell();
  if (process.argv[2] === 'test') await findTestTools();
}

try {
  await setUp();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`[setup] ${error.message}`);
  process.exitCode = 1;
}
