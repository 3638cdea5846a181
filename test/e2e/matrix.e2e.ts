import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { enterHogeschool, openPersoon } from './steps.ts';

const KMO = 'Dienstverlener kmo-portefeuille, departementen';
const cell = (page: Page, naam: string, campus: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: naam }) })
    .getByRole('gridcell', { name: new RegExp(`^Campus ${campus}:`) });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function expectCell(page: Page, [naam, campus]: readonly [string, string], state: string) {
  await expect(cell(page, naam, campus)).toHaveAccessibleName(`Campus ${campus}: ${state}`);
}

test.beforeEach(async ({ app: { page } }) => {
  await enterHogeschool(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Gebruikersrechten' }).click();
  await page.getByRole('link', { name: `Contexten beheren: ${KMO}` }).click();
  await expect(page.getByRole('grid')).toBeVisible();
});

test('departments are painted over several persons, taken back, and kept with one reason', async ({
  app: { page },
}) => {
  const from = await cell(page, 'Sofie IJkpunt', 'Asse').boundingBox();
  const to = await cell(page, 'Amira Modelle', 'Asse').boundingBox();
  if (from === null || to === null) throw new Error('The cells are not in view');
  await page.mouse.move(from.x + 20, from.y + 17);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 17, { steps: 12 });
  await page.mouse.up();
  const given = await cell(page, 'Sofie IJkpunt', 'Asse').getAttribute('aria-selected');
  const state = given === 'true' ? 'ja, gewijzigd' : 'nee, gewijzigd';
  await expectCell(page, ['Sofie IJkpunt', 'Asse'], state);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(page.getByText('0 wijzigingen nog niet bewaard')).toBeVisible();
  await button(page, 'Opnieuw').click();
  await expectCell(page, ['Sofie IJkpunt', 'Asse'], state);
  await button(page, 'Alle wijzigingen ongedaan maken').click();
  await cell(page, 'Amira Modelle', 'Aalst').click();
  await button(page, 'Bewaar 1 wijziging').click();
  await expect(page.getByLabel('Reden van de wijziging')).toBeFocused();
  await page.getByLabel('Reden van de wijziging').fill('Campus Aalst breidt uit');
  await button(page, 'Bewaar 1 wijziging').click();
  await expect(page.getByText('Bewaard voor 1 persoon')).toBeVisible();
  await expectCell(page, ['Amira Modelle', 'Aalst'], 'ja');
  await openPersoon(page, 'Amira Modelle');
  await page.getByRole('tab', { name: /^Historiek/ }).click();
  const line = page.getByRole('tabpanel').getByRole('listitem').first();
  await expect(line).toContainText('reden: Campus Aalst breidt uit');
});

test('the whole of it with the keyboard, and leaving asks once', async ({ app: { page } }) => {
  await cell(page, 'Fatima El Demo', 'Aalst').focus();
  await page.keyboard.press('Space');
  await expectCell(page, ['Fatima El Demo', 'Aalst'], 'ja, gewijzigd');
  await page.keyboard.press('Shift+ArrowRight');
  await expectCell(page, ['Fatima El Demo', 'Asse'], 'ja, gewijzigd');
  await expect(cell(page, 'Fatima El Demo', 'Asse')).toBeFocused();
  await expect(page.getByText('2 wijzigingen nog niet bewaard')).toBeVisible();
  await button(page, 'Kolom Campus Aalst').press('Enter');
  await page.getByRole('menuitem', { name: 'Haal weg bij alle getoonde personen' }).press('Enter');
  await expectCell(page, ['Fatima El Demo', 'Aalst'], 'nee');
  await page.getByRole('link', { name: 'Help', exact: true }).press('Enter');
  await expect(page.getByRole('alertdialog')).toContainText('nog niet bewaard');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid')).toBeVisible();
});

test('who would be left without any department is named, and nothing is kept', async ({
  app: { page },
}) => {
  await cell(page, 'Fatima El Demo', 'Gent').click();
  await cell(page, 'Amira Modelle', 'Aalst').click();
  await page.getByLabel('Reden van de wijziging').fill('Andere campus');
  await button(page, 'Bewaar 2 wijzigingen').click();
  await expect(page.getByRole('alert')).toContainText('Fatima El Demo:');
  await page.getByLabel('Zoek een persoon').fill('mod');
  await expect(page.getByRole('rowheader')).toHaveText(['Amira Modelle']);
  await expectCell(page, ['Amira Modelle', 'Aalst'], 'ja, gewijzigd');
});
