import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { inYears } from './sample.ts';
import { enterHogeschool, pickOnly } from './steps.ts';

const KMO = 'Dienstverlener kmo-portefeuille, departementen';
const table = (page: Page) => page.getByRole('table', { name: 'Rechten naast elkaar' });
const row = (page: Page, name: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });

async function add(page: Page, naam: string) {
  await page.getByRole('combobox', { name: 'Voeg een persoon toe' }).fill(naam);
  await pickOnly(page, new RegExp(naam));
  await expect(table(page).getByRole('columnheader', { name: new RegExp(naam) })).toBeVisible();
}

async function choose(page: Page, label: string, naam: string) {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await page.getByRole('option', { name: naam }).click();
}

async function compare(page: Page, ...namen: readonly string[]) {
  await page.getByRole('link', { name: 'Vergelijk meerdere personen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  for (const naam of namen) await add(page, naam);
}

test.beforeEach(async ({ app: { page } }) => enterHogeschool(page));

test('two persons stand side by side, and the differences come first', async ({
  app: { page },
}) => {
  await compare(page, 'Amira Modelle');
  await expect(page.getByText('Kies nog minstens één persoon')).toBeVisible();
  await add(page, 'Bram Van Proef');
  await expect(row(page, KMO)).toContainText('andere departementen of waarden');
  await expect(row(page, KMO)).toContainText('Campus Gent en Campus Oudenaarde');
  await page.getByRole('combobox', { name: 'Voeg een persoon toe' }).fill('Amira');
  await expect(page.getByRole('option', { name: /Amira/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Haal Amira Modelle weg uit de vergelijking' }).click();
  await expect(table(page).getByRole('columnheader')).toHaveCount(2);
});

test('somebody gets what a colleague has: a choice per difference, then one change', async ({
  app: { page },
}) => {
  await compare(page, 'Amira Modelle', 'Lies Vantest');
  await choose(page, 'Voorbeeld', 'Amira Modelle');
  await choose(page, 'Voor wie', 'Lies Vantest');
  const line = (name: RegExp) => page.getByRole('checkbox', { name });
  const stop = line(/^Stop: het voorbeeld heeft dit niet ?VLAIO/);
  await expect(line(/^Geef dit recht ?Dienstverlener kmo/)).toBeChecked();
  await expect(stop).not.toBeChecked();

  await test.step('to stop needs a reason, and until then nothing is done', async () => {
    await stop.press('Space');
    await page.getByRole('button', { name: 'Bevestig 2 wijzigingen' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'Reden om te stoppen' })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await expect(row(page, KMO)).toContainText('niet bij iedereen');
    await stop.press('Space');
  });

  await page.getByRole('button', { name: 'Bevestig 1 wijziging' }).click();
  await expect(page.getByText('1 wijziging bewaard voor Lies Vantest')).toBeVisible();
  await expect(row(page, KMO)).not.toContainText('niet bij iedereen');
  await page.getByRole('link', { name: 'Naar de gegevens van Lies Vantest' }).click();
  const right = page.getByRole('row', { name: new RegExp(`^${KMO}`) });
  await expect(right).toContainText('Campus Gent, Campus Oudenaarde');
  await expect(right).toContainText(inYears(2));
});

test('with the keyboard only; who has no work relation is told to be linked first', async ({
  app: { page },
}) => {
  await page.getByRole('link', { name: 'Vergelijk meerdere personen' }).press('Enter');
  for (const naam of ['Amira', 'Hanne']) {
    const box = page.getByRole('combobox', { name: 'Voeg een persoon toe' });
    await box.focus();
    await page.keyboard.type(naam);
    await expect(page.getByRole('option', { name: new RegExp(naam) })).toBeVisible();
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(table(page).getByRole('columnheader', { name: new RegExp(naam) })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /Voorbeeld$/ })).toBeVisible();
  for (const [label, naam] of [
    ['Voorbeeld', 'Amira'],
    ['Voor wie', 'Hanne'],
  ] as const) {
    await page.getByRole('button', { name: new RegExp(`${label}$`) }).press('Enter');
    await page.keyboard.type(naam);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('alert')).toContainText('Koppel hem eerst');
});
