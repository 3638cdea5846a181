import type { Page } from '@playwright/test';
import { oathtool } from '../main/identity/oathtool.ts';
import { expect, test } from './app.ts';
import { expectRefusal, expectSignedIn, giveCode } from './code-steps.ts';
import { scanQr } from './scan-qr.ts';
import { type Door, openAcm } from './steps.ts';

const DOOR: Door = 'Naar het Gebruikersbeheer';
const CONFIRM = 'Bevestig';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const devices = (page: Page) => page.getByRole('complementary', { name: 'Nagebootste toestellen' });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function activate(page: Page, who: string, middel: string) {
  await openAcm(page, DOOR, who);
  await page.getByRole('link', { name: `Manier van aanmelden eerst activeren: ${middel}` }).click();
  await expect(heading(page, 'Bewijs wie u bent')).toBeVisible();
}

async function proveWithEid(page: Page, pincode: string) {
  await page.getByLabel('Pincode van de oefenkaart').fill(pincode);
  await button(page, 'Verder').click();
}

/** As a phone does: from the picture to the key. */
async function scannedKey(page: Page): Promise<URL> {
  return new URL(await scanQr(page, page.getByRole('img', { name: /authenticator-app/ })));
}

const secretOf = (uri: URL) => uri.searchParams.get('secret') ?? '';
const seconds = (count: number) => new Date(Date.now() + count * 1000).toISOString();

test('a real authenticator scans the code, confirms, and signs in', async ({ app: { page } }) => {
  await activate(page, 'Marie Nieuwkens', 'Beveiligingscode via mobiele app');
  await proveWithEid(page, '8642');
  const uri = await scannedKey(page);
  expect(uri.href.split('?')[0]).toBe('otpauth://totp/Rechtenklaar%20oefening:marie.nieuwkens');
  expect(Object.fromEntries(uri.searchParams)).toEqual({
    secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
    issuer: 'Rechtenklaar oefening',
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
  const typed = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent();
  expect(typed?.replaceAll(' ', '')).toBe(secretOf(uri));

  await page.getByLabel('Eerste code van de app').fill(oathtool(secretOf(uri), seconds(0)));
  await button(page, CONFIRM).click();
  await expect(heading(page, 'Geactiveerd')).toBeFocused();
  await page.getByRole('link', { name: 'Meld nu aan' }).click();
  await page.getByLabel('Gebruikersnaam van het oefenaccount').fill('marie.nieuwkens');
  await page.getByLabel('Wachtwoord van het oefenaccount').fill('marie-oefent-08');
  await button(page, 'Verder').click();
  // The code that confirmed is used up; the next one is taken a step early.
  await giveCode(page, 'Beveiligingscode', oathtool(secretOf(uri), seconds(30)));
  await expectSignedIn(page);
});

test('without activation the app says so, with what to do', async ({ app: { page } }) => {
  await openAcm(page, DOOR, 'Marie Nieuwkens');
  await page.getByRole('link', { name: 'Beveiligingscode via mobiele app', exact: true }).click();
  await page.getByLabel('Gebruikersnaam van het oefenaccount').fill('marie.nieuwkens');
  await page.getByLabel('Wachtwoord van het oefenaccount').fill('marie-oefent-08');
  await button(page, 'Verder').click();
  await expectRefusal(page, /De mobiele app is nog niet geactiveerd/);
});

test('a wrong first code, a cancelled and an expired activation are left again', async ({
  app: { page },
}) => {
  await activate(page, 'Lies Vantest', 'Beveiligingscode via mobiele app');
  await proveWithEid(page, '0000');
  await expectRefusal(page, /pincode/);
  await proveWithEid(page, '1234');
  const first = secretOf(await scannedKey(page));
  await page.getByLabel('Eerste code van de app').fill('12');
  await button(page, CONFIRM).click();
  await expectRefusal(page, /6 cijfers/);
  const right = oathtool(first, seconds(0));
  const wrong = right.replace(/.$/, (digit) => String((Number(digit) + 1) % 10));
  await page.getByLabel('Eerste code van de app').fill(wrong);
  await button(page, CONFIRM).click();
  await expectRefusal(page, /De code is fout/);

  await button(page, 'Annuleer').click();
  await expect(heading(page, 'Bewijs wie u bent')).toBeVisible();
  await proveWithEid(page, '1234');
  expect(secretOf(await scannedKey(page))).not.toBe(first);

  await button(page, 'Laat tien minuten voorbijgaan').click();
  await expect(heading(page, 'De activering is afgelopen')).toBeVisible();
  await button(page, 'Begin opnieuw').click();
  await proveWithEid(page, '1234');
  await button(page, 'Scan de QR-code').click();
  const code = await devices(page)
    .getByText(/^\d{3} \d{3}$/)
    .textContent();
  await page.getByLabel('Eerste code van de app').fill(code ?? '');
  await button(page, CONFIRM).click();
  await expect(heading(page, 'Geactiveerd')).toBeVisible();
});

test('a number for SMS is registered with the code on paper, which runs out and is used once', async ({
  app: { page },
}) => {
  await activate(page, 'Tuur Verseling', 'Beveiligingscode via SMS');
  await page.getByText('Met een activeringscode van de gemeente').click();
  await button(page, 'Verder').click();
  await expectRefusal(page, /8 letters en cijfers/);
  await button(page, 'Vraag een activeringscode').click();
  const shown = async () => (await devices(page).locator('code').textContent()) ?? '';
  const old = await shown();
  await button(page, 'Laat 14 dagen voorbijgaan').click();
  await page.getByLabel('Activeringscode', { exact: true }).fill(old);
  await button(page, 'Verder').click();
  await expectRefusal(page, /langer dan 14 dagen oud/);
  await button(page, /^Vraag een (nieuwe )?activeringscode/).click();
  await expect(devices(page).locator('code')).not.toHaveText(old);
  await page.getByLabel('Activeringscode', { exact: true }).fill(await shown());
  await button(page, 'Verder').click();

  await expect(heading(page, 'Registreer uw gsm-nummer')).toBeVisible();
  await page.getByLabel('Gsm-nummer').fill('12');
  await button(page, 'Stuur een code').click();
  await expectRefusal(page, /geen gsm-nummer/);
  await page.getByLabel('Gsm-nummer').fill('+32 470 00 00 14');
  await button(page, 'Stuur een code').click();
  const message =
    (await devices(page)
      .getByText(/Uw beveiligingscode is/)
      .textContent()) ?? '';
  await page.getByLabel('Code uit het bericht').fill(/\d{6}/.exec(message)?.[0] ?? '');
  await button(page, CONFIRM).click();
  await expect(heading(page, 'Geactiveerd')).toBeVisible();
});

test('itsme gets a new code, and the old one does not work any more', async ({ app: { page } }) => {
  await activate(page, 'Joke Testaert', 'itsme');
  await proveWithEid(page, '2468');
  const code =
    (await devices(page)
      .getByText(/^\d{5}$/)
      .textContent()) ?? '';
  await page.getByLabel('Nieuwe itsme-code').fill(code);
  await button(page, CONFIRM).click();
  await page.getByRole('link', { name: 'Meld nu aan' }).click();
  await button(page, 'Toon een QR-code').click();
  const qr = page.getByRole('img', { name: /itsme-app/ });
  expect(await scanQr(page, qr)).toMatch(/^rechtenklaar-oefening:itsme\?verzoek=[0-9a-f-]{36}$/);
  await button(page, 'Scan de QR-code op het scherm').click();
  const symbol = page
    .getByRole('main')
    .getByText(/^(Anker|Boom|Fiets|Huis|Ster|Zon)$/)
    .first();
  const name = (await symbol.textContent()) ?? '';
  await devices(page).getByRole('radio', { name }).click();
  await page.getByLabel('itsme-code').fill(code);
  await button(page, CONFIRM).click();
  await expectSignedIn(page);
});

test('a QR code for itsme that nobody scans expires, and one begins again', async ({
  app: { page },
}) => {
  await openAcm(page, DOOR, 'Lies Vantest');
  await page.getByRole('link', { name: 'itsme', exact: true }).click();
  await button(page, 'Toon een QR-code').click();
  await button(page, 'Laat drie minuten voorbijgaan').click();
  await expect(page.getByRole('alert').getByText('De vraag is vervallen')).toBeVisible();
  await button(page, 'Probeer opnieuw').click();
  await expect(heading(page, 'Meld aan met itsme')).toBeVisible();
});

test('the whole walk goes with the keyboard only', async ({ app: { page } }) => {
  await activate(page, 'Lies Vantest', 'Beveiligingscode via mobiele app');
  await page.getByRole('radio', { name: 'Met de eID in de kaartlezer' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('1234');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Scan de QR-code met de app')).toBeFocused();
  const key = secretOf(await scannedKey(page));
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Eerste code van de app')).toBeFocused();
  await page.keyboard.type(oathtool(key, seconds(0)));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Geactiveerd')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Geef uw gebruikersnaam en wachtwoord in')).toBeVisible();
});

for (const words of [
  {
    name: 'Français',
    door: 'Vers le Gebruikersbeheer',
    link: 'Activer d’abord le mode de connexion: ',
    pin: /^Code PIN de la carte/,
    next: 'Suivant',
    title: 'Scannez le code QR avec l’application',
    first: 'Premier code de l’application',
    confirm: 'Confirmer',
    refusal: /Le code est erroné/,
  },
  {
    name: 'English',
    door: 'Go to Gebruikersbeheer',
    link: 'Activate this way of signing in first: ',
    pin: 'PIN of the practice card',
    next: 'Next',
    title: 'Scan the QR code with the app',
    first: 'First code of the app',
    confirm: 'Confirm',
    refusal: /The code is wrong/,
  },
]) {
  test(`the walk reads in ${words.name} too`, async ({ app: { page } }) => {
    await button(page, 'Taal: Nederlands').click();
    await page.getByRole('menuitemradio', { name: words.name }).click();
    await page.getByRole('link', { name: words.door }).click();
    await page.getByRole('link', { name: new RegExp(`^${words.link}.*(mobile|mobiele)`) }).click();
    await page.getByLabel(words.pin).fill('1234');
    await button(page, words.next).click();
    await expect(heading(page, words.title)).toBeVisible();
    const uri = await scanQr(page, page.getByRole('main').getByRole('img').first());
    const right = oathtool(secretOf(new URL(uri)), seconds(0));
    const wrong = right.replace(/.$/, (digit) => String((Number(digit) + 1) % 10));
    await page.getByLabel(words.first).fill(wrong);
    await button(page, words.confirm).click();
    await expectRefusal(page, words.refusal);
  });
}
