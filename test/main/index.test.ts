import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fault } from '../../src/shared/faults.ts';
import { ok, refuse } from '../../src/shared/result.ts';
import {
  bundleBootstrap,
  type Replacement,
  type Run,
  removeBundles,
  runBootstrap,
} from './shell/bootstrap.ts';
import { claims, type Runs, runEverySituation } from './shell/electron-claims.ts';
import { weakenings } from './shell/electron-weakenings.ts';

let bundle: string;
let runs: Runs;

beforeAll(async () => {
  bundle = await bundleBootstrap();
  runs = await runEverySituation(bundle);
});
afterAll(removeBundles);

/** The claims that no longer hold, by name; one that cannot even be looked into does not hold. */
async function violationsOf(situation: Runs): Promise<readonly string[]> {
  const violated: string[] = [];
  for (const [name, holds] of Object.entries(claims)) {
    const held = await Promise.resolve()
      .then(() => holds(situation))
      .catch(() => false);
    if (!held) violated.push(name);
  }
  return violated;
}

describe('the Electron entry', () => {
  it.each(Object.keys(claims))('%s', async (name) => {
    expect(await claims[name]?.(runs)).toBe(true);
  });
});

describe('each single weakening of the Electron entry is noticed', () => {
  it.each(weakenings)('$file: $from → $to', async (weakening: Replacement) => {
    const weak = await runEverySituation(await bundleBootstrap(weakening));
    expect(await violationsOf(weak)).not.toEqual([]);
  });

  it('and a change that is nowhere, or in two places, is no proof of anything', async () => {
    const file = 'src/main/index.ts';
    await expect(bundleBootstrap({ file, from: 'no such text', to: '' })).rejects.toThrow(/0 ×/);
    await expect(bundleBootstrap({ file, from: 'app.', to: '' })).rejects.toThrow(/\d+ ×/);
  });
});

describe('an Electron app that runs', () => {
  it('comes to the front when it is started a second time', async () => {
    const run = await runBootstrap(bundle);
    const [window] = run.fake.windows;
    if (window === undefined) throw new Error('No window');
    window.minimized = true;
    run.fake.app.emit('second-instance');
    expect(window.calls.slice(-3)).toEqual(['restore', 'show', 'focus']);
  });

  it('quits only after everything is written, and gives its folder free last', async () => {
    const run = await runBootstrap(bundle);
    const prevented: string[] = [];
    const event = { preventDefault: () => prevented.push('quit') };
    run.fake.app.emit('will-quit', event);
    expect(run.fake.at('quit')).toBe(Number.POSITIVE_INFINITY);
    await settle();
    expect(run.closed).toEqual(['application', 'lock']);
    expect(run.fake.at('quit')).toBeLessThan(Number.POSITIVE_INFINITY);
    run.fake.app.emit('will-quit', event);
    expect(prevented).toEqual(['quit']);
  });

  it('opens its window where it was', async () => {
    const userData = await mkdtemp(join(tmpdir(), 'rechtenklaar-window-'));
    onTestFinished(() => rmSync(userData, { recursive: true }));
    const first = await runBootstrap(bundle, { userData });
    first.fake.windows[0]?.emit('close');
    expect(JSON.parse(readFileSync(join(userData, 'venster.json'), 'utf8'))).toEqual({
      x: 10,
      y: 20,
      width: 900,
      height: 600,
      maximized: true,
    });
    const [window] = (await runBootstrap(bundle, { userData })).fake.windows;
    expect(window?.options).toMatchObject({ x: 10, y: 20, width: 900, height: 600 });
    expect(window?.calls).toContain('maximize');
  });

  it('tells why to the process that follows it, where its window was, and nothing else', async () => {
    const userData = await mkdtemp(join(tmpdir(), 'rechtenklaar-anew-'));
    onTestFinished(() => rmSync(userData, { recursive: true }));
    const run = await runBootstrap(bundle, { userData });
    await run.composedWith[0]?.startAnew?.('toestel');
    await settle();
    expect(run.fake.argsOf('relaunch')).toEqual([
      { args: [...process.argv.slice(1), '--vergrendeld=toestel'] },
    ]);
    expect(existsSync(join(userData, 'venster.json'))).toBe(true);
    const next = await runBootstrap(bundle, { userData, values: { vergrendeld: 'toestel' } });
    expect(next.composedWith[0]?.slot).toBe('toestel');
    const other = await runBootstrap(bundle, { userData, values: { vergrendeld: 'iets' } });
    expect(other.composedWith[0]?.slot).toBeNull();
  });

  it('of an AppImage starts its file again, and not the program that is unmounted with it', async () => {
    vi.stubEnv('APPIMAGE', '/home/joke/Rechtenklaar.AppImage');
    onTestFinished(() => void vi.unstubAllEnvs());
    const run = await runBootstrap(bundle);
    await run.composedWith[0]?.startAnew?.(null);
    await settle();
    expect(run.fake.argsOf('relaunch')).toEqual([
      {
        execPath: '/home/joke/Rechtenklaar.AppImage',
        args: ['--appimage-extract-and-run', ...process.argv.slice(1)],
      },
    ]);
  });

  it('has a picture of its own', async () => {
    const [window] = runs.packaged.fake.windows;
    expect(window?.options.icon).toMatch(/icon\.png$/);
    expect(existsSync(join(import.meta.dirname, '../../build/icon.png'))).toBe(true);
  });
});

describe('an Electron app that is still opening', () => {
  it('has its window already, which waits for the page without showing itself', async () => {
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const compose = async () => {
      await opened;
      return refuse(fault('bewaren.onleesbaar'));
    };
    const { fake } = await runBootstrap(bundle, { compose });
    expect(fake.windows[0]?.options.show).toBe(false);
    expect(fake.windows[0]?.calls).toEqual(['loadURL app://rechtenklaar/']);
    open();
    await settle();
    expect(fake.argsOf('exit')).toEqual([1]);
  });
});

describe('an Electron app that cannot open says why and ends', () => {
  it('when another process has its data', async () => {
    const holder = { pid: 4321, boot: null, address: null };
    const run = await runBootstrap(bundle, { hold: async () => ok({ acquired: false, holder }) });
    expect([run.composedWith, run.fake.windows]).toEqual([[], []]);
    expectGivenUp(run, /al open .*proces 4321/);
  });

  it('when its folder cannot be used', async () => {
    const hold = async () => refuse(fault('bewaren.geenToegang'));
    expectGivenUp(await runBootstrap(bundle, { hold }), /lezen of schrijven/);
  });

  it('when its data cannot be read, and gives the folder free', async () => {
    const compose = async () => refuse(fault('bewaren.onleesbaar'));
    const run = await runBootstrap(bundle, { compose });
    expectGivenUp(run, /beschadigd/);
    expect(run.closed).toEqual(['lock']);
  });

  it('when there is a bug in it, which is logged without what it was about', async () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    onTestFinished(() => written.mockRestore());
    const compose = () => Promise.reject(new RangeError('Joke Testaert'));
    const run = await runBootstrap(bundle, { compose });
    expectGivenUp(run, /onverwachts/);
    const told = `${JSON.stringify(written.mock.calls)}${JSON.stringify(run.fake.calls)}`;
    expect(told).toContain('RangeError');
    expect(told).not.toContain('Joke');
  });
});

function expectGivenUp({ fake }: Run, reason: RegExp): void {
  for (const { calls } of fake.windows) {
    expect(calls).not.toContain('show');
    expect(calls.at(-1)).toBe('destroy');
  }
  expect(fake.argsOf('showErrorBox')[1]).toMatch(reason);
  expect(fake.argsOf('exit')).toEqual([1]);
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await setImmediate();
}
