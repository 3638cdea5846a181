import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import type { ComposedApplication, Surroundings } from '../../../src/main/compose.ts';
import type { LockAnswer } from '../../../src/main/store/instance-lock.ts';
import { ok, type Result } from '../../../src/shared/result.ts';
import { FakeElectron, type FakeOptions } from './fake-electron.ts';

const root = join(import.meta.dirname, '../../..');
/** Beneath node_modules, so that the bundle finds the packages that it leaves outside. */
const folder = join(root, `node_modules/.cache/rechtenklaar-bootstrap-${process.pid}`);

/** One change of the source: `from` must be there exactly once. */
export type Replacement = { readonly file: string; readonly from: string; readonly to: string };

/** What stands in for the rest of the app while the bootstrap runs. */
export type Backstage = {
  readonly hold: (folder: string) => Promise<Result<LockAnswer>>;
  readonly compose: (surroundings: Surroundings) => Promise<Result<ComposedApplication>>;
};

export type Run = {
  readonly fake: FakeElectron;
  readonly composedWith: readonly Surroundings[];
  readonly closed: readonly string[];
  /** How often the application was told to lock. */
  readonly locks: () => number;
};

const stand = '__rechtenklaarStand';
const names =
  'app, clipboard, protocol, session, BrowserWindow, dialog, Menu, nativeTheme, powerMonitor, screen, shell';
const standIns: Readonly<Record<string, string>> = {
  electron: `export const { ${names} } = globalThis.${stand}.electron;`,
  'compose.ts': `export const composeApplication = globalThis.${stand}.compose;`,
  'hold-folder.ts': `export const holdFolder = globalThis.${stand}.hold;`,
};

function replaceIn(code: string, { file, from, to }: Replacement): string {
  const parts = code.split(from);
  if (parts.length !== 2) throw new Error(`${file}: ${parts.length - 1} × ${from}`);
  return parts.join(to);
}

function plugin(replacement: Replacement | null): Plugin {
  return {
    name: 'bootstrap',
    enforce: 'pre',
    resolveId(id) {
      const name = id.split('/').at(-1) ?? id;
      return Object.hasOwn(standIns, name) ? `\0${name}` : null;
    },
    async load(id) {
      if (id.startsWith('\0')) return standIns[id.slice(1)] ?? null;
      if (replacement === null || relative(root, id) !== replacement.file) return null;
      return replaceIn(await readFile(id, 'utf8'), replacement);
    },
  };
}

let bundles = 0;

/** The Electron entry as a module file, with at most one change; throws when that cannot be made. */
export async function bundleBootstrap(replacement: Replacement | null = null): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [plugin(replacement)],
    build: {
      ssr: 'src/main/index.ts',
      write: false,
      minify: false,
      target: 'node20',
      // In one file: what the entry loads later is beside it in the product.
      rolldownOptions: { external: ['zod'], output: { codeSplitting: false } },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (output === undefined || !('output' in output)) throw new Error('No bundle');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${bundles++}.mjs`);
  await writeFile(file, output.output[0].code);
  return file;
}

export async function removeBundles(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

let runs = 0;

/** Starts a bundle under a fake Electron, lets that become ready, and waits until it is quiet. */
export async function runBootstrap(
  bundle: string,
  options: Partial<FakeOptions> & Partial<Backstage> = {},
): Promise<Run> {
  const fake = new FakeElectron({
    packaged: true,
    second: false,
    switches: [],
    values: {},
    userData: join(folder, 'data'),
    ...options,
  });
  const closed: string[] = [];
  let locks = 0;
  const composedWith: Surroundings[] = [];
  const composed: ComposedApplication = {
    fetch: async (request) => new Response(request.url),
    lock: async () => {
      locks += 1;
    },
    close: async () => void closed.push('application'),
  };
  const lock = { announce: async () => ok(null), release: async () => void closed.push('lock') };
  const backstage: Backstage = {
    hold: options.hold ?? (async () => ok({ acquired: true, lock })),
    compose: async (surroundings) => {
      composedWith.push(surroundings);
      return options.compose?.(surroundings) ?? ok(composed);
    },
  };
  Object.assign(globalThis, { [stand]: { ...backstage, electron: fake.module } });
  await import(/* @vite-ignore */ `${pathToFileURL(bundle)}?run=${runs++}`);
  fake.becomeReady();
  for (let turn = 0; turn < 5; turn++) await setImmediate();
  return { fake, composedWith, closed, locks: () => locks };
}
