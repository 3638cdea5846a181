import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { expectAccessible } from './axe.ts';
import { findOnderneming, openWie } from './csam-steps.ts';
import { marie } from './sample.ts';

async function openLetter(page: Page) {
  await openWie(page);
  await findOnderneming(page, '1999.000.645');
  await page.getByRole('link', { name: 'Schrijf de wettelijk vertegenwoordiger' }).click();
  await expect(
    page.getByRole('heading', { name: 'Brief aan de wettelijk vertegenwoordiger' }),
  ).toBeFocused();
}

test('the letter is written in three languages, whatever that of the screen, and copied', async ({
  app: { page },
}) => {
  await openLetter(page);
  await page.getByLabel(/^Uw naam/).fill(`Marie Nieuwkens ${marie.insz}`);
  await page.getByLabel(/^Wie kan beheerder worden/).fill('Tuur Verseling');
  const letter = page.getByRole('region', { name: 'De brief' });
  for (const { taal, code, words } of [
    { taal: 'Nederlands', code: 'nl', words: ['Geachte Nadia Rolmodel', 'standaardprocedure'] },
    { taal: 'Français', code: 'fr', words: ['Bonjour Nadia Rolmodel', 'procédure standard'] },
    { taal: 'English', code: 'en', words: ['Dear Nadia Rolmodel', 'standard procedure'] },
  ]) {
    await test.step(taal, async () => {
      await page.getByText(taal, { exact: true }).click();
      await expect(letter.locator('[lang]')).toHaveAttribute('lang', code);
      for (const word of [...words, '1999.000.645', 'Rolmodel Beheer', 'Tuur Verseling']) {
        await expect(letter).toContainText(word);
      }
      await expect(letter).not.toContainText(marie.insz.slice(0, 8));
      await expect(letter.getByRole('listitem')).toHaveCount(6);
      const copy = page.getByRole('button', { name: 'Kopieer de tekst' });
      await copy.click();
      await expect(page.getByText('Gekopieerd. Plak de tekst in uw mail.')).toBeVisible();
      await expect(copy).toBeFocused();
    });
  }
  // Pasted as anybody would: the field is one line, the words are the letter's.
  const field = page.getByLabel(/^Wie kan beheerder worden/);
  await field.fill('');
  await field.press('ControlOrMeta+V');
  await expect(field).toHaveValue(/Dear Nadia Rolmodel,.*Marie Nieuwkens$/);
});

test('only the letter goes on paper', async ({ app: { page } }) => {
  await openLetter(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('region', { name: 'De brief' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByText('Simulatie', { exact: true })).toBeHidden();
});

for (const words of [
  {
    name: 'Français',
    find: 'Rechercher votre organisation',
    number: /^Numéro d’entreprise/,
    ask: 'Rechercher les gestionnaires',
    down: 'La BCE ne répond pas.',
    none: 'Personne n’est encore gestionnaire de cette organisation',
    why: 'Les compétences entrepreneuriales prouvent des connaissances',
    write: 'Écrire au représentant légal',
    copy: 'Copier le texte',
    copied: 'Copié. Collez le texte dans votre e-mail.',
    csam: /^Vous êtes vous-même représentant légal/,
    title: /^Gestion des gestionnaires d’accès/,
  },
  {
    name: 'English',
    find: 'Look up your organisation',
    number: /^Enterprise number/,
    ask: 'Find the administrators',
    down: 'The CBE does not answer.',
    none: 'Nobody is administrator of this organisation yet',
    why: 'Entrepreneurial skills prove knowledge',
    write: 'Write to the legal representative',
    copy: 'Copy the text',
    copied: 'Copied. Paste the text into your e-mail.',
    csam: /^Are you a legal representative yourself/,
    title: /^Management of Access Managers/,
  },
]) {
  test(`${words.name}: who manages, the letter and CSAM`, async ({ app: { page } }) => {
    await page.getByRole('button', { name: 'Taal: Nederlands' }).click();
    await page.getByRole('menuitemradio', { name: words.name }).click();
    await page.getByRole('link', { name: words.find }).click();
    await page.getByLabel(words.number).fill('1999.000.942');
    await page.getByRole('button', { name: words.ask }).click();
    await expect(page.getByRole('alert')).toContainText(words.down);
    await page.getByLabel(words.number).fill('1999.000.645');
    await page.getByRole('button', { name: words.ask }).click();
    await expect(page.getByText(words.none)).toBeVisible();
    await expect(page.getByText(words.why)).toBeVisible();
    await expectAccessible(page, 'who manages');
    await page.getByRole('link', { name: words.write }).click();
    await page.getByRole('button', { name: words.copy }).click();
    await expect(page.getByText(words.copied)).toBeVisible();
    await expectAccessible(page, 'letter');
    await page.getByRole('link', { name: /Leerwinkel Startlijn/ }).click();
    await page.getByRole('link', { name: words.csam }).click();
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeFocused();
    await expectAccessible(page, 'CSAM');
  });
}
