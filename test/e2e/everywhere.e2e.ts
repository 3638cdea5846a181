import { expect, test } from './app.ts';
import { enterHogeschool } from './steps.ts';

test('Persoon zoeken finds who works at another organisatie of mine, and opens the page', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  const search = page.getByRole('combobox', { name: 'Persoon zoeken' });
  await search.fill('stramien');
  const elders = page.getByRole('group', { name: 'Personen bij uw andere organisaties' });
  await expect(elders.getByRole('option', { name: /Stramien/ })).toBeVisible();
  await elders.getByRole('option').click();
  await expect(page.getByRole('heading', { level: 1, name: /Stramien/ })).toBeFocused();
});

test('an organisatie is found by its number with dots, an action by other words', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  const search = page.getByRole('combobox', { name: 'Persoon zoeken' });
  await search.fill('1999.0');
  await expect(
    page.getByRole('group', { name: 'Organisaties' }).getByRole('option').first(),
  ).toBeVisible();
  await search.fill('uit dienst');
  await page.getByRole('option', { name: 'Verleng of stop meerdere personen samen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Alle personen' })).toBeVisible();
});

test('columns chosen without a saved list are there again after a restart', async ({ app }) => {
  await enterHogeschool(app.page);
  await app.page.getByRole('link', { name: /^Toon alle personen/ }).click();
  await app.page.getByRole('button', { name: 'Kolommen' }).click();
  await app.page.getByRole('menuitemcheckbox', { name: 'E-mailadres' }).click();
  await app.page.keyboard.press('Escape');
  const header = { name: 'E-mailadres' } as const;
  await expect(app.page.getByRole('columnheader', header)).toBeVisible();
  await expect(app.page.getByText('Alles bewaard')).toBeVisible();
  const page = await app.restart();
  await enterHogeschool(page);
  await page.getByRole('link', { name: /^Toon alle personen/ }).click();
  await expect(page.getByRole('columnheader', header)).toBeVisible();
});
