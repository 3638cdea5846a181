import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

/** Each screen once in its own words; no word of the other languages may remain on the way. */
const languages = [
  {
    name: 'Français',
    code: 'fr',
    start: 'Prestataire de services pour la kmo-portefeuille',
    door: 'Vers le Gebruikersbeheer',
    eid: 'eID et lecteur de carte connecté',
    pin: 'Code PIN de la carte d’exercice',
    signIn: 'Se connecter',
    main: 'Page principale',
    add: 'Ajouter une nouvelle personne',
    insz: 'Numéro de registre national / numéro BIS',
    next: 'Continuer',
    sentence:
      'Les deux derniers chiffres ne correspondent pas au reste. Vérifiez le numéro chiffre par chiffre.',
    wrong: /^Erreur/,
    menu: 'Langue : Français',
  },
  {
    name: 'English',
    code: 'en',
    start: /kmo-portefeuille/,
    door: 'Go to Gebruikersbeheer',
    eid: 'eID and connected card reader',
    pin: 'PIN of the practice card',
    signIn: 'Sign in',
    main: 'Main page',
    add: 'Add a new person',
    insz: 'National register number / BIS number',
    next: 'Continue',
    sentence: 'The last two digits do not match the rest. Check the number digit by digit.',
    wrong: /^Error/,
    menu: 'Language: English',
  },
] as const;

async function switchTo(page: Page, menu: string, name: string) {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitemradio', { name }).click();
}

for (const words of languages) {
  test(`${words.name}: the screens and the sentences change, and stay so after a restart`, async ({
    app,
  }) => {
    await switchTo(app.page, 'Taal: Nederlands', words.name);
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(words.start);
    await expect(app.page.getByText('Stap 1')).toHaveCount(0);

    const page = await app.restart();
    await expect(page.locator('html')).toHaveAttribute('lang', words.code);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.start);
    await page.getByRole('link', { name: words.door }).click();
    await page.getByRole('link', { name: words.eid }).click();
    await page.getByLabel(words.pin).fill('1234');
    await page.getByRole('button', { name: words.signIn }).click();
    await page.getByRole('button', { name: 'Hogeschool Denderland' }).click();
    await expect(page.getByRole('heading', { level: 1, name: words.main })).toBeFocused();

    await page.getByRole('link', { name: words.add }).click();
    const field = page.getByLabel(words.insz);
    await field.fill('90.64.18-112.38');
    await page.getByRole('button', { name: words.next }).click();
    await expect(page.getByRole('alert').getByRole('button')).toHaveText(words.sentence);
    await expect(field).toHaveAccessibleDescription(new RegExp(words.sentence));
    await expect(page).toHaveTitle(words.wrong);

    await test.step('back to Dutch in the middle of it: the sentence too, and what was typed stays', async () => {
      await switchTo(page, words.menu, 'Nederlands');
      const dutch = page.getByLabel('Rijksregisternummer / BIS-registernummer');
      await expect(dutch).toHaveValue('90.64.18-112.38');
      await expect(page.getByRole('alert')).toContainText('De laatste twee cijfers kloppen niet');
      await expect(page).toHaveTitle(/^Fout/);
    });
  });
}
