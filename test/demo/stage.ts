import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { chromiumOptions } from '../e2e/browser.ts';
import { startLoopback } from '../e2e/loopback.ts';
import type { Playable } from './play-demo.ts';

export const wide = { width: 1280, height: 800 } as const;

/** The built app on an empty data folder of its own, in a window of 1280 × 800. */
export type Stage = Playable & {
  readonly page: Page;
  /** Closes the app and opens it again on the same data. */
  restart(): Promise<void>;
};

type Running = { readonly page: Page; readonly complaints: string[]; close(): Promise<void> };

export async function openStage(): Promise<Stage> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'rechtenklaar-demo-'));
  let running = await start(dataFolder);
  return {
    notes: { prepared: { personen: 0, werkrelaties: 0, toekenningen: 0 }, refused: [] },
    get page() {
      return running.page;
    },
    async restart() {
      await running.close();
      running = await start(dataFolder);
    },
    shoot: (path) => shoot(running, path),
    async close() {
      await running.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function start(dataFolder: string): Promise<Running> {
  const app = await startLoopback(dataFolder);
  const browser = await chromium.launch(chromiumOptions());
  const context = await browser.newContext({
    locale: 'nl-BE',
    viewport: wide,
    deviceScaleFactor: 1,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints = watch(page);
  await page.goto(app.address);
  return {
    page,
    complaints,
    async close() {
      await browser.close();
      await app.stop();
    },
  };
}

/** A step with an uncaught error or a refusal of the CSP has not happened as it should. */
function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  return complaints;
}

async function shoot({ page, complaints }: Running, path: string): Promise<void> {
  // Nothing shows as pointed at.
  await page.mouse.move(0, 0);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide', scale: 'css' });
  if (complaints.length > 0) throw new Error(complaints.join('; '));
}
