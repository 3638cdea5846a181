import { expect, type Page } from '@playwright/test';
import { openList } from './axe.ts';
import { enterHogeschool, openPersoon, unlock } from './steps.ts';
import type { Visit } from './walks.ts';

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** What opens over a screen: lists, menu, calendar and dialogs. */
export async function walkOpen(page: Page, visit: Visit) {
  await button(page, 'Taal: Nederlands').click();
  await visit('language menu');
  await page.keyboard.press('Escape');
  await button(page, 'Begin de Oefenomgeving opnieuw').click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await visit('question before beginning anew');
  await page.keyboard.press('Escape');
  await link(page, 'Naar het Gebruikersbeheer').click();
  await button(page, /U speelt/).click();
  await visit('choice of the sample person');
  await page.keyboard.press('Escape');
  await button(page, 'Meer info: itsme').click();
  await visit('Meer info');
  await page.keyboard.press('Escape');
  await link(page, 'Rechtenklaar').click();
  await enterHogeschool(page);
  await button(page, 'Vergrendelen: Lies Vantest').click();
  await visit('menu of the lock');
  await page.getByRole('menuitem', { name: 'Vergrendel vanzelf na…' }).click();
  await expect(page.getByRole('dialog', { name: 'Vergrendel vanzelf' })).toBeVisible();
  await visit('after how many minutes it locks');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('v');
  await expect(page.getByRole('option').first()).toBeVisible();
  await visit('Persoon zoeken', openList);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+K');
  await expect(page.getByRole('option', { name: 'Nieuwe persoon toevoegen' })).toBeVisible();
  await visit('Persoon zoeken, nothing typed', openList);
  await page.keyboard.press('Escape');
  await walkPersonen(page, visit);
  await openPersoon(page, 'Amira Modelle');
  await button(page, /^Toon het volledige nummer/).click();
  await expect(page.getByRole('dialog', { name: 'Bevestig dat u het bent' })).toBeVisible();
  await visit('confirm who you are');
  await button(page, 'Annuleer').click();
  await page.keyboard.press('ControlOrMeta+L');
  await expect(page.getByRole('heading', { name: 'Rechtenklaar is vergrendeld' })).toBeFocused();
  await visit('locked');
  await button(page, 'Ga verder').click();
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('locked, refused');
  await unlock(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Amira Modelle' })).toBeVisible();
  await button(page, /^Stop: Dienst/).click();
  await visit('stop dialog');
  await button(page, 'Stop op die dag').click();
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('stop dialog, refused');
  await button(page, 'Kalender: Laatste dag').click();
  await expect(page.getByRole('grid')).toBeVisible();
  await visit('calendar');
  await page.keyboard.press('Escape');
  await button(page, 'Annuleer').click();
  await link(page, 'Koppel gebruiker aan organisatie').click();
  await button(page, /Categorie$/).click();
  await visit('choice of the category');
  await page.getByRole('option', { name: 'Ambtenaar' }).click();
  await button(page, 'Toon de lijst Organisatie').click();
  await visit('choice of the organisation', openList);
  await page.keyboard.press('Escape');
  await button(page, 'Annuleer').click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await visit('question before leaving');
}

/** What opens in the list of all persons. */
async function walkPersonen(page: Page, visit: Visit) {
  await link(page, 'Gebruiker').click();
  await button(page, 'Filters').click();
  const before = page.getByRole('textbox', { name: 'Eindigt vóór' });
  await before.fill('nooit');
  await before.press('Tab');
  await expect(before).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('checkbox', { name: 'Selecteer Joke Testaert' }).check();
  await visit('all persons with filters, a wrong day and a selection');
  await button(page, 'Kolommen').click();
  await visit('all persons, Kolommen');
  await page.keyboard.press('Escape');
  await button(page, 'Weergaven').click();
  // By itself: around it react-aria puts a hidden button to dismiss it, in no landmark.
  await visit('all persons, Weergaven', { only: ['[role="dialog"]'] });
  await page.keyboard.press('Escape');
  await button(page, 'Wis filters').click();
  const find = page.getByRole('searchbox', { name: 'Zoek een persoon' });
  await find.fill('zzzz');
  await expect(page.getByText(/^Niemand gevonden/)).toBeVisible();
  await button(page, 'Uitvoeren').click();
  await expect(page.getByRole('dialog', { name: /^Personen en rechten/ })).toBeVisible();
  await visit('what goes out as a file');
  await button(page, 'Maak het bestand').click();
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('what goes out as a file, refused');
  await page.keyboard.press('Escape');
  await find.fill('');
}
