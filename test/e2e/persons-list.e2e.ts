import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { expectRefused } from './refusals.ts';
import { inDays } from './sample.ts';
import { enterHogeschool } from './steps.ts';

const count = (page: Page) => page.getByRole('status').filter({ hasText: /persoon|personen/ });
const names = (page: Page) => page.getByRole('row').getByRole('link');

async function choose(page: Page, field: string, typed: string, option: RegExp) {
  const box = page.getByRole('combobox', { name: field, exact: true });
  await box.fill(typed);
  await page.getByRole('option', { name: option }).click();
}

test.beforeEach(async ({ app: { page } }) => enterHogeschool(page));

test('the list of persons is searched by name and number, and filtered by what is wrong', async ({
  app: { page },
}) => {
  await page.getByRole('link', { name: /^Toon alle personen/ }).click();
  const find = page.getByRole('searchbox', { name: 'Zoek een persoon' });
  await expect(page.getByRole('heading', { name: 'Alle personen' })).toBeFocused();
  await expect(names(page).first()).toBeVisible();
  const all = await count(page).textContent();
  await find.fill('ijk');
  await expect(names(page)).toHaveText(['IJkpunt']);
  await expect(count(page)).toHaveText('1 persoon');
  await find.fill('99.70.08');
  await expect(names(page)).toHaveText(['Veinsel']);
  await find.fill('zzz');
  await expect(page.getByText('Niemand gevonden. Zoek met minder letters')).toBeVisible();
  await find.fill('');
  await expect(count(page)).toHaveText(all ?? '');
  for (const [filter, found] of [
    ['Zonder werkrelatie', ['Fictief', 'Oefenbergh']],
    ['Zonder gebruikersrecht', ['Verseling']],
    ['Eindigt binnen 30 dagen', ['IJkpunt', 'Testaert', 'Van Proef', 'Voorbeeld']],
  ] as const) {
    await test.step(filter, async () => {
      await page.getByRole('button', { name: /Toon$/ }).click();
      await page.getByRole('option', { name: filter }).click();
      await expect(page.getByRole('button', { name: /Toon$/ })).toHaveText(filter);
      for (const naam of found) {
        await expect(page.getByRole('link', { name: naam, exact: true })).toBeVisible();
      }
      await expect(count(page)).not.toHaveText(all ?? '');
    });
  }
});

test('a task leads to the persons it is about', async ({ app: { page } }) => {
  await page.getByRole('link', { name: 'Koppel aan organisatie' }).click();
  await expect(page.getByRole('button', { name: /Toon$/ })).toHaveText('Zonder werkrelatie');
  await names(page).filter({ hasText: 'Fictief' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hanne Fictief' })).toBeFocused();
});

test('Snel recht toekennen: person, right, dates and departments on one page', async ({
  app: { page },
}) => {
  const go = page.getByRole('button', { name: 'Nieuw recht toekennen' });
  const person = page.getByRole('combobox', { name: 'Persoon', exact: true });
  const recht = page.getByRole('combobox', { name: 'Gebruikersrecht' });
  await go.click();
  await expectRefused(
    page,
    { field: person, sentence: 'Persoon: maak een keuze uit de lijst.' },
    { field: recht, sentence: 'Gebruikersrecht: maak een keuze uit de lijst.' },
  );
  await choose(page, 'Gebruikersrecht', 'kmo-portefeuille, dep', /Dienstverlener kmo.*departem/);
  await choose(page, 'Persoon', 'hanne', /Hanne Fictief/);
  await go.click();
  const unlinked =
    'Er is geen werkrelatie met deze organisatie. Koppel de persoon eerst aan de organisatie.';
  await expectRefused(page, { field: person, sentence: unlinked, kept: 'Hanne Fictief' });
  await choose(page, 'Persoon', 'gust', /Gust Werkstuk/);
  await go.click();
  const over = `De werkrelatie eindigde op ${inDays(-12)}. Voeg een nieuwe werkrelatie toe.`;
  await expectRefused(page, { field: person, sentence: over, kept: 'Gust Werkstuk' });
  await choose(page, 'Persoon', 'tuur', /Tuur Verseling/);
  const end = page.getByRole('textbox', { name: 'Einddatum' });
  await expect(end).not.toHaveValue('');
  const proposed = await end.inputValue();
  await end.fill('31/12/2099');
  await go.click();
  await expect(page.getByRole('alert')).toContainText('Kies minstens één');
  await end.fill(proposed);
  await page.getByRole('checkbox', { name: 'Campus Gent' }).press('Space');
  await go.click();
  const dialog = page.getByRole('dialog', { name: 'Kijk na en bevestig' });
  await expect(dialog).toContainText('Tuur Verseling');
  await expect(dialog).toContainText('Campus Gent');
  await dialog.getByRole('button', { name: 'Terug om te wijzigen' }).click();
  await page.getByRole('checkbox', { name: 'Campus Asse' }).press('Space');
  await go.click();
  await dialog.getByRole('button', { name: 'Ken gebruikersrecht toe' }).click();
  await expect(page.getByText('Het gebruikersrecht is toegekend')).toBeVisible();
  await expect(person).toHaveValue('');
  await page.getByRole('link', { name: 'Naar de gegevens van Tuur Verseling' }).click();
  const right = page.getByRole('row', { name: /^Dienstverlener kmo-portefeuille/ });
  await expect(right).toContainText('Campus Asse, Campus Gent');
});

test('the wizard stays one click away, with what was chosen', async ({ app: { page } }) => {
  await choose(page, 'Gebruikersrecht', 'inkom', /VLAIO Inkom/);
  await choose(page, 'Persoon', 'tuur', /Tuur Verseling/);
  await page.getByRole('link', { name: /Liever stap voor stap/ }).click();
  await expect(page.getByRole('heading', { name: /Selecteer gebruikersrecht/ })).toBeFocused();
  const recht = page.getByRole('combobox', { name: 'Gebruikersrecht' });
  await expect(recht).toHaveValue('VLAIO Inkom Gebruiker');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('definition').filter({ hasText: 'Tuur' })).toBeVisible();
});

test('Mijn Taken looks thirty, sixty or ninety days ahead, and each leads to its list', async ({
  app: { page },
}) => {
  const tasks = page.getByRole('region', { name: 'Mijn Taken' });
  await expect(tasks).toContainText('binnen 30 dagen eindigt');
  await tasks.getByRole('radio', { name: '90 dagen' }).click();
  await expect(tasks).toContainText('binnen 90 dagen eindigt');
  await expect(tasks).toContainText(/beheerders? van wie het beheerdersrecht eindigt/);
  await tasks.getByRole('listitem').filter({ hasText: 'binnen 90' }).getByRole('link').click();
  await expect(page.getByRole('button', { name: /Toon$/ })).toHaveText('Eindigt binnen 90 dagen');
});
