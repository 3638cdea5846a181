import { expect, type Page } from '@playwright/test';
import { lijstBestand, openInlezen } from './inlezen-steps.ts';
import { enterHogeschool } from './steps.ts';
import type { Visit } from './walks.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** A list from where it comes from to what became of it, with what opens over it. */
export async function walkInlezen(page: Page, visit: Visit) {
  await enterHogeschool(page);
  await openInlezen(page);
  await visit('where the list comes from');
  const letter = {
    name: 'brief.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7'),
  };
  await page.locator('input[type=file]').setInputFiles(letter);
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('no list');
  await page.locator('input[type=file]').setInputFiles(lijstBestand());
  await expect(button(page, /^Maak er .* van/)).toBeVisible();
  await visit('every row with its verdict');
  await button(page, /^Wat herkend is/).click();
  await expect(page.getByRole('group', { name: 'Wat elke kolom bevat' })).toBeVisible();
  await visit('what was recognised');
  await button(page, /^Wat herkend is/).click();
  await button(page, 'Verbeter rij 5').click();
  await expect(page.getByRole('form', { name: 'Verbeter rij 5' })).toBeVisible();
  await visit('a row that is corrected in its place');
  await button(page, 'Herstel gelijke gevallen').click();
  await expect(page.getByRole('menu')).toBeVisible();
  await visit('repairs of one kind');
  await page.keyboard.press('Escape');
  await button(page, /^Toon wat/).click();
  await expect(page.getByRole('dialog', { name: 'Deze lijst bewaren?' })).toBeVisible();
  await visit('what would be kept');
  await button(page, 'Bewaar').click();
  await expect(page.getByRole('heading', { name: 'Lijst ingelezen' })).toBeFocused();
  await visit('what was kept');
  await button(page, /^Maak de hele lijst ongedaan/).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit('undoing the whole');
}
