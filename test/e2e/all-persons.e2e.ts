import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { tabTo, typeInto, work } from './keys.ts';
import { inDays } from './sample.ts';
import { enterHogeschool } from './steps.ts';

const count = (page: Page) => page.getByRole('status').filter({ hasText: /persoon|personen/ });
const names = (page: Page) => page.getByRole('row').getByRole('link');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function choose(page: Page, field: RegExp, option: string) {
  await button(page, field).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test.beforeEach(async ({ app: { page } }) => {
  await enterHogeschool(page);
  await page.getByRole('link', { name: /^Toon alle personen/ }).click();
  await expect(names(page).first()).toBeVisible();
});

test('filters narrow the list together; a day that is none says how to write it', async ({
  app: { page },
}) => {
  const all = await count(page).textContent();
  await button(page, 'Filters').click();
  await choose(page, /Categorie$/, 'Externe Medewerker');
  await expect(count(page)).not.toHaveText(all ?? '');
  await expect(names(page).filter({ hasText: 'Maquette' })).toBeVisible();
  await choose(page, /Departement$/, 'Campus Asse');
  await expect(names(page)).toHaveText(['Maquette']);
  await expect(button(page, 'Filters (2)')).toBeVisible();
  await button(page, 'Wis filters').click();
  await expect(count(page)).toHaveText(all ?? '');
  const before = page.getByRole('textbox', { name: 'Eindigt vóór' });
  await before.fill('31/02/2027');
  await before.press('Tab');
  await expect(page.getByText('maand 2 van 2027 heeft 28 dagen')).toBeVisible();
  await expect(count(page)).toHaveText(all ?? '');
  await before.fill(inDays(15));
  await expect(count(page)).not.toHaveText(all ?? '');
  await expect(names(page).filter({ hasText: 'Van Proef' })).toHaveCount(0);
});

test('a column sorts both ways and says so; columns are chosen', async ({ app: { page } }) => {
  const header = page.getByRole('columnheader', { name: 'Einddatum' });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  const first = await names(page).first().textContent();
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect(names(page).first()).not.toHaveText(first ?? '');
  await button(page, 'Kolommen').click();
  await page.getByRole('menuitemcheckbox', { name: 'E-mailadres' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Identificatienummer' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'E-mailadres' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Identificatienummer' })).toHaveCount(0);
  await expect(page.getByRole('cell', { name: 'joke.testaert@denderland.example' })).toBeVisible();
});

test('the list is as it was left when one comes back from a person', async ({ app: { page } }) => {
  const find = page.getByRole('searchbox', { name: 'Zoek een persoon' });
  await find.fill('voorb');
  await expect(names(page)).toHaveText(['Voorbeeld', 'Voorbeeld']);
  await page.getByRole('checkbox', { name: 'Selecteer Noor Voorbeeld' }).check();
  await names(page).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lotte Voorbeeld' })).toBeFocused();
  await page.getByRole('link', { name: 'Alle personen' }).click();
  await expect(find).toHaveValue('voorb');
  await expect(names(page)).toHaveText(['Voorbeeld', 'Voorbeeld']);
  await expect(page.getByRole('checkbox', { name: 'Selecteer Noor Voorbeeld' })).toBeChecked();
});

test('scrolled down, one comes back to where one was', async ({ app: { page } }) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  const sheet = page.getByRole('main');
  const top = () => sheet.evaluate((element) => element.scrollTop);
  const last = names(page).last();
  await last.scrollIntoViewIfNeeded();
  const before = await top();
  expect(before).toBeGreaterThan(100);
  await last.click();
  await expect(page.getByRole('tab').first()).toBeVisible();
  await page.getByRole('link', { name: 'Alle personen' }).click();
  await expect.poll(top).toBe(before);
});

test('a selection outlives another search, can be all of a search, and is shown by itself', async ({
  app: { page },
}) => {
  const find = page.getByRole('searchbox', { name: 'Zoek een persoon' });
  const selected = page.getByRole('region', { name: 'Selectie' });
  await page.getByRole('checkbox', { name: 'Selecteer Joke Testaert' }).check();
  await find.fill('hanne');
  await page.getByRole('checkbox', { name: 'Selecteer Hanne Fictief' }).check();
  await expect(selected).toContainText('2 geselecteerd');
  await find.fill('');
  await button(page, 'Toon alleen de selectie').click();
  await expect(names(page)).toHaveText(['Fictief', 'Testaert']);
  await button(page, 'Toon weer iedereen').click();
  await expect(names(page)).not.toHaveCount(2);
  const all = /(\d+)/.exec((await count(page).textContent()) ?? '')?.[1] ?? '';
  await button(page, `Selecteer alle ${all} van deze zoekopdracht`).click();
  await expect(selected).toContainText(`${all} geselecteerd`);
  await page.getByRole('checkbox', { name: 'Selecteer Joke Testaert' }).uncheck();
  await expect(selected).toContainText(`${Number(all) - 1} geselecteerd`);
  await button(page, 'Wis selectie').click();
  await expect(selected).toHaveCount(0);
});

test('a saved list is there after a restart, is renamed and removed', async ({ app }) => {
  const { page } = app;
  await choose(page, /Toon$/, 'Zonder gebruikersrecht');
  await button(page, 'Weergaven').click();
  const field = page.getByRole('textbox', { name: 'Bewaar deze lijst als' });
  await button(page, 'Bewaar').click();
  await expect(page.getByText(/Vul .*in|ingevuld|verplicht/i).first()).toBeVisible();
  await field.fill('Nog een recht geven');
  await button(page, 'Bewaar').click();
  await expect(button(page, 'Nog een recht geven').first()).toBeVisible();
  const again = await app.restart();
  await enterHogeschool(again);
  await again.getByRole('link', { name: /^Toon alle personen/ }).click();
  await button(again, 'Weergaven').click();
  await again.getByRole('button', { name: 'Nog een recht geven', exact: true }).click();
  await expect(names(again)).toHaveText(['Denkbeeld', 'Ontwerp', 'Verseling']);
  await button(again, 'Weergaven').click();
  await button(again, 'Wijzig de naam van Nog een recht geven').click();
  await again.getByRole('textbox', { name: 'Wijzig de naam van' }).fill('Zonder recht');
  await button(again, 'Bewaar').first().click();
  await expect(button(again, 'Wijzig de naam van Zonder recht')).toBeVisible();
  await button(again, 'Verwijder Zonder recht').click();
  await expect(again.getByText('Bewaar deze lijst onder een naam')).toBeVisible();
});

test('Ctrl+K finds organisations and actions too, and recent persons when nothing is typed', async ({
  app: { page },
}) => {
  const search = page.getByRole('combobox', { name: 'Persoon zoeken' });
  const option = (name: string | RegExp) => page.getByRole('option', { name });
  await page.keyboard.press('ControlOrMeta+K');
  await expect(option('Nieuwe persoon toevoegen')).toBeVisible();
  await page.keyboard.type('jokke testaert');
  await option(/Joke Testaert/).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Joke Testaert' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+K');
  await expect(page.getByRole('group', { name: 'Onlangs bekeken' })).toContainText('Joke Testaert');
  await page.keyboard.type('catalogus');
  // That one is an action before anything is typed too: only now is it the first.
  await expect(page.getByRole('group', { name: 'Onlangs bekeken' })).toHaveCount(0);
  await expect(page.getByRole('option').first()).toHaveAccessibleName('Gebruikersrechten');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Gebruikersrechten' })).toBeFocused();
  await search.fill('vorm');
  await option(/Denderland Vormingscentrum/).click();
  await expect(page.getByRole('link', { name: /1999\.000\.150/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Hoofdpagina' })).toBeVisible();
});

test('everything in the list with the keyboard only', async ({ app: { page } }) => {
  await typeInto(page, page.getByRole('searchbox', { name: 'Zoek een persoon' }), 'modelle');
  await expect(names(page)).toHaveText(['Modelle']);
  await work(page, button(page, 'Filters'), 'Space');
  await tabTo(page, button(page, 'Alle Status werkstroom'));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'Alle', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await tabTo(page, page.getByRole('checkbox', { name: 'Selecteer Amira Modelle' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: 'Selectie' })).toContainText('1 geselecteerd');
  await work(page, names(page).first());
  await expect(page.getByRole('heading', { level: 1, name: 'Amira Modelle' })).toBeFocused();
});
