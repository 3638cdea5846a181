import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { accounts, expectRefusal, giveAccount, giveCode } from './code-steps.ts';
import { chooseMiddel } from './steps.ts';

const DOOR = 'Naar het Gebruikersbeheer';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What 'Hulp nodig?' says about the failure just seen; closed again, with the focus given back. */
async function expectHelp(page: Page, answer: RegExp) {
  const open = page.getByRole('banner').getByRole('button', { name: 'Hulp nodig?' });
  await open.click();
  const dialog = page.getByRole('dialog', { name: 'Hulp nodig?' });
  await expect(dialog.getByRole('region', { name: 'Wat er net misliep' })).toContainText(answer);
  await expect(dialog).toContainText('elke werkdag van 9 tot 19 uur');
  await expect(dialog).toContainText('+32 2 553 1700');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(open).toBeFocused();
}

test('with a blocked card it says who has the PUK', async ({ app: { page } }) => {
  await chooseMiddel(page, DOOR, 'Lies Vantest', 'eID en aangesloten kaartlezer');
  await page.getByText('Kaart geblokkeerd').click();
  await button(page, 'Meld aan').click();
  await expectRefusal(page, /De kaart is geblokkeerd/);
  await expectHelp(page, /uw gemeente: daar deblokkeert men ze met de pukcode van 6 cijfers/);
  await page.getByText('Geen lezer').click();
  await button(page, 'Meld aan').click();
  await expectHelp(page, /probeer een andere poort, installeer de eID-software opnieuw/);
  await page.getByText('Certificaat ingetrokken').click();
  await page.getByRole('link', { name: 'Andere manier van aanmelden' }).click();
});

test('after a refusal on the phone it says when refusing was right', async ({ app: { page } }) => {
  await chooseMiddel(page, DOOR, 'Lies Vantest', 'itsme');
  await page.getByLabel('Gsm-nummer').fill('12');
  await button(page, 'Stuur de vraag').click();
  await expectHelp(page, /het nummer in waarmee u itsme activeerde/);
  await page.getByLabel('Gsm-nummer').fill('+32 470 00 00 01');
  await button(page, 'Stuur de vraag').click();
  await button(page, 'Weiger').click();
  await expect(page.getByText('De vraag is geweigerd op de gsm')).toBeVisible();
  await expectHelp(page, /dan was weigeren juist/);
});

test('with the codes it says what to do about each', async ({ app: { page } }) => {
  const app = 'Beveiligingscode via mobiele app';
  await giveAccount(page, { middel: app, account: { ...accounts.joke, wachtwoord: 'fout' } });
  await expectHelp(page, /die van uw CSAM-account/);
  await page.getByLabel('Wachtwoord van het oefenaccount').fill(accounts.joke.wachtwoord);
  await button(page, 'Verder').click();
  await button(page, 'Zet de klok van de gsm 5 minuten achter').click();
  await expect(page.getByText('Klok van de gsm: 5 min. achter')).toBeVisible();
  const phone = page.getByRole('complementary', { name: 'Nagebootste toestellen' });
  const code = (await phone.getByText(/^\d{3} \d{3}$/).textContent()) ?? '';
  await giveCode(page, 'Beveiligingscode', code);
  await expectHelp(page, /Zet datum en tijd van uw gsm op automatisch/);
  await page.getByRole('link', { name: 'Rechtenklaar' }).click();
  await giveAccount(page, { middel: 'Beveiligingscode via SMS', account: accounts.tuur });
  await expectRefusal(page, /geen gsm-nummer geregistreerd/);
  await expectHelp(page, /Meld één keer aan met eID en registreer uw gsm-nummer/);
  await page.getByRole('link', { name: 'Rechtenklaar' }).click();
  await giveAccount(page, { middel: 'Federaal token', account: accounts.joke });
  await giveCode(page, (await page.getByText(/^Code \d+$/).textContent()) ?? '', '12');
  await expectHelp(page, /afgeschaft sinds 31 januari 2024/);
});

test('without a failure it answers what is asked often, and forgets the one before', async ({
  app: { page },
}) => {
  await chooseMiddel(page, DOOR, 'Lies Vantest', 'eID en aangesloten kaartlezer');
  await page.getByLabel('Pincode van de oefenkaart').fill('9999');
  await button(page, 'Meld aan').click();
  await expectHelp(page, /Na drie foute pincodes/);
  await page.getByRole('link', { name: 'Andere manier van aanmelden' }).click();
  await expect(page.getByRole('heading', { name: 'Kies hoe u wilt aanmelden' })).toBeVisible();
  await button(page, 'Hulp nodig?').click();
  const dialog = page.getByRole('dialog', { name: 'Hulp nodig?' });
  await expect(dialog).toContainText('die blijven 14 dagen geldig');
  await expect(dialog).toContainText('U hebt een BIS-nummer nodig');
  await expect(dialog.getByText('Wat er net misliep')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Sluit' }).click();
  await expect(button(page, 'Hulp nodig?')).toBeFocused();
});

for (const words of [
  {
    ...{ taal: 'Français', door: 'Vers le Gebruikersbeheer', help: 'Besoin d’aide ?' },
    says: 'ils restent valables 14 jours',
  },
  {
    ...{ taal: 'English', door: 'Go to Gebruikersbeheer', help: 'Need help?' },
    says: 'they stay valid for 14 days',
  },
]) {
  test(`it speaks ${words.taal}, with the keyboard alone`, async ({ app: { page } }) => {
    await page.getByRole('button', { name: 'Taal: Nederlands' }).click();
    await page.getByRole('menuitemradio', { name: words.taal }).click();
    await page.getByRole('link', { name: words.door }).click();
    const open = page.getByRole('banner').getByRole('button', { name: words.help });
    await open.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText(words.says);
    await page.keyboard.press('Escape');
    await expect(open).toBeFocused();
  });
}
