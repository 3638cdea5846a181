import { expect, type Page } from '@playwright/test';
import { openAfstemming, readRapport } from './afstemming-steps.ts';
import { enterHogeschool } from './steps.ts';
import type { Visit } from './walks.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** A report from where it comes from to what was accepted, with what opens over it. */
export async function walkAfstemming(page: Page, visit: Visit) {
  await enterHogeschool(page);
  await openAfstemming(page);
  await visit('where the report comes from');
  await readRapport(page);
  await expect(page.getByRole('row', { name: /^Amira Modelle/ })).toBeVisible();
  await visit('what differs');
  await button(page, /^Wat herkend is/).click();
  await expect(page.getByRole('group', { name: 'Wat elke kolom bevat' })).toBeVisible();
  await visit('what was recognised of the report');
  await button(page, /^Wat herkend is/).click();
  for (const kind of [/^Ontbreekt daar/, /^Dubbelzinnig/, /^Klopt/, /^Onverwacht daar/]) {
    await button(page, kind).click();
    await expect(button(page, kind)).toHaveAttribute('aria-pressed', 'true');
    await visit(`the kind ${kind.source}`);
  }
  await button(page, /^Neem over in het dossier \(/).click();
  await expect(page.getByText('1 gebruikersrecht wordt bijgewerkt.')).toBeVisible();
  await visit('what accepting would do, with who is refused');
  await page.getByLabel('Reden').fill('Nagekeken');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Neem over/ })
    .click();
  await expect(button(page, /^Maak alles samen ongedaan/)).toBeVisible();
  await visit('what was accepted');
  await button(page, /^Maak alles samen ongedaan/).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visit('undoing what was accepted');
  await page.keyboard.press('Escape');
  await button(page, 'Toestand nu → straks').click();
  await expect(page.getByRole('checkbox', { name: 'Alleen wat wijzigt' })).toBeVisible();
  await visit('the state now and later');
}
