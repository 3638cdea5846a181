import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { isProcessAlive } from '../../src/main/store/process-alive.ts';
import { makeBuild, makeTempFolder } from './temp-page.ts';
import { wachtzin, wizard } from './werkruimten/app.ts';

const root = join(import.meta.dirname, '../..');
/** Beneath node_modules, so that the bundle finds the packages that it leaves outside. */
const folder = join(root, `node_modules/.cache/rechtenklaar-loopback-${process.pid}`);
const entry = join(folder, 'main/loopback.mjs');

beforeAll(async () => {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      ssr: 'src/main/loopback.ts',
      write: false,
      target: 'node20',
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (output === undefined || !('output' in output)) throw new Error('No bundle');
  await mkdir(join(folder, 'main'), { recursive: true });
  await writeFile(entry, output.output[0].code);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The entry as a process of its own; `line` is the first that it says. */
async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  await cp(await makeBuild(), join(folder, 'renderer'), { recursive: true });
  const child = spawn(process.execPath, [entry, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const errors: string[] = [];
  child.stderr.on('data', (data) => errors.push(String(data)));
  return { child, line: await firstLine(child), errors, ended };
}

async function firstLine(child: ChildProcess & { stdout: NodeJS.ReadableStream }): Promise<string> {
  for await (const line of createInterface({ input: child.stdout })) {
    child.stdout.resume();
    return line;
  }
  return '';
}

async function exitCodeOf(ended: Promise<unknown[]>): Promise<unknown> {
  return (await ended)[0];
}

/** Whoever writes in the data folder, by its lock: the process that serves. */
async function servingIn(data: string): Promise<number> {
  return JSON.parse(await readFile(join(data, 'rechtenklaar.lock'), 'utf8')).pid;
}

async function untilGone(pid: number): Promise<void> {
  await vi.waitFor(() => expect(isProcessAlive({ pid })).toBe(false), { timeout: 10_000 });
}

/** What the page does: enters with the address, and asks. */
async function enter(line: string) {
  const address = line.slice('Rechtenklaar: '.length);
  const { origin } = new URL(address);
  const entered = await fetch(address, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async (procedure: string, input: object = {}) => {
    const response = await fetch(`${origin}/api/${procedure}`, {
      method: 'POST',
      headers: { origin, cookie, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    const reply = (await response.json()) as {
      readonly value: Readonly<Record<string, unknown>>;
    };
    expect(reply).toMatchObject({ ok: true });
    return reply.value;
  };
}

describe('the process that serves', () => {
  it('is followed by another behind the same address when a dossier is locked', async () => {
    const data = await makeTempFolder();
    const { child, line, ended } = await run(['--data', data, '--no-open']);
    const ask = await enter(line);
    const { ontwerp, herstelcode } = await ask('werkruimte.prepare', { ...wizard, plaats: data });
    await ask('werkruimte.create', { ontwerp, herstelcode });
    const first = await servingIn(data);
    expect([first === child.pid, isProcessAlive({ pid: first })]).toEqual([false, true]);
    await ask('werkruimte.lock');
    await untilGone(first);
    expect(await ask('werkruimte.current')).toMatchObject({
      open: null,
      dossier: { naam: wizard.naam },
      slot: 'hand',
    });
    await ask('werkruimte.unlock', { wachtzin });
    expect(await servingIn(data)).not.toBe(first);
    child.kill('SIGTERM');
    expect(await exitCodeOf(ended)).toBe(0);
    expect(await readdir(data)).not.toContain('rechtenklaar.lock');
  });

  it('that breaks is not begun again, and its folder is free', async () => {
    const data = await makeTempFolder();
    const { line, errors, ended } = await run(['--data', data, '--no-open']);
    await enter(line);
    process.kill(await servingIn(data), 'SIGKILL');
    expect(await exitCodeOf(ended)).toBe(1);
    expect(errors.join('')).toContain('onverwacht gestopt');
    expect(await readdir(data)).not.toContain('rechtenklaar.lock');
  });

  it('ends when the one that started it is killed', async () => {
    const data = await makeTempFolder();
    const { child, line } = await run(['--data', data, '--no-open']);
    await enter(line);
    const pid = await servingIn(data);
    child.kill('SIGKILL');
    await untilGone(pid);
  });

  it('told to stop by the system, stops the whole', async () => {
    const data = await makeTempFolder();
    const { line, ended } = await run(['--data', data, '--no-open']);
    await enter(line);
    process.kill(await servingIn(data), 'SIGTERM');
    expect(await exitCodeOf(ended)).toBe(0);
  });
});

describe('the loopback entry', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'tells its address, serves, and closes cleanly on %s',
    async (signal) => {
      const data = await makeTempFolder();
      const { child, line, ended } = await run(['--data', data, '--no-open']);
      expect(line).toMatch(/^Rechtenklaar: http:\/\/127\.0\.0\.1:\d+\/\?start=[\w-]{43}$/);
      const address = line.slice('Rechtenklaar: '.length);
      expect((await fetch(address, { redirect: 'manual' })).status).toBe(303);
      child.kill(signal);
      expect(await exitCodeOf(ended)).toBe(0);
      expect(await readdir(data)).toEqual(['anker', 'oefenomgeving']);
    },
  );

  it('started a second time, tells a fresh address of the first and ends well', async () => {
    const data = await makeTempFolder();
    const first = await run(['--data', data, '--no-open']);
    const second = await run(['--data', data, '--no-open']);
    expect(await exitCodeOf(second.ended)).toBe(0);
    expect(second.line.split('=')[0]).toBe(first.line.split('=')[0]);
    expect(second.line).not.toBe(first.line);
    expect(first.child.exitCode).toBeNull();
  });

  it('takes over from one that was killed', async () => {
    const data = await makeTempFolder();
    const first = await run(['--data', data, '--no-open']);
    first.child.kill('SIGKILL');
    await first.ended;
    const { line } = await run(['--data', data, '--no-open']);
    expect(line).toMatch(/^Rechtenklaar: /);
    expect(line.split('=')[0]).not.toBe(first.line.split('=')[0]);
  });

  it('without a display keeps serving, and says that it opened nothing', async () => {
    const { child, line } = await run(['--data', await makeTempFolder()]);
    expect(line).toMatch(/^Rechtenklaar: /);
    expect(child.exitCode).toBeNull();
  });

  it('explains flags that it does not know', async () => {
    const { errors, ended } = await run(['--host', '0.0.0.0']);
    expect(await exitCodeOf(ended)).toBe(1);
    expect(errors.join('')).toMatch(/^Usage: npm start/);
  });

  it('tells which browser it would use, or that there is none', async () => {
    const found = await run(['--find-browser'], { CHROMIUM_PATH: process.execPath });
    expect([found.line, await exitCodeOf(found.ended)]).toEqual([process.execPath, 0]);
    const none = await run(['--find-browser'], { CHROMIUM_PATH: '/nowhere' });
    expect([none.line, await exitCodeOf(none.ended)]).toEqual(['', 1]);
  });
});
