import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { tabTo, typeInto, work } from './keys.ts';
import { marie } from './sample.ts';
import { shownPincode } from './steps.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });

async function findStartlijn(page: Page) {
  await work(page, link(page, 'Zoek uw organisatie op'));
  await expect(heading(page, 'Wie is de lokale beheerder?')).toBeFocused();
  await typeInto(page, page.getByLabel('Ondernemingsnummer of'), '1999.000.645');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Leerwinkel Startlijn' })).toBeFocused();
}

async function signInAsNadia(page: Page) {
  await work(page, link(page, /^Bent u zelf wettelijk/));
  await expect(heading(page, /^Beheer der Toegangsbeheerders/)).toBeFocused();
  await work(page, link(page, 'Een Hoofdtoegangsbeheerder aanstellen'));
  await work(page, button(page, /U speelt/), 'Space');
  await page.keyboard.type('Nadi');
  await page.keyboard.press('Enter');
  await tabTo(page, link(page, 'eID en aangesloten kaartlezer'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Geef uw oefen-pincode in')).toBeFocused();
  await typeInto(page, page.getByLabel('Pincode'), await shownPincode(page));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Aangemeld als Nadia Rolmodel')).toBeVisible();
}

test('the appointment with the keyboard only', async ({ app: { page } }) => {
  await findStartlijn(page);
  await signInAsNadia(page);
  await work(page, link(page, /aanstellen: Leerwinkel Startlijn/));
  await expect(heading(page, /Uw onderneming/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, /Wie stelt u aan\?/)).toBeFocused();
  await tabTo(page, page.getByRole('radio', { name: /^Mijzelf/ }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Iemand anders/ })).toBeChecked();
  await work(page, button(page, marie.insz));
  await tabTo(page, button(page, 'Verder'));
  await page.keyboard.press('Enter');
  await expect(heading(page, /Bereikbaarheid en looptijd/)).toBeFocused();
  await typeInto(page, page.getByLabel('E-mailadres'), 'marie@startlijn.example');
  await typeInto(page, page.getByLabel('Telefoonnummer'), '053 12 34 56');
  await page.keyboard.press('Enter');
  await expect(heading(page, /Bevestiging/)).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(heading(page, /Bereikbaarheid en looptijd/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, /Bevestiging/)).toBeFocused();
  await work(page, button(page, 'Stel aan'));
  const proof = page.getByRole('dialog', { name: 'Bevestig dat u het bent' });
  const hint = await proof.getByText(/^Op de oefenkaart van/).textContent();
  const pin = proof.getByLabel('Pincode van de oefenkaart');
  await typeInto(page, pin, /(\d+)\s*$/.exec(hint ?? '')?.[1] ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Marie Nieuwkens is nu Hoofdtoegangsbeheerder/)).toBeVisible();
  await expect(heading(page, /^Beheer der Toegangsbeheerders/)).toBeFocused();
});
