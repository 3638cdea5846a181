import type { Page } from '@playwright/test';
import { openAfstemming, rapportBestand, readRapport } from './afstemming-steps.ts';
import { expect, test } from './app.ts';
import { tabTo, typeInto, work } from './keys.ts';
import { enterHogeschool } from './steps.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const row = (page: Page, name: RegExp) => page.getByRole('row', { name });

test.beforeEach(async ({ app: { page } }) => {
  await enterHogeschool(page);
});

test('a report is held against the dossier, accepted either way, and undone as one', async ({
  app: { page },
}) => {
  test.slow();
  await openAfstemming(page);
  await test.step('a wrong file is refused with its sentence', async () => {
    await button(page, 'Kies een bestand').waitFor();
    const letter = { name: 'brief.pdf', mimeType: 'application/pdf' };
    await page
      .locator('input[type=file]')
      .setInputFiles({ ...letter, buffer: Buffer.from('%PDF-1.7') });
    await expect(page.getByRole('alert')).toContainText('Het rapport is niet gelezen');
    await expect(page.getByRole('alert')).toContainText('bewaar het als .xlsx of .csv');
  });
  await test.step('a table that is no report asks for its column', async () => {
    const prices = { name: 'prijzen.csv', mimeType: 'text/csv' };
    const buffer = Buffer.from('Artikel;Prijs\r\nStoel;12,50\r\n');
    await page.locator('input[type=file]').setInputFiles({ ...prices, buffer });
    await expect(page.getByText('Zeg eerst wat de kolommen bevatten')).toBeVisible();
    await button(page, 'Ander rapport').click();
    await expect(page.getByRole('heading', { name: 'Afstemmen' })).toBeVisible();
  });
  await readRapport(page);
  await test.step('one is taken over in the dossier, with a reason', async () => {
    await expect(button(page, /^Anders 1$/)).toHaveAttribute('aria-pressed', 'true');
    const amira = row(page, /^Amira Modelle/);
    await expect(amira).toContainText('Einddatum: hier');
    await amira.getByRole('button', { name: /^Neem over in het dossier/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Overnemen in het dossier?' });
    await expect(dialog.getByText('1 gebruikersrecht wordt bijgewerkt.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Neem over in het dossier' }).click();
    await expect(dialog.getByRole('alert')).toBeFocused();
    await dialog.getByLabel('Reden').fill('Zo staat het in het rapport');
    await dialog.getByRole('button', { name: 'Neem over in het dossier' }).click();
    await expect(page.getByText('1 gebruikersrecht bijgewerkt')).toBeVisible();
    await expect(button(page, /^Anders 0$/)).toBeVisible();
  });
  await test.step('what is missing there waits again', async () => {
    await button(page, /^Ontbreekt daar 1$/).click();
    const thomas = row(page, /^Thomas Proefstuk/);
    await expect(thomas).toContainText('Stond hier als overgenomen');
    await thomas.getByRole('button', { name: /^Laat staan: nog te doen/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Laten staan als nog te doen?' });
    await dialog.getByRole('button', { name: 'Laat staan: nog te doen' }).click();
    await expect(thomas).toContainText('Nog over te nemen');
  });
  await test.step('all unexpected at once: the unknown one says why and the other goes on', async () => {
    await button(page, /^Onverwacht daar 2$/).click();
    await button(page, 'Neem over in het dossier (alle 2)').click();
    const dialog = page.getByRole('dialog', { name: 'Overnemen in het dossier?' });
    await expect(dialog.getByText('1 gebruikersrecht wordt bijgewerkt.')).toBeVisible();
    await expect(dialog.getByText(/^Wim Niemand/)).toBeVisible();
    await expect(dialog.getByText(/Deze persoon staat niet in het dossier/)).toBeVisible();
    await dialog.getByLabel('Reden').fill('Bij de laatste fusie gegeven');
    await dialog.getByRole('button', { name: 'Neem over in het dossier' }).click();
    await expect(button(page, /^Onverwacht daar 1$/)).toBeVisible();
  });
  await test.step('the state now and later', async () => {
    await button(page, 'Toestand nu → straks').click();
    const straks = page.getByRole('region', { name: 'Toestand nu → straks' });
    await expect(straks.getByRole('row', { name: /Thomas Proefstuk/ })).toContainText('Komt erbij');
    await button(page, 'Verschillen').click();
  });
  await button(page, /^Maak alles samen ongedaan/).click();
  const undo = page.getByRole('dialog', { name: 'Deze afstemming ongedaan maken?' });
  await undo.getByRole('button', { name: 'Maak alles samen ongedaan' }).click();
  await expect(button(page, /^Onverwacht daar 2$/)).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Overnemen' }).click();
  await expect(page.getByRole('link', { name: /Thomas Proefstuk/ })).toBeVisible();
});

test('what agrees becomes Actief with the keyboard alone', async ({ app: { page } }) => {
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('stem af');
  await expect(page.getByRole('option', { name: /^Stem af/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Afstemmen' })).toBeFocused();
  const choosing = page.waitForEvent('filechooser');
  await work(page, button(page, 'Kies een bestand'));
  await (await choosing).setFiles(rapportBestand());
  await expect(page.getByRole('heading', { name: 'Rapport vergeleken' })).toBeFocused();
  await expect(button(page, /^Anders 1$/)).toBeVisible();
  await work(page, button(page, /^Klopt \d+$/));
  const all = button(page, /^Markeer als Actief \(alle 2\)$/);
  await expect(row(page, /^Joke Testaert.*Kan Actief worden/)).toBeVisible();
  await work(page, all);
  const dialog = page.getByRole('dialog', { name: 'Markeren als Actief?' });
  await expect(dialog.getByText('2 gebruikersrechten worden bijgewerkt.')).toBeVisible();
  await typeInto(page, dialog.getByLabel('Reden'), 'Nagekeken');
  await tabTo(page, dialog.getByRole('button', { name: 'Markeer als Actief' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 gebruikersrechten bijgewerkt')).toBeVisible();
  await expect(all).toHaveCount(0);
});
