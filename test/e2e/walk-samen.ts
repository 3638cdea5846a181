import { expect, type Page } from '@playwright/test';
import { confirmIdentity, enterHogeschool } from './steps.ts';
import type { Visit } from './walks.ts';

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Many at once, and a right in one go. */
export async function walkSamen(page: Page, visit: Visit) {
  await enterHogeschool(page);
  await walkSnel(page, visit);
  await link(page, /^Toon alle personen/).click();
  for (const naam of ['Hanne Fictief', 'Amira Modelle', 'Joke Testaert']) {
    await page.getByRole('checkbox', { name: `Selecteer ${naam}` }).check();
  }
  await visit('list, some selected');
  await link(page, 'Verleng samen').click();
  await expect(page.getByRole('table')).toBeVisible();
  await visit('extend together');
  await button(page, /^Verleng \d/).click();
  // A right to manage is among them.
  await confirmIdentity(page);
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('extend together, refused');
  await link(page, 'Annuleer').click();
  await link(page, 'Stop samen').click();
  await expect(page.getByText('Wie of wat blijft achter?')).toBeVisible();
  await visit('stop together');
  await button(page, 'Laat weg: Joke Testaert').click();
  await page.getByRole('textbox', { name: 'Reden' }).fill('Einde van het project');
  await page.getByRole('checkbox', { name: /^Ik heb gezien/ }).press('Space');
  await button(page, /^Stop 1 werkrelatie/).click();
  await expect(page.getByText('1 werkrelatie krijgt een laatste werkdag')).toBeVisible();
  await visit('stop together, done');
  await button(page, 'Maak alles ongedaan').click();
  await expect(button(page, /samen ongedaan$|deze wijziging ongedaan$/)).toBeVisible();
  await visit('undo together');
}

async function walkSnel(page: Page, visit: Visit) {
  for (const [field, typed, option] of [
    ['Gebruikersrecht', 'kmo-portefeuille, dep', /Dienstverlener kmo.*departem/],
    ['Persoon', 'tuur', /Tuur Verseling/],
  ] as const) {
    await page.getByRole('combobox', { name: field, exact: true }).fill(typed);
    await page.getByRole('option', { name: option }).click();
  }
  const campus = page.getByRole('checkbox', { name: 'Campus Gent' });
  await expect(campus).toBeVisible();
  const go = button(page, 'Nieuw recht toekennen');
  await go.click();
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('quick grant, refused');
  await campus.press('Space');
  await go.click();
  const dialog = page.getByRole('dialog', { name: 'Kijk na en bevestig' });
  await expect(dialog).toBeVisible();
  await visit('quick grant, confirm');
  await dialog.getByRole('button', { name: 'Ken gebruikersrecht toe' }).click();
  await expect(page.getByText('Het gebruikersrecht is toegekend')).toBeVisible();
  await visit('quick grant, done');
}
