import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isProcessAlive } from '../../src/main/store/process-alive.ts';
import { makeProject, type Project } from './project.ts';

const loopback = `console.log('loopback: ' + process.argv.slice(2).join(' '));`;
const electron =
  '#!/bin/sh\nif [ "$1" = "--version" ]; then exit $FAKE_EXIT; fi\necho "electron: $*"\n';

async function makeApp(withElectron: boolean): Promise<Project> {
  const project = await makeProject();
  await project.write('out/main/loopback.js', loopback);
  // The tests may be run by root, with whom Electron is never used.
  await project.write('somebody.mjs', 'process.getuid = () => Number(process.env.FAKE_UID);');
  if (withElectron) {
    await project.write('node_modules/electron/path.txt', 'electron');
    await project.write('node_modules/electron/dist/electron', electron);
  }
  return project;
}

async function start(project: Project, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const somebody = `--import=${join(project.folder, 'somebody.mjs')}`;
  const { output } = await project.run('scripts/start.mjs', args, {
    NODE_OPTIONS: somebody,
    FAKE_UID: '1000',
    FAKE_EXIT: '0',
    ...env,
  });
  return output;
}

describe('npm start', () => {
  it('opens the app in a browser when there is no Electron, and says so', async () => {
    const output = await start(await makeApp(false), ['--data', 'x', '--port', '8080']);
    expect(output).toMatch(/^Opening .* not in Electron: Electron's binary is not here\.$/m);
    expect(output).toMatch(/^loopback: --data x --port 8080$/m);
  });

  it.runIf(process.platform === 'linux')('opens it in Electron where that can run', async () => {
    const project = await makeApp(true);
    const output = await start(project, ['--data', 'a b'], { DISPLAY: ':0' });
    expect(output).toMatch(/^Opening Rechtenklaar in Electron\.$/m);
    expect(output).toMatch(/^electron: .*\/ --user-data-dir=a b$/m);
  });

  it.runIf(process.platform === 'linux').each([
    ['without a display', {}, [], /there is no display/],
    ['as root', { DISPLAY: ':0', FAKE_UID: '0' }, [], /as root/],
    ['when it does not run here', { DISPLAY: ':0', FAKE_EXIT: '1' }, [], /does not run here/],
    ['when only an address is wanted', { DISPLAY: ':0' }, ['--no-open'], /for a browser/],
    ['when a port is named', { DISPLAY: ':0' }, ['--port=1'], /for a browser/],
  ] as const)('does not use Electron %s', async (_when, env, args, reason) => {
    const output = await start(await makeApp(true), args, env);
    expect(output).toMatch(reason);
    expect(output).toMatch(/^loopback: /m);
  });
});

describe('an app that npm has started', () => {
  it('ends when npm is ended without telling it', async () => {
    const project = await makeApp(false);
    await project.write(
      'out/main/loopback.js',
      `console.log('pid ' + process.pid); setInterval(() => undefined, 1000);`,
    );
    const command = `'${process.execPath}' '${project.folder}/scripts/start.mjs'; true`;
    const shell = spawn('/bin/sh', ['-c', command], {
      env: { PATH: process.env.PATH, npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = await appPid(shell.stdout);
    onTestFinished(() => {
      if (isProcessAlive({ pid })) process.kill(pid, 'SIGKILL');
    });
    shell.kill('SIGKILL');
    await once(shell, 'exit');
    for (let turn = 0; turn < 50 && isProcessAlive({ pid }); turn++) await setTimeout(100);
    expect(isProcessAlive({ pid })).toBe(false);
  });
});

async function appPid(output: NodeJS.ReadableStream): Promise<number> {
  let said = '';
  for await (const data of output) {
    said += data;
    const found = /^pid (\d+)$/m.exec(said)?.[1];
    if (found !== undefined) return Number(found);
  }
  throw new Error(`No app: ${said}`);
}
