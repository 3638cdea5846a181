import { expect, type Page } from '@playwright/test';
import { enterHogeschool, openPersoon, pickOnly } from './steps.ts';
import type { Visit } from './walks.ts';

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Every screen of Gebruikersbeheer but the wizards. */
export async function walkBeheer(page: Page, visit: Visit) {
  await enterHogeschool(page);
  await visit('Hoofdpagina');
  await button(page, 'Nieuw recht toekennen').click();
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('Hoofdpagina, refused');
  for (const name of ['Organisatie', 'Gebruikersrechten', 'Help', 'Gebruiker']) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await visit(name);
  }
  await page.getByLabel('Zoek een persoon').fill('zzz');
  await expect(page.getByText('Niemand gevonden.')).toBeVisible();
  await visit('nobody found');
  await openPersoon(page, 'Joke Testaert');
  for (const name of ['Werkrelatie', 'Werkrelatie details', 'Accounts', 'Historiek']) {
    await page.getByRole('tab', { name: new RegExp(`^${name}( \\d+)?$`) }).click();
    await visit(`person, ${name}`);
  }
  await openPersoon(page, 'Bram Van Proef');
  await link(page, 'Verleng werkrelatie en gebruikersrechten').click();
  const field = page.getByRole('textbox', { name: 'Nieuwe einddatum van de werkrelatie' });
  await expect(page.getByRole('table')).toBeVisible();
  await visit('extend');
  await field.fill('nooit');
  await button(page, /^Verleng$/).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('extend, refused');
  await walkVergelijk(page, visit);
  await walkMatrix(page, visit);
  await page.getByRole('link', { name: /1999\.000\.051/ }).click();
  await expect(page.getByRole('heading', { name: 'Kies een organisatie' })).toBeFocused();
  await visit('choose an organisation');
}

async function walkVergelijk(page: Page, visit: Visit) {
  await link(page, 'Hoofdpagina').click();
  await link(page, 'Vergelijk meerdere personen').click();
  await visit('compare, nobody yet');
  for (const naam of ['Amira Modelle', 'Lies Vantest', 'Hanne Fictief']) {
    await page.getByRole('combobox', { name: 'Voeg een persoon toe' }).fill(naam);
    await pickOnly(page, new RegExp(naam));
    await expect(page.getByRole('columnheader', { name: new RegExp(naam) })).toBeVisible();
  }
  for (const [label, naam] of [
    ['Voorbeeld', 'Amira Modelle'],
    ['Voor wie', 'Lies Vantest'],
  ] as const) {
    await button(page, new RegExp(`${label}$`)).click();
    await page.getByRole('option', { name: naam }).click();
  }
  await expect(page.getByRole('checkbox', { name: /^Geef dit recht/ })).toBeChecked();
  await page
    .getByRole('checkbox', { name: /^Stop: het voorbeeld heeft dit niet VLAIO/ })
    .press('Space');
  await button(page, /^Bevestig/).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('compare, refused');
}

async function walkMatrix(page: Page, visit: Visit) {
  await link(page, 'Gebruikersrechten').click();
  await page
    .getByRole('link', { name: /^Contexten beheren: Dienstverlener kmo.*departem/ })
    .click();
  await page.getByRole('gridcell').first().click();
  await button(page, /^Bewaar/).click();
  await expect(page.getByLabel('Reden van de wijziging')).toBeFocused();
  await visit('matrix, without a reason');
  await button(page, 'Kolom Campus Gent').click();
  await visit('matrix, menu of a column');
  await page.keyboard.press('Escape');
  await button(page, 'Alle wijzigingen ongedaan maken').click();
}
