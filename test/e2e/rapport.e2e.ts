import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { button, dialog, openHistoriek } from './organisatie-steps.ts';
import { confirmIdentity, enterHogeschool } from './steps.ts';

const KMO = 'Dienstverlener kmo-portefeuille, departementen';

async function openRechten(page: Page) {
  await page.getByRole('navigation').getByRole('link', { name: 'Gebruikersrechten' }).click();
  await expect(page.getByText(/^\d+ rechten$/)).toBeVisible();
}

/** What the browser keeps; in Electron the shell writes it and this story has no dialog to answer. */
async function makeReport(page: Page, meanwhile: () => Promise<void> = async () => undefined) {
  const downloading = page.waitForEvent('download');
  await button(page, 'Maak CSV-bestand').click();
  await meanwhile();
  const download = await downloading;
  await expect(page.getByText(/^rapport-.*\.csv is gemaakt$/)).toBeVisible();
  const text = await readFile(await download.path(), 'utf8');
  return { naam: download.suggestedFilename(), text, address: download.url() };
}

test('a right is found by the word that people use for it', async ({ app: { page } }) => {
  await enterHogeschool(page);
  await openRechten(page);
  await page.getByLabel('Zoek een recht').fill('Prómotor');
  await expect(page.getByText('1 recht', { exact: true })).toBeVisible();
  const found = page.getByRole('heading', { level: 2, name: 'DWSE-organisatieverantwoordelijke' });
  await expect(found).toBeVisible();
  await page.getByLabel('Zoek een recht').fill('bestaat niet');
  await expect(page.getByText('Geen recht gevonden met die woorden.')).toBeVisible();
});

test('who holds a right is found by name, and leads to the person', async ({ app: { page } }) => {
  await enterHogeschool(page);
  await openRechten(page);
  await page.getByRole('link', { name: `Wie heeft het: ${KMO}` }).click();
  const table = page.getByRole('table', { name: 'Wie dit recht heeft' });
  await expect(table.getByRole('row', { name: /^Amira Modelle/ })).toContainText('***.**');
  await page.getByLabel('Zoek een persoon').fill('ijk');
  await expect(page.getByText('1 toekenning')).toBeVisible();
  await table.getByRole('link', { name: 'Sofie IJkpunt' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sofie IJkpunt' })).toBeVisible();
});

test('the report goes out with masked numbers, or with full ones after a fresh proof', async ({
  app: { page },
  shell,
}) => {
  test.skip(shell === 'electron', 'Electron asks the system for a place');
  await enterHogeschool(page);
  await openRechten(page);
  await button(page, 'Genereer rapport').click();
  const masked = await makeReport(page);
  expect(masked.naam).toMatch(/^rapport-gebruikersrechten-\d{4}-\d\d-\d\d\.csv$/);
  expect(masked.text.charCodeAt(0)).toBe(0xfeff);
  expect(masked.text.split('\r\n')[0]).toContain('Identificatienummer;E-mailadres');
  expect(masked.text).toMatch(/\d\d\.\d\d\.\d\d-\*\*\*\.\*\*/);
  expect(masked.text).not.toMatch(/\d\d\.\d\d\.\d\d-\d{3}\.\d\d/);
  await test.step('its address is good for once', async () => {
    const again = await page.context().request.get(masked.address);
    expect(again.status()).toBe(404);
  });
  await test.step('full numbers ask who one is', async () => {
    await dialog(page, /^Rapport/)
      .getByRole('button', { name: 'Sluit' })
      .click();
    await button(page, 'Genereer rapport').click();
    await page.getByRole('checkbox', { name: /volledige identificatienummers/ }).press('Space');
    const full = await makeReport(page, () => confirmIdentity(page));
    expect(full.text).toMatch(/\d\d\.\d\d\.\d\d-\d{3}\.\d\d/);
    await dialog(page, /^Rapport/)
      .getByRole('button', { name: 'Sluit' })
      .click();
  });
  await test.step('Historiek tells both', async () => {
    await openHistoriek(page);
    const lines = page.locator('.history > li');
    await expect(lines.first()).toContainText('Rapport gemaakt, met volledige nummers');
    await expect(lines.nth(1)).toContainText('Rapport gemaakt, met verborgen nummers');
  });
});
