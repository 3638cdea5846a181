import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { countHistoriek } from './refusals.ts';
import { inYears, marie, vandaag } from './sample.ts';
import {
  addPersoon,
  chooseDepartement,
  chooseKmoRecht,
  enterHogeschool,
  next,
  openPersoon,
} from './steps.ts';

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name });
const telefoon = (page: Page) => page.getByLabel(/^Telefoonnummer/);
const categorie = (page: Page) => page.getByRole('button', { name: /Categorie$/ });
const leaving = (page: Page) =>
  page.getByRole('alertdialog', { name: 'Stoppen zonder te bewaren?' });

async function startKoppel(page: Page, naam: string) {
  await openPersoon(page, naam);
  await page.getByRole('link', { name: 'Koppel gebruiker aan organisatie' }).click();
  await categorie(page).click();
  await page.getByRole('option', { name: 'Externe Medewerker' }).click();
}

test('each step begins at its heading; back, Alt+← and the change links keep every answer', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await startKoppel(page, 'Senne Oefenbergh');
  await next(page);
  await expect(heading(page, /^Stap 2 van 3: Werkrelatie details/)).toBeFocused();
  await telefoon(page).fill('012 34 56 78');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(heading(page, /^Stap 1 van 3: Selecteer organisatie/)).toBeFocused();
  await expect(categorie(page)).toHaveText('Externe Medewerker');
  await next(page);
  await expect(telefoon(page)).toHaveValue('012 34 56 78');
  await next(page);
  await expect(heading(page, /^Stap 3 van 3: Bevestiging/)).toBeFocused();
  await page.getByRole('button', { name: 'Wijzig: Telefoonnummer' }).click();
  await expect(heading(page, /^Stap 2/)).toBeFocused();
  await telefoon(page).fill('+32 11 22 33 44');
  await page.getByRole('button', { name: 'Vorige' }).click();
  await expect(heading(page, /^Stap 1/)).toBeFocused();
  await next(page);
  await next(page);
  await expect(page.getByRole('definition').filter({ hasText: '+32 11 22 33 44' })).toBeVisible();
  await page.getByRole('button', { name: 'Wijzig: Selecteer organisatie' }).click();
  await expect(categorie(page)).toHaveText('Externe Medewerker');
});

test('leaving with answers asks once: staying keeps them, leaving stores nothing', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await page.getByRole('link', { name: 'Nieuwe persoon toevoegen' }).click();
  await test.step('an untouched wizard is left without a question', async () => {
    await page.getByRole('link', { name: 'Help', exact: true }).click();
    await expect(heading(page, /^Help/)).toBeFocused();
  });
  await startKoppel(page, 'Senne Oefenbergh');
  for (const stay of ['button', 'Escape'] as const) {
    await test.step(`staying with ${stay}`, async () => {
      await page.getByRole('link', { name: 'Help', exact: true }).click();
      const keep = leaving(page).getByRole('button', { name: 'Ga verder met invullen' });
      await expect(keep).toBeFocused();
      if (stay === 'button') await keep.click();
      else await page.keyboard.press('Escape');
      await expect(leaving(page)).toHaveCount(0);
      await expect(categorie(page)).toHaveText('Externe Medewerker');
    });
  }
  await test.step('signing out asks too', async () => {
    await page.getByRole('button', { name: /^Afmelden/ }).click();
    await leaving(page).getByRole('button', { name: 'Ga verder met invullen' }).click();
    await expect(categorie(page)).toHaveText('Externe Medewerker');
  });
  await page.getByRole('button', { name: 'Annuleer' }).click();
  await leaving(page).getByRole('button', { name: 'Stop zonder te bewaren' }).click();
  await expect(heading(page, /^Senne Oefenbergh/)).toBeFocused();
  await expect(page.getByText('Nog geen werkrelatie.')).toBeVisible();
  await page.getByRole('link', { name: 'Help', exact: true }).click();
  await expect(heading(page, /^Help/)).toBeFocused();
});

test('a double click neither skips the confirmation nor stores twice', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await openPersoon(page, 'Tuur Verseling');
  const before = await countHistoriek(page);
  await chooseKmoRecht(page);
  await chooseDepartement(page, 'Campus Gent');
  await page.getByRole('button', { name: 'Verder' }).dblclick({ delay: 80 });
  await expect(heading(page, /^Stap 3 van 3: Bevestiging/)).toBeVisible();
  for (const answer of [vandaag, inYears(1), 'dienstverlener kmo-portefeuille', 'Campus Gent']) {
    await expect(page.getByRole('definition').filter({ hasText: answer }).first()).toBeVisible();
  }
  await page.getByRole('button', { name: 'Ken gebruikersrecht toe' }).dblclick();
  await expect(page.getByText('Het gebruikersrecht is toegekend')).toBeVisible();
  expect(await countHistoriek(page)).toBe(before + 1);
  await expect(page.getByRole('row', { name: /^Dienstverlener kmo-portefeuille/ })).toHaveCount(1);
});

test('closing the app in the middle of a wizard loses nothing that was confirmed', async ({
  app,
}) => {
  await enterHogeschool(app.page);
  await addPersoon(app.page, marie.insz, marie.naam);
  await startKoppel(app.page, marie.naam);
  await next(app.page);
  await telefoon(app.page).fill('012 34 56 78');
  const page = await app.restart();
  await enterHogeschool(page);
  await openPersoon(page, marie.naam);
  await expect(page.getByText('Nog geen werkrelatie.')).toBeVisible();
  expect(await countHistoriek(page)).toBe(1);
});

test('the group of departments says how they are moved', async ({ app: { page } }) => {
  await enterHogeschool(page);
  await openPersoon(page, 'Tuur Verseling');
  await chooseKmoRecht(page);
  const group = page.getByRole('group', { name: 'Departementen' });
  await expect(group).toHaveAccessibleDescription(/sleep ze, of gebruik de pijl/);
});
