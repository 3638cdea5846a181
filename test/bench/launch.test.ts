import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumOptions } from '../e2e/browser.ts';
import { gzipKb } from './figures.ts';
import { measureLaunch, windowOf } from './launch.ts';

/** In ms: longer than two launches of the same page differ. */
const DELAY = 2500;
const awake = 'document.body.dataset.awake = 1;';
const button = "document.body.innerHTML = '<button>Verder</button>';";
const show = `${button} ${awake}`;
const atOnce = `onload = () => { ${show} };`;

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await chromium.launch(chromiumOptions());
  folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-bench-test-'));
  // The first window of a browser is slower than every other.
  await measurePlanted({ script: atOnce });
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** A server of one page and its script, planted with what a start can suffer from. */
async function measurePlanted(planted: { readonly script: string; readonly before?: string }) {
  const path = join(folder, 'server.mjs');
  const page = '<!doctype html><title>x</title><script src="/x.js"></script>';
  await writeFile(
    path,
    `import { createServer } from 'node:http';
    ${planted.before ?? ''}
    const server = createServer((request, response) =>
      request.url.startsWith('/x.js')
        ? response.setHeader('content-type', 'text/javascript').end(${JSON.stringify(planted.script)})
        : response.setHeader('content-type', 'text/html').end(${JSON.stringify(page)}));
    server.listen(0, '127.0.0.1', () =>
      console.log('http://127.0.0.1:' + server.address().port + '/'));`,
  );
  return measureLaunch(windowOf(browser), {
    program: [path],
    usable: (one) => [one.getByRole('button', { name: 'Verder' })],
    awake: '[data-awake]',
  });
}

describe('measureLaunch', () => {
  test('notices a page that shows its first screen late', async () => {
    const quick = await measurePlanted({ script: atOnce });
    const slow = await measurePlanted({
      script: `onload = () => setTimeout(() => { ${show} }, ${DELAY});`,
    });
    expect(slow.ms).toBeGreaterThan(DELAY);
    expect(slow.ms).toBeGreaterThan(quick.ms);
  });

  test('tells apart a screen that is drawn and one that its program stands behind', async () => {
    const { ms, awakeMs } = await measurePlanted({
      script: `onload = () => { ${button} setTimeout(() => { ${awake} }, ${DELAY}); };`,
    });
    expect(awakeMs).toBeGreaterThan(DELAY);
    expect(awakeMs).toBeGreaterThan(ms);
  });

  test('notices a process that is slow before it serves', async () => {
    const { ms } = await measurePlanted({
      script: atOnce,
      before: `await new Promise((resolve) => setTimeout(resolve, ${DELAY}));`,
    });
    expect(ms).toBeGreaterThan(DELAY);
  });

  test('brings the scripts that the page asked for, so that a heavy one is noticed', async () => {
    const heavy = Array.from({ length: 20_000 }, (_, at) => `${at * 7919}`).join();
    const { scripts } = await measurePlanted({ script: `${atOnce} [${heavy}]` });
    const light = await measurePlanted({ script: atOnce });
    expect(gzipKb(scripts)).toBeGreaterThan(gzipKb(light.scripts) + 20);
  });

  test('leaves out what is fetched for later screens', async () => {
    const later =
      "for (const n of [1, 2]) document.head.append(Object.assign(document.createElement('script'), { src: '/x.js?' + n }));";
    const { scripts } = await measurePlanted({
      script: `if (!document.currentScript.src.includes('?')) onload = () => {
        ${show} performance.mark('awake'); setTimeout(() => { ${later} }, 50);
      };`,
    });
    const all = await measurePlanted({
      script: `if (!document.currentScript.src.includes('?')) { ${later} ${atOnce} }`,
    });
    expect([scripts.length, all.scripts.length]).toEqual([1, 3]);
  });

  test('does not call a first screen usable whose button is disabled or covered', async () => {
    const disabled = show.replace('<button>', '<button disabled>');
    const measuring = measurePlanted({ script: `onload = () => { ${disabled} };` });
    await expect(measuring).rejects.toThrow('Timeout');
  });

  test('says so when the program stops before it serves', async () => {
    const measuring = measurePlanted({ script: '', before: 'process.exit(0);' });
    await expect(measuring).rejects.toThrow('It stopped before it said its address.');
  });
});
