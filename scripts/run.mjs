// Runs a TypeScript file of this repository: `node scripts/run.mjs FILE [ARGUMENTS…]`. The file
// finds its own arguments where a program always finds them, from process.argv[2] on.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './project.mjs';

const [, , file, ...rest] = process.argv;
if (file === undefined) {
  console.error('Usage: node scripts/run.mjs FILE [ARGUMENTS…]');
  process.exit(2);
}
const path = resolve(root, file);
process.argv = [process.execPath, path, ...rest];
await runnerImport(path, { configFile: false, root, logLevel: 'error' });
