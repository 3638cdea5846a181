import { expect, type Page } from '@playwright/test';

/** What a person does, by the names that stand on the screen. Days are relative to today. */

export type Door = 'Naar het Gebruikersbeheer' | 'Login individuele dienstverlener/departementen';

export async function openAcm(page: Page, door: Door, who: string) {
  await page.getByRole('link', { name: door }).click();
  await expect(page.getByRole('heading', { name: 'Kies hoe u wilt aanmelden' })).toBeVisible();
  await page.getByRole('button', { name: /U speelt/ }).click();
  await page.getByRole('option', { name: new RegExp(`^${who}`) }).click();
}

export async function chooseMiddel(page: Page, door: Door, who: string, middel: string) {
  await openAcm(page, door, who);
  await page.getByRole('link', { name: middel, exact: true }).click();
}

/** The PIN stands on the practice card, as everything one would have in hand. */
export async function shownPincode(page: Page): Promise<string> {
  const hint = await page.getByText(/Op uw oefenkaart:/).textContent();
  return /(\d+)\s*$/.exec(hint ?? '')?.[1] ?? '';
}

const AS_WHO = 'In welke hoedanigheid meldt u zich aan?';

/** ACM asks in which capacity one comes, where there is a choice: 'Burger' or an organisatie. */
export async function enterAs(page: Page, capacity: string) {
  await expect(page.getByRole('heading', { name: AS_WHO })).toBeVisible();
  await page.getByRole('button', { name: capacity, exact: true }).click();
}

/** At the door of the dienstverleners for the first organisatie of the person, unless one is named. */
export async function signInWithEid(page: Page, door: Door, who: string, capacity?: string) {
  await chooseMiddel(page, door, who, 'eID en aangesloten kaartlezer');
  await page.getByLabel('Pincode van de oefenkaart').fill(await shownPincode(page));
  await page.getByRole('button', { name: 'Meld aan' }).click();
  if (door !== 'Login individuele dienstverlener/departementen') return;
  const inside = page.getByRole('heading', { level: 1, name: /hoedanigheid|toegang|^Dienstv/ });
  await expect(inside.or(page.getByRole('alert')).first()).toBeVisible();
  if ((await page.getByRole('heading', { name: AS_WHO }).count()) === 0) return;
  if (capacity !== undefined) return enterAs(page, capacity);
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').click();
}

/** From the lock screen back to where one was, with the practice card. */
export async function unlock(page: Page) {
  const hint = await page.getByText(/^Op de oefenkaart van/).textContent();
  await page.getByLabel('Pincode van de oefenkaart').fill(/(\d+)\s*$/.exec(hint ?? '')?.[1] ?? '');
  await page.getByRole('button', { name: 'Ga verder' }).click();
}

/** 'Bevestig dat u het bent', with the practice card; what asked for it then goes on by itself. */
export async function confirmIdentity(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Bevestig dat u het bent' });
  const hint = await dialog.getByText(/^Op de oefenkaart van/).textContent();
  await dialog
    .getByLabel('Pincode van de oefenkaart')
    .fill(/(\d+)\s*$/.exec(hint ?? '')?.[1] ?? '');
  await dialog.getByRole('button', { name: 'Bevestig', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

export async function signOut(page: Page) {
  await page.getByRole('button', { name: /^Afmelden/ }).click();
  await expect(
    page.getByRole('heading', { name: 'Dienstverlener voor de kmo-portefeuille' }),
  ).toBeVisible();
}

export async function enterHogeschool(page: Page) {
  await signInWithEid(page, 'Naar het Gebruikersbeheer', 'Lies Vantest');
  await expect(page.getByRole('heading', { name: 'Kies een organisatie' })).toBeVisible();
  await page.getByRole('button', { name: 'Hogeschool Denderland' }).click();
  await expect(page.getByRole('heading', { name: 'Hoofdpagina' })).toBeVisible();
}

export async function next(page: Page) {
  await page.getByRole('button', { name: 'Verder' }).click();
}

export async function openPersoon(page: Page, naam: string) {
  await page.getByRole('combobox', { name: 'Persoon zoeken' }).fill(naam);
  await page.getByRole('option', { name: new RegExp(naam) }).click();
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
}

/** Step 3.1 of the seed; ends on the new person's page. */
export async function addPersoon(page: Page, insz: string, naam: string) {
  await page.getByRole('link', { name: 'Nieuwe persoon toevoegen' }).click();
  await page.getByLabel('Rijksregisternummer / BIS-registernummer').fill(insz);
  await next(page);
  await expect(page.getByRole('heading', { name: /Geef details/ })).toBeVisible();
  await next(page);
  await expect(page.getByRole('heading', { name: /Bevestiging/ })).toBeVisible();
  await page.getByRole('button', { name: 'Voeg gebruiker toe' }).click();
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
}

/** Step 3.2 of the seed, with the longest period that is proposed. */
export async function linkToOrganisatie(page: Page) {
  await page.getByRole('link', { name: 'Koppel gebruiker aan organisatie' }).click();
  await page.getByRole('button', { name: /Categorie/ }).click();
  await page.getByRole('option', { name: 'Vaste Medewerker' }).click();
  await next(page);
  await expect(page.getByRole('heading', { name: /Werkrelatie details/ })).toBeVisible();
  await page.getByLabel(/^Telefoonnummer/).fill('012 34 56 78');
  await page.getByLabel(/^E-mailadres/).fill('dienstverlener@voorbeeld.be');
  await next(page);
  await page.getByRole('button', { name: 'Voeg werkrelatie toe' }).click();
  await expect(page.getByText('U heeft een werkrelatie toegevoegd')).toBeVisible();
}

/** The first of three steps of a grant, from the person's page. */
export async function chooseKmoRecht(page: Page) {
  await page.getByRole('link', { name: 'Ken gebruikersrecht toe' }).click();
  await page.getByRole('combobox', { name: 'Gebruikersrecht' }).fill('kmo-portefeuille, dep');
  await page
    .getByRole('option', { name: /Dienstverlener kmo-portefeuille, departementen/ })
    .click();
  await next(page);
  await expect(page.getByRole('heading', { name: /Details gebruikersrecht/ })).toBeVisible();
}

export async function chooseDepartement(page: Page, departement: string) {
  const available = page.getByRole('listbox', { name: 'Departementen: Beschikbaar' });
  await available.getByRole('option', { name: departement }).click();
  await page.getByRole('button', { name: 'Voeg toe aan lijst' }).click();
}

/** Step 3.3 of the seed, for the departments named. */
export async function grantKmoRecht(page: Page, departementen: readonly string[]) {
  await chooseKmoRecht(page);
  for (const departement of departementen) await chooseDepartement(page, departement);
  await next(page);
  await expect(page.getByRole('heading', { name: /Bevestiging/ })).toBeVisible();
  await page.getByRole('button', { name: 'Ken gebruikersrecht toe' }).click();
  await expect(page.getByText('Het gebruikersrecht is toegekend')).toBeVisible();
}

/**
 * Waits until the list holds that one alone: while it still shrinks under the pointer, a press begins
 * on one row and ends on another, which is no press.
 */
export async function pickOnly(page: Page, name: string | RegExp) {
  const option = page.getByRole('option', { name });
  await expect(option).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(1);
  await option.click();
}
