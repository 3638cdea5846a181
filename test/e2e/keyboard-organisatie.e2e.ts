import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { tabTo, typeInto, work } from './keys.ts';
import { enterHogeschool } from './steps.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });

async function toTopbar(page: Page, name: string) {
  await tabTo(
    page,
    page.getByRole('navigation').getByRole('link', { name, exact: true }),
    'Shift+Tab',
  );
  await page.keyboard.press('Enter');
}

test('departments, Historiek and its undoing with the keyboard only', async ({ app: { page } }) => {
  await enterHogeschool(page);
  await toTopbar(page, 'Organisatie');
  await work(page, button(page, 'Voeg departement toe'));
  await typeInto(page, page.getByLabel('Naam'), 'Campus Zottegem');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('cell', { name: 'Campus Zottegem', exact: true })).toBeVisible();
  await expect(button(page, 'Voeg departement toe')).toBeFocused();
  await work(page, button(page, 'Sluit: Campus Zottegem'));
  await expect(page.getByText('Geen enkel recht loopt langer dan die dag.')).toBeVisible();
  await typeInto(page, page.getByLabel('Reden'), 'Toch niet');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Sluit op/)).toBeVisible();
  await tabTo(page, link(page, 'Historiek'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Historiek van de organisatie' })).toBeFocused();
  await typeInto(page, page.getByLabel('Zoekwoorden'), 'zottegem');
  await expect(page.getByText('2 wijzigingen')).toBeVisible();
  await work(page, button(page, /^Maak ongedaan: Departement gesloten/));
  const act = page.getByRole('dialog').getByRole('button', { name: 'Maak ongedaan' });
  await tabTo(page, act, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 wijzigingen')).toBeVisible();
});

test('a report with the keyboard only', async ({ app: { page }, shell }) => {
  test.skip(shell === 'electron', 'Electron asks the system for a place');
  await enterHogeschool(page);
  await toTopbar(page, 'Gebruikersrechten');
  await expect(page.getByText(/^\d+ rechten$/)).toBeVisible();
  await work(page, button(page, 'Genereer rapport'));
  await work(page, button(page, /Departement$/));
  await page.keyboard.type('Campus Ge');
  await page.keyboard.press('Enter');
  const downloading = page.waitForEvent('download');
  await work(page, button(page, 'Maak CSV-bestand'));
  expect((await downloading).suggestedFilename()).toMatch(/\.csv$/);
  await work(page, button(page, /^Sluit$/));
  await expect(button(page, 'Genereer rapport')).toBeFocused();
});
