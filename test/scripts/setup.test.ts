import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeProject, type Project } from './project.ts';

const install = 'ci --no-audit --no-fund --loglevel=error';
const build = 'run --silent build';

async function setUp(
  project: Project,
  env: NodeJS.ProcessEnv = {},
  what: 'start' | 'test' = 'start',
) {
  return project.run('scripts/setup.mjs', [what], env);
}

describe('set-up of a fresh clone', () => {
  it('installs, builds and tries Electron, and says each with its reason', async () => {
    const project = await makeProject();
    const { code, output } = await setUp(project);
    expect(output).toMatch(/npm ci\), because nothing is installed yet/);
    expect(output).toMatch(/Building the app, because it is not built yet/);
    expect(output).toMatch(/download Electron 45\.4\.1, once/);
    expect(output).toMatch(/could not be downloaded \(no route\): going on in Chromium.*MIRROR/);
    expect(code).toBe(0);
    expect(await project.npmCalls()).toEqual([install, build]);
  });

  it('the second time does nothing, says nothing, and is over as fast as Node starts', async () => {
    const project = await makeProject();
    await setUp(project);
    await project.npmCalls();
    const { code, output, ms } = await setUp(project);
    expect([code, output]).toEqual([0, '']);
    expect(await project.npmCalls()).toEqual([]);
    // By the starts of Node beside it: on a busy machine both take long.
    await project.write('scripts/empty.mjs', '');
    const starts = [ms];
    const bare: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      bare.push((await project.run('scripts/empty.mjs', [])).ms);
      starts.push((await setUp(project)).ms);
    }
    expect(Math.min(...starts) / Math.min(...bare)).toBeLessThan(5);
  });

  it('finds npm by itself when npm did not start it', async () => {
    const project = await makeProject();
    const npm = `#!/bin/sh\nexec '${process.execPath}' '${project.folder}/npm/npm-cli.cjs' "$@"\n`;
    await project.write('bin/npm', npm);
    const PATH = `${project.folder}/bin:${process.env.PATH}`;
    const { code } = await setUp(project, { npm_execpath: undefined, PATH });
    expect(code).toBe(0);
    expect(await project.npmCalls()).toEqual([install, build]);
  });
});

describe('set-up of a clone that has changed', () => {
  it('installs again when the lock file asks for something else', async () => {
    const project = await makeProject();
    await setUp(project);
    await project.npmCalls();
    const lock = await project.read('package-lock.json');
    await project.write('package-lock.json', lock.replace('sha512-a', 'sha512-b'));
    const { output } = await setUp(project);
    expect(output).toMatch(/because package-lock\.json has changed/);
    expect(await project.npmCalls()).toEqual([install, build]);
  });

  it.each([
    ['a source changes', 'src/main/index.ts', 'second'],
    ['a source comes', 'src/renderer/main.tsx', ''],
    ['the build does', 'electron.vite.config.ts', 'changed'],
  ])('builds again when %s', async (_what, path, text) => {
    const project = await makeProject();
    await setUp(project);
    await project.npmCalls();
    await project.write(path, text);
    const { output } = await setUp(project);
    expect(output).toMatch(/because its sources have changed/);
    expect(await project.npmCalls()).toEqual([build]);
    expect((await setUp(project)).output).toBe('');
  });

  it('builds again when a source or the build has gone', async () => {
    const project = await makeProject();
    await project.write('src/extra.ts', '');
    await setUp(project);
    await project.npmCalls();
    await rm(join(project.folder, 'src/extra.ts'));
    await setUp(project);
    await rm(join(project.folder, 'out/renderer'), { recursive: true });
    await setUp(project);
    expect(await project.npmCalls()).toEqual([build, build]);
  });

  it('builds again when somebody else has built something else in between', async () => {
    const project = await makeProject();
    await setUp(project);
    await project.npmCalls();
    await project.write('out/main/loopback.js', 'process.exitCode = 0');
    await setUp(project);
    expect(await project.npmCalls()).toEqual([build]);
  });
});

describe("Electron's binary", () => {
  it('is tried again for another mirror, and not after that', async () => {
    const project = await makeProject();
    await setUp(project);
    const env = { ELECTRON_MIRROR: 'https://mirror.test/' };
    expect((await setUp(project, env)).output).toMatch(/Trying to download Electron/);
    expect((await setUp(project, env)).output).toBe('');
  });

  it('is enough to show the app in, once it is there', async () => {
    const project = await makeProject();
    await project.write('electron-install.cjs', electronArrives);
    const { code, output } = await setUp(project, { TEST_BROWSER: 'none' });
    expect(output).not.toMatch(/could not be downloaded/);
    expect(code).toBe(0);
  });

  it('is not taken to be there because the download says so', async () => {
    const project = await makeProject();
    await project.write('electron-install.cjs', '');
    expect((await setUp(project)).output).toMatch(/could not be downloaded/);
  });
});

const electronArrives = `
const { mkdirSync, writeFileSync } = require('node:fs');
mkdirSync('node_modules/electron/dist');
writeFileSync('node_modules/electron/dist/electron', '');
writeFileSync('node_modules/electron/path.txt', 'electron');
`;

describe('set-up that cannot go on says what to do and exits 1', () => {
  it('when npm ci fails', async () => {
    const project = await makeProject();
    await project.write('npm-fails', '');
    const { code, output } = await setUp(project);
    expect([code, output]).toEqual([1, expect.stringMatching(/npm ci failed/)]);
    expect(await project.npmCalls()).toEqual([install]);
  });

  it('when the build fails, and tries again the next time', async () => {
    const project = await makeProject();
    await project.write('build-fails', '');
    const { code, output } = await setUp(project);
    expect([code, output]).toEqual([1, expect.stringMatching(/The build failed/)]);
    await rm(join(project.folder, 'build-fails'));
    expect((await setUp(project)).code).toBe(0);
  });

  it('when CHROMIUM_PATH leads nowhere', async () => {
    const project = await makeProject();
    const env = { TEST_BROWSER: 'none', CHROMIUM_PATH: '/nowhere' };
    const { code, output } = await setUp(project, env);
    expect([code, output]).toEqual([1, expect.stringMatching(/CHROMIUM_PATH is \/nowhere/)]);
  });

  it('when there is no browser: on Debian as root it tries to install one first', async () => {
    const project = await makeProject();
    await project.write('bin/apt-get', '#!/bin/sh\necho "apt-get $*" >> apt.log\n');
    const PATH = `${project.folder}/bin:${process.env.PATH}`;
    const { code, output } = await setUp(project, { TEST_BROWSER: 'none', PATH });
    expect([code, output]).toEqual([1, expect.stringMatching(/nothing to show the app in/)]);
    const asked = await project.read('apt.log').catch(() => '');
    const installs = /^apt-get update.*\napt-get install -y .*chromium\n$/;
    expect(asked).toMatch(output.includes('Installing Chromium') ? installs : /^$/);
  });
});

describe('what the tests compare with', () => {
  const apt = '#!/bin/sh\necho "apt-get $*" >> apt.log\n';
  const asked = (project: Project) => project.read('apt.log').catch(() => '');

  it('is installed for the tests, where that can be done, and not to start the app', async () => {
    const project = await makeProject();
    await project.write('bin/apt-get', apt);
    // Nothing but what is in bin: no oathtool, whatever this machine has.
    const PATH = `${project.folder}/bin`;
    expect((await setUp(project, { PATH })).output).not.toContain('oathtool');
    expect(await asked(project)).toBe('');
    const { output, code } = await setUp(project, { PATH }, 'test');
    const installed = /^apt-get update.*\napt-get install -y .*oathtool\n$/;
    expect(await asked(project)).toMatch(output.includes('Installing oathtool') ? installed : /^$/);
    expect(code).toBe(0);
  });

  it('is left alone when it is there', async () => {
    const project = await makeProject();
    await project.write('bin/apt-get', apt);
    await project.write('bin/oathtool', '#!/bin/sh\n');
    const PATH = `${project.folder}/bin:${process.env.PATH}`;
    expect((await setUp(project, { PATH }, 'test')).output).not.toContain('Installing oathtool');
    expect(await asked(project)).toBe('');
  });
});

describe('the version of Node', () => {
  it.each([
    ['18.20.0', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['22.0.0', true],
    ['24.18.1', true],
  ])('%s is new enough: %s', async (version, expected) => {
    const path = join(import.meta.dirname, '../../scripts/setup/node-version.mjs');
    const { isNodeNewEnough } = await import(pathToFileURL(path).href);
    expect(isNodeNewEnough(version)).toBe(expected);
  });
});
