import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { inDays, vandaag } from './sample.ts';
import { enterHogeschool, openPersoon } from './steps.ts';

const KMO = 'Dienstverlener kmo-portefeuille, departementen';
const right = (page: Page) => page.getByRole('row', { name: /^Dienstverlener kmo-portefeuille/ });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const lines = (page: Page) => page.getByRole('tabpanel').locator('.history > li');

async function stopToday(page: Page) {
  await button(page, `Stop: ${KMO}`).click();
  await page.getByLabel('Reden').fill('Vergissing');
  await button(page, 'Stop op die dag').click();
  await expect(right(page)).toContainText(vandaag);
}

async function toHistoriek(page: Page) {
  await page.getByRole('tab', { name: /^Historiek/ }).click();
}

test('a right stopped by mistake goes on: undone with a new line, which can be undone too', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await openPersoon(page, 'Amira Modelle');
  await stopToday(page);
  await toHistoriek(page);
  await button(page, /^Maak ongedaan: Gebruikersrecht gestopt/).click();
  await expect(page.getByRole('dialog')).toContainText('De historiek blijft bewaard');
  await page.getByRole('dialog').getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(lines(page).first()).toContainText('wijziging ongedaan gemaakt door Lies Vantest');
  await test.step('what a later change built upon says which one to undo first', async () => {
    await button(page, /^Maak ongedaan: Gebruikersrecht gestopt/).click();
    await expect(page.getByRole('alert')).toContainText('Maak eerst die latere wijziging ongedaan');
    await page.keyboard.press('Escape');
  });
  await page.getByRole('tab', { name: /^Werkrelatie \d/ }).click();
  await expect(right(page)).not.toContainText(vandaag);
});

test('what was known on another day is shown, and a wrong day is refused', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await openPersoon(page, 'Amira Modelle');
  await stopToday(page);
  await toHistoriek(page);
  await page.getByRole('textbox', { name: 'Datum' }).fill(inDays(-1));
  await page.getByRole('button', { name: 'Toon', exact: true }).click();
  const then = page.getByRole('region', { name: 'Toestand op datum' });
  await expect(then.getByRole('heading', { name: `Op ${inDays(-1)}` })).toBeVisible();
  await expect(then.getByRole('listitem').filter({ hasText: KMO })).toContainText('Actief');
  await page.getByRole('textbox', { name: 'Datum' }).fill('31/02/2026');
  await page.getByRole('button', { name: 'Toon', exact: true }).click();
  await expect(then.getByRole('alert')).toBeVisible();
});
