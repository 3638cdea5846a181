import { expect, type Page } from '@playwright/test';
import { enterHogeschool } from './steps.ts';
import type { Visit } from './walks.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Panel, disturbances, exercises and the help beside the means, outside and inside. */
export async function walkOefenen(page: Page, visit: Visit) {
  await button(page, 'Simulatiepaneel').click();
  await expect(page.getByRole('heading', { name: 'Simulatiepaneel' })).toBeFocused();
  await visit('Simulatiepaneel');
  await page.getByRole('radio', { name: 'Losgekoppeld' }).click();
  await page.getByRole('radio', { name: 'Geen bereik' }).click();
  await expect(page.getByText(/De gsm heeft geen bereik/)).toBeVisible();
  await visit('Simulatiepaneel, disturbed');
  await button(page, 'Sluit het paneel').click();
  await visit('what is disturbed');
  await page.getByRole('link', { name: 'Naar het Gebruikersbeheer' }).click();
  await page.getByRole('link', { name: 'itsme', exact: true }).click();
  await expect(page.getByText(/itsme krijgt de vraag niet/)).toBeVisible();
  await visit('a phone without a signal');
  await page.getByRole('link', { name: 'Andere manier van aanmelden' }).click();
  await page.getByRole('link', { name: 'eID en aangesloten kaartlezer' }).click();
  await button(page, 'Meld aan').click();
  await expect(page.getByRole('alert')).toBeFocused();
  await button(page, 'Hulp nodig?').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit('Hulp nodig?');
  await page.keyboard.press('Escape');
  await button(page, 'Alles weer normaal').click();
  await page
    .getByRole('region', { name: 'Simulatie' })
    .getByRole('link', { name: 'Oefeningen' })
    .click();
  await expect(page.getByText('0 van 12 opgelost')).toBeVisible();
  await visit('Oefeningen');
  await button(page, 'Begin: Geen netwerk op de gsm').click();
  await button(page, 'Toon een hint').click();
  await expect(page.getByText(/^Hint 1:/)).toBeVisible();
  await visit('an exercise that runs');
  await enterHogeschool(page);
  await expect(page.getByText(/^Opgelost: /)).toBeVisible();
  await visit('an exercise that is solved');
  await page.getByRole('link', { name: 'Alle oefeningen' }).click();
  await expect(page.getByText('1 van 12 opgelost')).toBeVisible();
  await visit('Oefeningen, one solved');
  await button(page, 'Wis mijn voortgang').click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await visit('question before erasing progress');
}
