import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  test as base,
  chromium,
  type Page,
  type Request,
} from '@playwright/test';
import { bundle } from '../main/store/bundle.ts';
import { chromiumOptions } from './browser.ts';
import { firstAddress } from './loopback.ts';

/** The app on clocks of its own, with as many windows as are opened. */
export type ClockedApp = {
  readonly page: Page;
  /** Another window on the same app, in the same browser. */
  openWindow(): Promise<Page>;
  /** So many milliseconds go by, for main and in every window. */
  forward(ms: number): Promise<void>;
  /** The clock on the wall of main alone is set; no time goes by. */
  setWall(ms: number): Promise<void>;
};

async function tell(child: ChildProcess, told: object): Promise<void> {
  const moved = once(child, 'message');
  child.send(told);
  await moved;
}

async function start(folder: string, bundleFolder: string): Promise<ChildProcess> {
  const script = await bundle(new URL('./clocked-child.ts', import.meta.url), bundleFolder);
  return spawn(process.execPath, [script, folder, 'out/renderer'], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
}

/** The calls that main has not answered yet, of every window. */
function openCalls(context: BrowserContext): ReadonlySet<Request> {
  const open = new Set<Request>();
  context.on('request', (request) => {
    if (['fetch', 'script'].includes(request.resourceType())) open.add(request);
  });
  context.on('requestfinished', (request) => open.delete(request));
  context.on('requestfailed', (request) => open.delete(request));
  return open;
}

type Look = { colorScheme: 'light' | 'dark'; viewport: { width: number; height: number } };

export const test = base.extend<{ look: Look; app: ClockedApp; shell: string }>({
  shell: ['loopback', { option: true }],
  look: [{ colorScheme: 'light', viewport: { width: 1280, height: 800 } }, { option: true }],
  app: async ({ look, shell }, use) => {
    // The clocks are main's and the page's: which shell is around them does not matter here.
    base.skip(shell !== 'loopback', 'runs once, over loopback');
    const dataFolder = await mkdtemp(join(tmpdir(), 'rechtenklaar-e2e-'));
    const bundleFolder = await mkdtemp(join(tmpdir(), 'rechtenklaar-clocked-'));
    const child = await start(dataFolder, bundleFolder);
    const address = await firstAddress(child);
    const browser = await chromium.launch(chromiumOptions());
    const context = await browser.newContext({ locale: 'nl-BE', ...look });
    const complaints: string[] = [];
    const waiting = openCalls(context);
    // What was asked before the time went by is answered before it: the clocks of main and the
    // windows are not set at one instant, and a call in between would be of neither.
    const answered = () => base.expect.poll(() => waiting.size).toBe(0);
    async function open(where: string): Promise<Page> {
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.clock.install();
      await page.goto(where);
      return page;
    }
    const page = await open(address);
    await use({
      page,
      openWindow: () => open(new URL(address).origin),
      async forward(ms) {
        await answered();
        await tell(child, { kind: 'forward', ms });
        for (const one of context.pages()) await one.clock.fastForward(ms);
      },
      setWall: (ms) => tell(child, { kind: 'wall', ms }),
    });
    await browser.close();
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
    for (const folder of [dataFolder, bundleFolder]) {
      await rm(folder, { recursive: true, force: true });
    }
    base.expect(complaints).toEqual([]);
  },
});

export const expect = test.expect;
