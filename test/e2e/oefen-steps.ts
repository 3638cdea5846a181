import { expect, type Page } from '@playwright/test';

/** What a trainer does, by the names on the tape, the panel and the strips. */

/** Opens the panel when it is closed, chooses, and closes it again. */
export async function disturb(page: Page, deel: string, keuze: string) {
  await page.getByRole('button', { name: 'Simulatiepaneel' }).click();
  await page
    .getByRole('radiogroup', { name: deel })
    .getByRole('radio', { name: keuze, exact: true })
    .click();
  await expect(page.getByRole('status').filter({ hasText: 'Nagebootste storing' })).toBeVisible();
  await page.getByRole('button', { name: 'Sluit het paneel' }).click();
  await expect(page.getByRole('button', { name: 'Simulatiepaneel' })).toBeFocused();
}

export async function allNormal(page: Page) {
  await page.getByRole('button', { name: 'Alles weer normaal' }).click();
  await expectNormal(page);
}

export async function expectNormal(page: Page) {
  await expect(page.getByText(/Nagebootste storing/)).toHaveCount(0);
}

export async function startOefening(page: Page, titel: string) {
  await page
    .getByRole('region', { name: 'Simulatie' })
    .getByRole('link', { name: 'Oefeningen' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Oefeningen' })).toBeFocused();
  await page.getByRole('button', { name: `Begin: ${titel}` }).click();
  await expect(page.getByText(`Oefening: ${titel}.`)).toBeVisible();
}

export async function expectOpgelost(page: Page, titel: string) {
  await expect(page.getByRole('status').filter({ hasText: `Opgelost: ${titel}.` })).toBeVisible();
}
