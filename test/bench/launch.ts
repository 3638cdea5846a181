import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Locator, Page, Response } from 'playwright';

/** A Node program that says its address on its first lines, and what is on its page when usable. */
export type Launch = {
  readonly program: readonly string[];
  readonly usable: (page: Page) => readonly Locator[];
  /** What is there once the page has fetched all that it needs by then; null where that is `usable`. */
  readonly awake: string | null;
};

export type Measured = {
  /** From process start until all of `usable` is in view. */
  readonly ms: number;
  /** From process start until it has fetched what stands behind that too. */
  readonly awakeMs: number;
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

/** In ms; far above any start. What hangs is said, not waited for. */
const LIMIT = 60_000;

/** One start: the process, then a window. Throws when what should be usable cannot be clicked. */
export async function measureLaunch(open: OpenWindow, launch: Launch): Promise<Measured> {
  const begun = performance.now();
  const child = spawn(process.execPath, [...launch.program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  try {
    return await within(LIMIT, showPage(open, { launch, output: child.stdout, begun }));
  } finally {
    child.kill('SIGTERM');
    await gone;
  }
}

async function showPage(
  open: OpenWindow,
  started: { readonly launch: Launch; readonly output: Readable; readonly begun: number },
): Promise<Measured> {
  const address = await addressOf(started.output);
  const { page, close } = await open();
  const scripts = collectScripts(page);
  await page.goto(address, { waitUntil: 'commit' });
  const usable = started.launch.usable(page);
  await Promise.all(usable.map((one) => one.waitFor()));
  const ms = performance.now() - started.begun;
  if (started.launch.awake !== null) await page.waitForSelector(started.launch.awake);
  const awakeMs = performance.now() - started.begun;
  const asked = await scripts.soFar();
  for (const one of usable) await one.click({ trial: true, timeout: 2000 });
  await close();
  return { ms, awakeMs, scripts: asked };
}

async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = setTimeout(limit, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`A start took longer than ${limit} ms.`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    late.catch(() => undefined);
    stop.abort();
  }
}

/** What a page fetches after it is awake is for later screens, and is not waited for either. */
function collectScripts(page: Page) {
  const responses: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') responses.push(response);
  });
  return {
    async soFar(): Promise<readonly Uint8Array[]> {
      const asked = new Set(await page.evaluate(askedUntilAwake));
      const needed = responses.filter((response) => asked.has(response.url()));
      return Promise.all(needed.map((response) => response.body()));
    },
  };
}

/** In the page. */
function askedUntilAwake(): readonly string[] {
  const [awake] = performance.getEntriesByName('awake');
  const until = awake?.startTime ?? Number.POSITIVE_INFINITY;
  const asked = performance.getEntriesByType('resource');
  return asked.filter(({ startTime }) => startTime <= until).map(({ name }) => name);
}

async function addressOf(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(line);
    if (address !== null) return address[0];
  }
  throw new Error('It stopped before it said its address.');
}
