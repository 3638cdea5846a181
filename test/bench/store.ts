import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { build } from 'vite';
import type { Figure } from './figures.ts';

const root = join(import.meta.dirname, '../..');
const contenders = join(import.meta.dirname, 'contenders');
const built = join(root, 'out/bench');

/**
 * The store by itself, built as the app is (what runs tests adds to each function), in a process of
 * its own so that nobody else's garbage is collected meanwhile.
 */
export async function measureStoreBuilt(): Promise<readonly Figure[]> {
  await buildRuns();
  const packages = (await installContenders()) ? contenders : '';
  const args = [join(built, 'run.js'), packages, join(built, 'memory-child.js')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const told = await text(child.stdout);
  if (told === '') throw new Error('The bench of the store ended before it had anything to tell.');
  return JSON.parse(told) as Figure[];
}

async function buildRuns(): Promise<void> {
  const entry = ['run', 'memory-child'].map((name) => join(root, `test/bench/store/${name}.ts`));
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    build: {
      ssr: true,
      target: 'node20',
      outDir: built,
      minify: false,
      rolldownOptions: { input: entry, output: { entryFileNames: '[name].js' } },
    },
  });
}

/** They are native and compiled here; without them the figures that need them are left out, and said so. */
async function installContenders(): Promise<boolean> {
  if (existsSync(join(contenders, 'node_modules/better-sqlite3/build'))) return true;
  try {
    await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund'], { cwd: contenders });
    return true;
  } catch (error) {
    console.error('The other stores could not be installed; only the floor is measured.', error);
    return false;
  }
}
