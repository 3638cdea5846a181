import { expect, type Page } from '@playwright/test';
import { enterHogeschool, openPersoon } from './steps.ts';
import type { Visit } from './walks.ts';

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** 'Vóór u begint' and every state of 'Overnemen', the narrowest window included. */
export async function walkOvername(page: Page, visit: Visit) {
  await enterHogeschool(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Overnemen' }).click();
  await expect(page.getByRole('heading', { name: /personen over te nemen/ })).toBeVisible();
  await visit('Overnemen');
  await button(page, 'Druk af').click();
  await expect(page.getByRole('dialog', { name: 'Overname als PDF' })).toBeVisible();
  await visit('print');
  await page.keyboard.press('Escape');
  await link(page, /^Vóór u begint/).click();
  await expect(page.getByText('Er is nog geen werkrelatie')).toBeVisible();
  await visit('Vóór u begint');
  await walkContact(page, visit);
  await page.getByRole('navigation').getByRole('link', { name: 'Overnemen' }).click();
  await link(page, 'Begin met Hanne Fictief').click();
  await expect(page.getByRole('heading', { name: /^Voeg gebruiker toe/ })).toBeVisible();
  await visit('script, a new person');
  await walkNarrow(page, visit);
  await button(page, 'Parkeer').click();
  await button(page, 'Parkeer dit onderdeel').click();
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('parking, refused');
  await page.getByLabel('Reden').fill('Het nummer klopt niet');
  await button(page, 'Parkeer dit onderdeel').click();
  await expect(page.getByText(/^Geparkeerd door Lies Vantest/)).toBeVisible();
  await visit('script, parked');
  await link(page, 'Naar de lijst').click();
  await link(page, 'Begin met Joke Testaert').click();
  for (const stap of [1, 2, 3]) {
    await expect(
      page.getByRole('heading', { name: new RegExp(`Stap ${stap} van 3`) }),
    ).toBeVisible();
    if (stap === 2) await visit('script, departments');
    await button(page, 'Alles ingevuld').click();
  }
  await expect(page.getByText('Alles van Joke Testaert is overgenomen')).toBeVisible();
  await visit('script, all done');
  await link(page, 'Naar de volgende persoon').click();
  await expect(page.getByRole('heading', { name: 'Onlangs overgenomen' })).toBeVisible();
  await visit('Overnemen, with what is done');
}

async function walkContact(page: Page, visit: Visit) {
  await openPersoon(page, 'Hanne Fictief');
  await link(page, 'Koppel gebruiker aan organisatie').click();
  await button(page, /Categorie/).click();
  await page.getByRole('option', { name: 'Vaste Medewerker' }).click();
  await button(page, 'Verder').click();
  await expect(page.getByRole('heading', { name: /Werkrelatie details/ })).toBeVisible();
  await button(page, 'Verder').click();
  await button(page, 'Voeg werkrelatie toe').click();
  await expect(page.getByText('U heeft een werkrelatie toegevoegd')).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Overnemen' }).click();
  await link(page, /^Vóór u begint/).click();
  await expect(page.getByText('Er is geen e-mailadres bij de werkrelatie')).toBeVisible();
  await visit('Vóór u begint, contact missed');
  await button(page, 'Vul contactgegevens in').first().click();
  await page.getByLabel(/^Telefoonnummer/).fill('12');
  await button(page, 'Bewaar').click();
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('contact, refused');
  await button(page, 'Annuleer').click();
}

/** Beside a browser. The axe of other sizes would see the same; this is what only here is different. */
async function walkNarrow(page: Page, visit: Visit) {
  const usual = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 640 });
  await visit('script, 360 px');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  if (usual !== null) await page.setViewportSize(usual);
}
