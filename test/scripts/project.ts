import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Acts as npm: notes what it was asked, and leaves what the real one would leave. */
const npm = `
const { mkdirSync, writeFileSync, appendFileSync, copyFileSync, existsSync } = require('node:fs');
const args = process.argv.slice(2);
appendFileSync('npm.log', args.join(' ') + '\\n');
const write = (path, text) => {
  mkdirSync(require('node:path').dirname(path), { recursive: true });
  writeFileSync(path, text);
};
if (args[0] === 'ci') {
  if (existsSync('npm-fails')) process.exit(1);
  write('node_modules/electron/package.json', '{"version":"45.4.1"}');
  write('node_modules/electron/install.js', 'require("../../electron-install.cjs")');
  copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
}
if (args.includes('build')) {
  if (existsSync('build-fails')) process.exit(1);
  write('out/main/index.js', '');
  write('out/main/loopback.js', 'process.exitCode = process.env.TEST_BROWSER === "none" ? 1 : 0;');
  write('out/renderer/index.html', '');
}
`;

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  },
};

export type Project = {
  readonly folder: string;
  write(path: string, text: string): Promise<void>;
  read(path: string): Promise<string>;
  /** Runs a script of the project; `output` is all that it said. */
  run(script: string, args?: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended>;
  /** What npm was asked since the last time. */
  npmCalls(): Promise<readonly string[]>;
};

export type Ended = { readonly code: number | null; readonly output: string; readonly ms: number };

/** A clone of this repository as far as its scripts can see: their own files, and little else. */
export async function makeProject(): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-clone-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const project = projectIn(folder);
  await cp(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
  await project.write('package.json', '{"type":"module"}');
  await project.write('package-lock.json', JSON.stringify(lock));
  await project.write('src/main/index.ts', 'first');
  await project.write('npm/npm-cli.cjs', npm);
  await project.write('electron-install.cjs', 'console.error("no route"); process.exit(1);');
  return project;
}

function projectIn(folder: string): Project {
  return {
    folder,
    async write(path, text) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
      await chmod(join(folder, path), 0o755);
    },
    read: (path) => readFile(join(folder, path), 'utf8'),
    async run(script, args = [], env = {}) {
      const begun = performance.now();
      const child = spawn(process.execPath, [join(folder, script), ...args], {
        cwd: folder,
        env: {
          PATH: process.env.PATH,
          HOME: folder,
          npm_execpath: join(folder, 'npm/npm-cli.cjs'),
          ...env,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (data) => {
          output += data;
        });
      }
      const [code] = await once(child, 'close');
      return { code, output, ms: performance.now() - begun };
    },
    async npmCalls() {
      const calls = await readFile(join(folder, 'npm.log'), 'utf8').catch(() => '');
      await rm(join(folder, 'npm.log'), { force: true });
      return calls.split('\n').filter((line) => line !== '');
    },
  };
}
