import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readPdf } from '../main/transfer/overname/read-pdf.ts';
import { expect, test } from './app.ts';
import { joke, marie } from './sample.ts';
import {
  addPersoon,
  confirmIdentity,
  enterHogeschool,
  grantKmoRecht,
  linkToOrganisatie,
} from './steps.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const parts = (page: Page) => page.getByRole('region', { name: 'Onderdelen' });

async function toList(page: Page) {
  await page.getByRole('navigation').getByRole('link', { name: 'Overnemen' }).click();
  await expect(heading(page, /over te nemen/)).toBeVisible();
}

/** The screen with this heading, ticked off as a whole. */
async function fillIn(page: Page, name: RegExp) {
  await expect(heading(page, name)).toBeVisible();
  await button(page, 'Alles ingevuld').click();
}

test('prepared, checked, handed over one screen at a time, parked, resumed after a restart, Actief', async ({
  app,
}) => {
  test.slow();
  let { page } = app;
  await enterHogeschool(page);
  await addPersoon(page, marie.insz, marie.naam);
  await linkToOrganisatie(page);
  await grantKmoRecht(page, ['Campus Gent']);
  await toList(page);
  await link(page, /^Vóór u begint/).click();
  await expect(page.getByText('3 van 4 personen zijn klaar om over te nemen')).toBeVisible();
  await expect(page.getByRole('region', { name: marie.naam })).toHaveCount(0);
  await link(page, 'Neem over').click();
  await link(page, `Begin met ${marie.naam}`).click();
  await test.step('the number is copied only by who proves who he is', async () => {
    await expect(heading(page, /Geef Identificatienummer op/)).toBeVisible();
    await expect(page.getByText(marie.insz)).toHaveCount(0);
    await button(page, /^Kopieer het volledige nummer/).click();
    await confirmIdentity(page);
    await expect(page.getByText(marie.insz)).toBeVisible();
    await expect(page.getByText('Gekopieerd: Identificatienummer')).toBeVisible();
  });
  for (const screen of [/Identificatienummer/, /Geef details/, /toe.*Bevestiging/, /Gegevens/]) {
    await fillIn(page, screen);
  }
  await expect(parts(page).getByRole('button', { name: /^Persoon/ })).toContainText('Actief');
  await test.step('what is blocked is parked, the rest goes on', async () => {
    await expect(heading(page, /Selecteer organisatie/)).toBeVisible();
    await button(page, 'Parkeer').click();
    await page.getByLabel('Reden').fill('De organisatie staat niet in de lijst');
    await button(page, 'Parkeer dit onderdeel').click();
    await fillIn(page, /Selecteer gebruikersrecht/);
    await expect(heading(page, /Details gebruikersrecht/)).toBeVisible();
  });
  page = await app.restart();
  await enterHogeschool(page);
  await toList(page);
  await link(page, `Ga verder met ${marie.naam}`).click();
  await test.step('where one was, with what was parked and why', async () => {
    await expect(heading(page, /Details gebruikersrecht/)).toBeVisible();
    await expect(page.getByText('De organisatie staat niet in de lijst')).toBeVisible();
  });
  await fillIn(page, /Details gebruikersrecht/);
  await fillIn(page, /toe.*Bevestiging/);
  await expect(page.getByText('Wat overblijft, is geparkeerd')).toBeVisible();
  await button(page, /^Neem weer op/).click();
  await parts(page)
    .getByRole('button', { name: /^Werkrelatie/ })
    .click();
  for (const screen of [
    /Selecteer organisatie/,
    /Werkrelatie details/,
    /organisatie.*Bevestiging/,
  ]) {
    await fillIn(page, screen);
  }
  await expect(page.getByText(`Alles van ${marie.naam} is overgenomen`)).toBeVisible();
  await link(page, `Naar de gegevens van ${marie.naam}`).click();
  await expect(page.getByRole('row', { name: /^Dienstverlener kmo/ })).toContainText('Actief');
  await page.getByRole('tab', { name: /^Historiek/ }).click();
  const lines = page.getByRole('tabpanel').locator('.history > li');
  await expect(lines.first()).toContainText(
    'Werkrelatie overgenomen in het Gebruikersbeheer door Lies Vantest',
  );
  await expect(lines.filter({ hasText: 'Volledig nummer bekeken' })).toHaveCount(1);
});

test('a tick taken away makes it wait again, by the keyboard alone', async ({ app: { page } }) => {
  await enterHogeschool(page);
  await toList(page);
  await link(page, `Begin met ${joke.naam}`).press('Enter');
  await expect(heading(page, `Overnemen: ${joke.naam}`)).toBeFocused();
  const first = page.getByRole('checkbox').first();
  await first.press('Space');
  await expect(first).toBeChecked();
  for (const stap of [1, 2, 3]) {
    await expect(heading(page, new RegExp(`Stap ${stap} van 3`))).toBeVisible();
    await button(page, 'Alles ingevuld').press('Enter');
  }
  await expect(page.getByText(`Alles van ${joke.naam} is overgenomen`)).toBeVisible();
  const part = parts(page).getByRole('button', { name: /^Gebruikersrecht/ });
  await expect(part).toContainText('Actief');
  await part.press('Enter');
  await expect(heading(page, /Stap 1 van 3/)).toBeFocused();
  await page.getByRole('checkbox').first().press('Space');
  await expect(part).toContainText('nog 1 veld');
  await link(page, 'Naar de lijst').press('Enter');
  await expect(link(page, `Ga verder met ${joke.naam}`)).toBeVisible();
});

test('the labels of the real screens stay Dutch beside an explanation in French', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await button(page, 'Taal: Nederlands').click();
  await page.getByRole('menuitemradio', { name: 'Français' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Reporter' }).click();
  await link(page, `Commencer avec ${joke.naam}`).click();
  await expect(heading(page, /^Ken gebruikersrecht toe.*Selecteer gebruikersrecht/)).toBeVisible();
  await button(page, 'Tout est rempli').click();
  await expect(heading(page, /Details gebruikersrecht/)).toBeVisible();
  await expect(page.getByText('Einddatum (dd/mm/jjjj) (le dernier jour)')).toBeVisible();
  await expect(button(page, /^Copier Einddatum \(dd\/mm\/jjjj\)/)).toBeVisible();
});

test('the hand-over is reached from Mijn Taken, from a person and with Ctrl+K', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  const task = page.getByRole('listitem').filter({ hasText: 'nog niet overgenomen' });
  await task.getByRole('link', { name: 'Neem over' }).click();
  await expect(heading(page, '3 personen over te nemen')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('vóór u');
  await page.getByRole('option', { name: 'Vóór u begint' }).click();
  await expect(heading(page, 'Vóór u begint')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type(joke.naam);
  await page.getByRole('option', { name: new RegExp(joke.naam) }).click();
  await link(page, 'Neem over in het Gebruikersbeheer').click();
  await expect(heading(page, `Overnemen: ${joke.naam}`)).toBeVisible();
});

test('the hand-over on paper: masked at once, with full numbers after proving who one is', async ({
  app: { page },
  shell,
}) => {
  // Electron's dialog belongs to the system: what main writes then is proved in test/main.
  test.skip(shell === 'electron', 'a download of the browser');
  await enterHogeschool(page);
  await toList(page);
  async function print(numbers: RegExp) {
    await button(page, 'Druk af').click();
    await page.getByRole('radio', { name: numbers }).press('Space');
    const download = page.waitForEvent('download');
    await button(page, 'Maak de PDF').click();
    if (numbers.source === '^Volledig') await confirmIdentity(page);
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^overnemen-in-het-gebruikersbeheer-[\d-]+\.pdf$/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    return readPdf(await readFile(await file.path()));
  }
  const masked = await print(/^Gemaskeerd/);
  expect(masked.text).toContain(joke.naam);
  expect(masked.text).not.toContain(joke.insz);
  const full = await print(/^Volledig/);
  expect(full.text).toContain(joke.insz);
  expect(full.marked).toBe(true);
});
