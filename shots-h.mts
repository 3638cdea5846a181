import { mkdtemp } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { chromiumOptions } from './test/e2e/browser.ts';
import { startLoopback } from './test/e2e/loopback.ts';
import { enterHogeschool, openPersoon } from './test/e2e/steps.ts';

const app = await startLoopback(await mkdtemp('/tmp/rk-v-'));
const browser = await chromium.launch(chromiumOptions());
const context = await browser.newContext({
  locale: 'nl-BE',
  viewport: { width: 1280, height: 800 },
});
const page = await context.newPage();
await page.goto(app.address);
await enterHogeschool(page);
await openPersoon(page, 'Amira Modelle');
await page.getByRole('button', { name: /^Stop: Dienst/ }).click();
await page.getByLabel('Reden').fill('Vergissing');
await page.getByRole('button', { name: 'Stop op die dag' }).click();
await page.waitForTimeout(400);
await page.getByRole('tab', { name: /^Historiek/ }).click();
await page.getByRole('textbox', { name: 'Datum' }).fill('01/11/2026');
await page.getByRole('button', { name: 'Toon', exact: true }).click();
await page.waitForTimeout(400);
await page.screenshot({ path: `/tmp/shots/h-0.png` });
await page.getByRole('button', { name: /^Maak ongedaan: Gebruikersrecht gestopt/ }).click();
await page.waitForTimeout(400);
await page.emulateMedia({ colorScheme: 'dark' });
await page.waitForTimeout(400);
await page.screenshot({ path: `/tmp/shots/h-1.png` });
await browser.close();
await app.stop();
