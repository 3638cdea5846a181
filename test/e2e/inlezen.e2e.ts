import { readFile } from 'node:fs/promises';
import { expect, test } from './app.ts';
import { lijstBestand, nummer, openInlezen } from './inlezen-steps.ts';
import { enterHogeschool } from './steps.ts';

test.beforeEach(async ({ app: { page } }) => {
  await enterHogeschool(page);
});

test('a messy list is dropped in, repaired, looked at, kept, and undone as one', async ({
  app: { page },
  shell,
}) => {
  await openInlezen(page);
  await page.getByRole('button', { name: 'Kies een bestand' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(lijstBestand());
  await expect(page.getByRole('heading', { name: 'Lijst nakijken' })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Geweigerd 3$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Nieuw 1$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Gebruik Campus Sint-Niklaas' }).click();
  await expect(page.getByRole('button', { name: /^Geweigerd 2$/ })).toBeVisible();
  await page
    .getByRole('button', { name: /^Maak er .* van/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Geweigerd 1$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Verbeter rij 5' }).click();
  const editor = page.getByRole('form', { name: 'Verbeter rij 5' });
  await expect(editor.getByLabel('E-mailadres')).toBeFocused();
  await editor.getByLabel('E-mailadres').fill('zeynep@denderland.example');
  await editor.getByRole('button', { name: 'Pas toe' }).click();
  await expect(page.getByRole('button', { name: /^Geweigerd 0$/ })).toBeVisible();
  await page.getByRole('button', { name: /^Toon wat 4 gekozen rijen wijzigen$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Deze lijst bewaren?' });
  await expect(dialog.getByText('4 nieuwe personen')).toBeVisible();
  await dialog.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Lijst ingelezen' })).toBeFocused();
  await test.step('its report goes out as every file does, numbers masked', async () => {
    // Electron asks the system for a place.
    if (shell === 'electron') return;
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar het verslag' }).click();
    const download = await downloading;
    expect(download.url()).toMatch(/\/files\/[^/]+$/);
    expect(download.suggestedFilename()).toMatch(/^inleesverslag-\d{4}-\d\d-\d\d\.csv$/);
    const report = await readFile(await download.path(), 'utf8');
    expect(report).toContain('\r\n2;"Marie NIEUWKENS";90.64.18-***.**;Nieuw;ja;');
    expect(report).not.toMatch(/\d\d\.\d\d\.\d\d-\d{3}\.\d\d/);
  });
  await page.getByRole('button', { name: /^Maak de hele lijst ongedaan/ }).click();
  const undo = page.getByRole('dialog', { name: 'De hele lijst ongedaan maken?' });
  await undo.getByRole('button', { name: 'Maak de hele lijst ongedaan' }).click();
  await expect(page.getByRole('heading', { name: 'Lees een lijst in' })).toBeVisible();
  await expect(page.getByText('Ongedaan gemaakt')).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Gebruiker', exact: true }).click();
  await page.getByLabel('Zoek een persoon').fill('Startklaar');
  await expect(page.getByText('Niemand gevonden.')).toBeVisible();
});

test('rows are pasted and kept with the keyboard alone', async ({ app: { page } }) => {
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('lees een lijst');
  await expect(page.getByRole('option', { name: 'Lees een lijst in' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Lees een lijst in' })).toBeFocused();
  const field = page.getByLabel('Of plak rijen uit een rekenblad');
  for (let tabs = 0; tabs < 5; tabs += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(field).toBeFocused();
  await page.keyboard.insertText(
    `Rijksregisternummer\tVoornaam\tNaam\n${nummer('zeynep-startklaar')}\tZeynep\tStartklaar\n`,
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Lijst nakijken' })).toBeFocused();
  const preview = page.getByRole('button', { name: /^Toon wat 1 gekozen rij wijzigt$/ });
  await expect(preview).toBeEnabled();
  await page.keyboard.press('Shift+Tab');
  for (let tabs = 0; tabs < 40; tabs += 1) {
    if (await preview.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Deze lijst bewaren?' });
  await expect(dialog.getByText('1 nieuwe persoon')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(dialog.getByRole('button', { name: 'Bewaar', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Lijst ingelezen' })).toBeFocused();
});
