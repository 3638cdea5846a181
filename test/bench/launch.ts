import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Browser, Locator, Page } from 'playwright';

/** A Node program that says its address on its first lines, and what is on its page when usable. */
export type Launch = {
  readonly program: readonly string[];
  readonly usable: (page: Page) => readonly Locator[];
};

export type Measured = {
  /** From process start until all of `usable` is in view. */
  readonly ms: number;
  /** The JavaScript that the page had asked for by then. */
  readonly scripts: readonly Uint8Array[];
};

/** A window with nothing kept from an earlier one. */
export type OpenWindow = () => Promise<{ readonly page: Page; close(): Promise<void> }>;

/** In a browser that already runs. */
export function windowOf(browser: Browser): OpenWindow {
  return async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    return { page: await context.newPage(), close: () => context.close() };
  };
}

/** In a browser that is started for it. */
export function windowOfItsOwn(start: () => Promise<Browser>): OpenWindow {
  return async () => {
    const browser = await start();
    const { page } = await windowOf(browser)();
    return { page, close: () => browser.close() };
  };
}

/** One start: the process, then a window. Throws when what should be usable cannot be clicked. */
export async function measureLaunch(open: OpenWindow, launch: Launch): Promise<Measured> {
  const begun = performance.now();
  const child = spawn(process.execPath, [...launch.program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  try {
    const address = await addressOf(child.stdout);
    const { page, close } = await open();
    const bodies = collectScripts(page);
    await page.goto(address, { waitUntil: 'commit' });
    const usable = launch.usable(page);
    await Promise.all(usable.map((one) => one.waitFor()));
    const ms = performance.now() - begun;
    const scripts = await Promise.all(bodies.splice(0));
    for (const one of usable) await one.click({ trial: true, timeout: 2000 });
    await close();
    return { ms, scripts };
  } finally {
    child.kill('SIGTERM');
    await gone;
  }
}

function collectScripts(page: Page): Promise<Uint8Array>[] {
  const bodies: Promise<Uint8Array>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  return bodies;
}

async function addressOf(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(line);
    if (address === null) continue;
    // What it says later goes nowhere, but must not fill its pipe.
    output.resume();
    return address[0];
  }
  throw new Error('It stopped before it said its address.');
}
