import { expect, type Page } from '@playwright/test';
import { confirmIdentity, next, shownPincode } from './steps.ts';

const APPOINT = 'Een Hoofdtoegangsbeheerder aanstellen';

/** From the start page to 'Wie is de lokale beheerder?'. */
export async function openWie(page: Page) {
  await page.getByRole('link', { name: 'Zoek uw organisatie op' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Wie is de lokale beheerder?' }),
  ).toBeFocused();
}

export async function findOnderneming(page: Page, nummer: string) {
  await page.getByLabel('Ondernemingsnummer of vestigingseenheidsnummer').fill(nummer);
  await page.getByRole('button', { name: 'Zoek de beheerders' }).click();
}

/** Into CSAM from 'Wie is de lokale beheerder?' of an enterprise, as this person. */
export async function enterCsam(page: Page, nummer: string, who: string) {
  await openWie(page);
  await findOnderneming(page, nummer);
  await page.getByRole('link', { name: /^Bent u zelf wettelijk vertegenwoordiger/ }).click();
  await page.getByRole('main').getByRole('link', { name: APPOINT }).click();
  await page.getByRole('button', { name: /U speelt/ }).click();
  await page.getByRole('option', { name: new RegExp(`^${who}`) }).click();
  await page.getByRole('link', { name: 'eID en aangesloten kaartlezer' }).click();
  await page.getByLabel('Pincode van de oefenkaart').fill(await shownPincode(page));
  await page.getByRole('button', { name: 'Meld aan' }).click();
  await expect(page.getByText(`Aangemeld als ${who}`)).toBeVisible();
}

/** Steps 1 and 2 are behind: the way to reach the person is asked. */
export async function startAppointment(page: Page, organisatie: string) {
  await page.getByRole('link', { name: `${APPOINT}: ${organisatie}` }).click();
  await next(page);
  await expect(page.getByRole('heading', { level: 1, name: /Wie stelt u aan\?/ })).toBeFocused();
}

/** The drawn radio stands over the real one. */
export async function chooseWho(page: Page, label: RegExp) {
  await page.getByText(label).click();
}

/** A proof of who one is holds for five minutes. */
export async function finishAppointment(page: Page, email: string, proved?: 'proved already') {
  await expect(page.getByRole('heading', { name: /Bereikbaarheid en looptijd/ })).toBeFocused();
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Telefoonnummer').fill('053 12 34 56');
  await next(page);
  await expect(page.getByRole('heading', { name: /Bevestiging/ })).toBeFocused();
  await page.getByRole('button', { name: 'Stel aan' }).click();
  if (proved === undefined) await confirmIdentity(page);
}
