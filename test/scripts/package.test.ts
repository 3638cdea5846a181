import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Where a fuse is in the wire of Electron's binary, and what our policy says: '1' on, '0' off. */
const policy = {
  runAsNode: '0',
  cookieEncryption: '1',
  nodeOptions: '0',
  nodeCliInspect: '0',
  asarIntegrity: '1',
  onlyLoadAppFromAsar: '1',
  browserSnapshot: '0',
  fileProtocolPrivileges: '0',
  wasmTrapHandlers: '1',
};

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** All fuses as Electron ships them. */
const shipped = '101100011';

let folder: string;
let packed: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-package-'));
  const electronDist = await makeStubElectron(join(folder, 'stub'));
  await makeApp(folder);
  await build({
    projectDir: folder,
    targets: Platform.LINUX.createTarget('dir', Arch.x64),
    config: {
      extends: join(root, 'electron-builder.yml'),
      electronDist,
      electronVersion: '45.4.1',
    },
  });
  packed = join(folder, 'dist/linux-unpacked');
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function makeStubElectron(folder: string): Promise<string> {
  await mkdir(join(folder, 'resources'), { recursive: true });
  const wire = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, 9]), Buffer.from(shipped)]);
  await writeFile(
    join(folder, 'electron'),
    Buffer.concat([Buffer.alloc(64), wire, Buffer.alloc(64)]),
  );
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox']) {
    await writeFile(join(folder, name), '');
  }
  await writeFile(join(folder, 'version'), '45.4.1');
  return folder;
}

/** A built app among everything else that lies in a clone. */
async function makeApp(folder: string): Promise<void> {
  const { dependencies, devDependencies, ...own } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  );
  const files = {
    'package.json': JSON.stringify({ ...own, dependencies: {}, devDependencies: {} }),
    'out/main/index.js': 'x',
    'out/main/icon.png': '',
    'out/main/loopback.js': '',
    'out/main/loopback-x.js': '',
    'out/main/chunks/x.js': '',
    'out/main/chunks/loopback-listener-x.js': '',
    'out/main/chunks/launch-tokens-x.js': '',
    'out/renderer/index.html': '',
    'out/renderer/assets/a.js': '',
    'src/main/index.ts': '',
    'test/x.test.ts': '',
    'node_modules/hono/package.json': '{"name":"hono","version":"1.0.0"}',
    'demo-out/personen.csv': '',
    'build/icon.png': '',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

describe('the packaged app', () => {
  it('holds the built app and nothing else', async () => {
    const header = await readAsarHeader(join(packed, 'resources/app.asar'));
    expect(pathsOf(header).toSorted()).toEqual([
      'out/main/chunks/x.js',
      'out/main/icon.png',
      'out/main/index.js',
      'out/renderer/assets/a.js',
      'out/renderer/index.html',
      'package.json',
    ]);
    expect(await readdir(join(packed, 'resources'))).not.toContain('app.asar.unpacked');
  });

  it('has every fuse as the policy says', async () => {
    const binary = await readFile(join(packed, 'rechtenklaar'), 'latin1');
    const wire = binary.split(sentinel)[1]?.slice(2, 11) ?? '';
    const names = Object.keys(policy);
    expect(Object.fromEntries(names.map((name, index) => [name, wire[index]]))).toEqual(policy);
  });
});

type AsarEntry = { readonly files?: Readonly<Record<string, AsarEntry>> };

/** The list of an asar archive: JSON behind four lengths of four bytes, the last being its own. */
async function readAsarHeader(path: string): Promise<AsarEntry> {
  const archive = await readFile(path);
  return JSON.parse(archive.subarray(16, 16 + archive.readUInt32LE(12)).toString('utf8'));
}

function pathsOf({ files }: AsarEntry, folder = ''): readonly string[] {
  return Object.entries(files ?? {}).flatMap(([name, entry]) =>
    entry.files === undefined ? [folder + name] : pathsOf(entry, `${folder}${name}/`),
  );
}
