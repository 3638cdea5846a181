import { fromBase32 } from '../../src/main/identity/app-sleutel.ts';
import { totpCode } from '../../src/main/identity/totp.ts';
import { niemandsNummer } from '../builders/niemands-nummer.ts';
import { expect, test } from './app.ts';
import { dossier, makeDossier } from './dossier-steps.ts';
import { openPersoon } from './steps.ts';

const account = { naam: 'an.verzonnen', wachtwoord: 'oefent-zelf-14' };

/** What an authenticator app shows in this step of thirty seconds, or some steps later. */
function codeOf(sleutel: string, later = 0): string {
  return totpCode(fromBase32(sleutel), Math.floor(Date.now() / 30_000) + later);
}

test('who uses a Werkdossier registers an account, activates a real app and signs in with it', async ({
  app: { page },
}) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await makeDossier(page);
  await test.step('register', async () => {
    await page.getByRole('link', { name: 'Sleutels en bewaring' }).click();
    await button('Registreer middelen').click();
    await page.getByLabel('Rijksregisternummer of BIS-nummer').fill(niemandsNummer());
    await page.getByLabel('Pincode van uw nagebootste kaart').fill(dossier.pincode);
    await page.getByLabel('Dezelfde pincode nog eens').fill(dossier.pincode);
    await page.getByLabel(/^Gebruikersnaam voor een authenticator-app/).fill(account.naam);
    await page.getByLabel(/^Wachtwoord voor de nagebootste aanmelding/).fill('kort');
    await page.getByLabel('Huidige wachtzin').fill(dossier.wachtzin);
    await button('Registreer middelen').click();
    await expect(page.getByRole('alert').getByText(/minstens 8 tekens/)).toBeVisible();
    await page.getByLabel(/^Wachtwoord voor de nagebootste aanmelding/).fill(account.wachtwoord);
    await button('Registreer middelen').click();
    await expect(page.getByText('De middelen zijn geregistreerd')).toBeVisible();
    await page.getByRole('link', { name: 'Rechtenklaar' }).click();
  });

  const sleutel = await test.step('activate with the card', async () => {
    await page.getByRole('link', { name: 'Naar het Gebruikersbeheer' }).click();
    await expect(page.getByRole('link', { name: 'Federaal token' })).toBeHidden();
    await page.getByRole('link', { name: /activeren: Beveiligingscode via mobiele app/ }).click();
    await page.getByLabel('Pincode van uw nagebootste kaart').fill(dossier.pincode);
    await button('Verder').click();
    const typed = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent();
    const key = typed?.replaceAll(' ', '') ?? '';
    await page.getByLabel('Eerste code van de app').fill(codeOf(key));
    await button('Bevestig').click();
    await expect(page.getByRole('heading', { name: 'Geactiveerd' })).toBeFocused();
    return key;
  });

  await test.step('sign in, and read it in the Historiek', async () => {
    await page.getByRole('link', { name: 'Meld nu aan' }).click();
    await page.getByLabel('Gebruikersnaam', { exact: true }).fill(account.naam);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(account.wachtwoord);
    await button('Verder').click();
    // The code that confirmed is used up; the next one is taken a step early.
    await page.getByLabel('Beveiligingscode', { exact: true }).fill(codeOf(sleutel, 1));
    await button('Meld aan').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Hoofdpagina' })).toBeVisible();
    await openPersoon(page, `${dossier.voornaam} ${dossier.naamGebruiker}`);
    await page.getByRole('tab', { name: /^Historiek/ }).click();
    await expect(page.getByText('Manier van aanmelden geactiveerd')).toBeVisible();
    await expect(page.getByText(/^Middelen voor de nagebootste aanmelding/)).toBeVisible();
  });
});
