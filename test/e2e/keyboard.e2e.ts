import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { tabTo, typeInto, work } from './keys.ts';
import { marie } from './sample.ts';
import { type Door, shownPincode } from './steps.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });

async function signIn(page: Page, door: Door, who: string) {
  await work(page, link(page, door));
  await expect(heading(page, 'Kies hoe u wilt aanmelden')).toBeFocused();
  await work(page, button(page, /U speelt/), 'Space');
  await page.keyboard.type(who.slice(0, 4));
  await page.keyboard.press('Enter');
  await expect(button(page, /U speelt/)).toHaveText(who);
  await tabTo(page, link(page, 'eID en aangesloten kaartlezer'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Geef uw oefen-pincode in')).toBeFocused();
  await typeInto(page, page.getByLabel('Pincode'), await shownPincode(page));
  await page.keyboard.press('Enter');
}

async function signOut(page: Page) {
  await tabTo(page, button(page, /^Afmelden/), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Dienstverlener voor de kmo-portefeuille')).toBeFocused();
}

async function addMarie(page: Page) {
  await work(page, link(page, 'Nieuwe persoon toevoegen'));
  await expect(heading(page, /Geef identificatienummer op/)).toBeFocused();
  await typeInto(page, page.getByLabel('Rijksregisternummer'), marie.insz);
  await page.keyboard.press('Enter');
  await expect(heading(page, /Geef details/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, /Bevestiging/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, /Bevestiging/)).toBeFocused();
  await work(page, button(page, 'Voeg gebruiker toe'));
  await expect(heading(page, marie.naam)).toBeFocused();
}

async function linkMarie(page: Page) {
  await work(page, link(page, 'Koppel gebruiker aan organisatie'));
  await tabTo(page, button(page, /Categorie$/));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'Vaste Medewerker' })).toBeFocused();
  await page.keyboard.press('Enter');
  await work(page, button(page, 'Verder'));
  await expect(heading(page, /Werkrelatie details/)).toBeFocused();
  await typeInto(page, page.getByLabel(/^Telefoonnummer/), '012 34 56 78');
  await page.keyboard.press('Enter');
  await expect(heading(page, /Bevestiging/)).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(heading(page, /Werkrelatie details/)).toBeFocused();
  await page.keyboard.press('Enter');
  await work(page, button(page, 'Voeg werkrelatie toe'));
  await expect(page.getByText('U heeft een werkrelatie toegevoegd')).toBeVisible();
}

async function grantMarie(page: Page) {
  await work(page, link(page, 'Ken gebruikersrecht toe'));
  await typeInto(page, page.getByRole('combobox', { name: 'Gebruikersrecht' }), 'kmo dep');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await work(page, button(page, 'Verder'));
  await expect(heading(page, /Details gebruikersrecht/)).toBeFocused();
  const option = (name: string) =>
    page.getByRole('listbox', { name: 'Departementen: Beschikbaar' }).getByRole('option', { name });
  await tabTo(page, option('Campus Aalst'));
  await page.keyboard.press('Enter');
  await expect(option('Campus Aalst')).toHaveCount(0);
  await expect(option('Campus Asse')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await work(page, button(page, 'Voeg toe aan lijst'), 'Space');
  await expect(option('Campus Gent')).toHaveCount(0);
  await work(page, button(page, 'Verder'));
  await expect(heading(page, /Bevestiging/)).toBeFocused();
  await work(page, button(page, 'Ken gebruikersrecht toe'));
  await expect(page.getByText('Het gebruikersrecht is toegekend')).toBeVisible();
}

test('the whole procedure with the keyboard only', async ({ app: { page } }) => {
  await signIn(page, 'Naar het Gebruikersbeheer', 'Lies Vantest');
  await work(page, button(page, 'Hogeschool Denderland'));
  await expect(heading(page, 'Hoofdpagina')).toBeFocused();
  await addMarie(page);
  await linkMarie(page);
  await grantMarie(page);
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('mar nieuw');
  await expect(page.getByRole('option')).toHaveText([new RegExp(`^${marie.naam}`)]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(heading(page, marie.naam)).toBeVisible();
  await work(page, button(page, 'Pagina herladen'), 'Space');
  await expect(page.getByText('In afwachting')).toHaveCount(0);
  await signOut(page);
  await signIn(page, 'Login individuele dienstverlener/departementen', marie.naam);
  await expect(heading(page, 'In welke hoedanigheid meldt u zich aan?')).toBeFocused();
  await work(page, button(page, 'Hogeschool Denderland'));
  await expect(page.getByText(`Welkom ${marie.naam}, u hebt toegang`)).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveText([
    'Campus Aalst',
    'Campus Gent',
  ]);
});
