import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  _electron,
  type BrowserContext,
  test as base,
  chromium,
  type Page,
} from '@playwright/test';
import { chromiumOptions } from './browser.ts';
import { startLoopback } from './loopback.ts';
import { electronBinary, type ShellName } from './shells.ts';

/** The app as a user has it: one window, on a data folder of its own that survives `restart`. */
export type App = {
  readonly page: Page;
  /** Where its data is, to look at or to spoil while it is locked. */
  readonly dataFolder: string;
  /** Closes the app and opens it again on the same data, or on what was made of it meanwhile. */
  restart(meanwhile?: (dataFolder: string) => Promise<void>): Promise<Page>;
};

type Running = { readonly page: Page; close(): Promise<void> };
type Options = { shell: ShellName };
type Look = { colorScheme: 'light' | 'dark'; viewport: { width: number; height: number } };

async function openLoopback(dataFolder: string, look: Look): Promise<Running> {
  const app = await startLoopback(dataFolder);
  const browser = await chromium.launch(chromiumOptions());
  const context: BrowserContext = await browser.newContext({ locale: 'nl-BE', ...look });
  const page = await context.newPage();
  await page.goto(app.address);
  return {
    page,
    async close() {
      await browser.close();
      await app.stop();
    },
  };
}

async function openElectron(dataFolder: string, look: Look): Promise<Running> {
  const executablePath = electronBinary();
  if (executablePath === undefined) throw new Error('Electron has no binary here.');
  const root = process.getuid?.() === 0;
  const app = await _electron.launch({
    executablePath,
    args: ['.', `--user-data-dir=${dataFolder}`, ...(root ? ['--no-sandbox'] : [])],
    colorScheme: look.colorScheme,
  });
  const page = await app.firstWindow();
  return { page, close: () => app.close() };
}

/** Every story fails on an uncaught error, a console error or a refused piece of the CSP. */
function watch(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
}

export const test = base.extend<Options & { look: Look; app: App }>({
  shell: ['loopback', { option: true }],
  look: [{ colorScheme: 'light', viewport: { width: 1280, height: 800 } }, { option: true }],
  app: async ({ shell, look }, use) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'rechtenklaar-e2e-'));
    const open = shell === 'electron' ? openElectron : openLoopback;
    const complaints: string[] = [];
    let running = await open(dataFolder, look);
    watch(running.page, complaints);
    await use({
      dataFolder,
      get page() {
        return running.page;
      },
      async restart(meanwhile) {
        await running.close();
        await meanwhile?.(dataFolder);
        running = await open(dataFolder, look);
        watch(running.page, complaints);
        return running.page;
      },
    });
    await running.close();
    await rm(dataFolder, { recursive: true, force: true });
    base.expect(complaints).toEqual([]);
  },
});

export const expect = test.expect;
