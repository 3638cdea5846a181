import { expect, type Page } from '@playwright/test';
import { chooseMiddel, type Door } from './steps.ts';

/** Of the account that stands among the practice means. */
export const accounts = {
  lies: { naam: 'Lies Vantest', gebruikersnaam: 'lies.vantest', wachtwoord: 'lies-oefent-01' },
  joke: { naam: 'Joke Testaert', gebruikersnaam: 'joke.testaert', wachtwoord: 'joke-oefent-02' },
  tuur: {
    naam: 'Tuur Verseling',
    gebruikersnaam: 'tuur.verseling',
    wachtwoord: 'tuur-oefent-14',
  },
} as const;
type Account = Readonly<Record<'naam' | 'gebruikersnaam' | 'wachtwoord', string>>;

/** Chooses the tile and the person, and types what the hints say. */
export async function giveAccount(
  page: Page,
  { middel, account, door }: { middel: string; account: Account; door?: Door },
) {
  await chooseMiddel(page, door ?? 'Naar het Gebruikersbeheer', account.naam, middel);
  await typeAccount(page, account);
}

async function typeAccount(
  page: Page,
  { gebruikersnaam, wachtwoord }: { gebruikersnaam: string; wachtwoord: string },
) {
  await page.getByLabel('Gebruikersnaam van het oefenaccount').fill(gebruikersnaam);
  await page.getByLabel('Wachtwoord van het oefenaccount').fill(wachtwoord);
  await page.getByRole('button', { name: 'Verder' }).click();
}

export async function giveCode(page: Page, label: string, code: string) {
  await page.getByLabel(label, { exact: true }).fill(code);
  await page.getByRole('button', { name: 'Meld aan' }).click();
}

export async function expectRefusal(page: Page, words: string | RegExp) {
  await expect(page.getByRole('alert').getByText(words)).toBeVisible();
}

export async function expectSignedIn(page: Page) {
  await expect(page.getByRole('button', { name: /^Afmelden/ })).toBeVisible();
}
