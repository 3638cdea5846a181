import { expect, type Page } from '@playwright/test';
import { dossier, makeDossier, signIn } from './dossier-steps.ts';
import {
  type Bestand,
  geefMee,
  hernoem,
  openBestand,
  openHoofdpagina,
  prove,
  startOntvang,
  startSamenvoegen,
} from './meegave-steps.ts';
import type { Visit } from './walks.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const refused = (page: Page) => expect(page.getByRole('alert')).toBeFocused();

/** Giving a dossier along, opening one and merging one; each form refused once. */
export async function walkMeegave(page: Page, visit: Visit) {
  await makeDossier(page);
  await signIn(page);
  await page.getByRole('link', { name: 'Geef het dossier mee' }).click();
  await button(page, 'Maak het bestand').click();
  await prove(page, dossier.pincode);
  await refused(page);
  await visit('giving a dossier along, refused');
  await openHoofdpagina(page);
  const bestand = await geefMee(page, null);
  await visit('given along');
  await walkSamenvoegen(page, visit, bestand);
  await walkOntvang(page, visit, bestand);
}

async function walkSamenvoegen(page: Page, visit: Visit, bestand: Bestand) {
  await hernoem(page, 'Aalst', 'Aalst-Centrum');
  await startSamenvoegen(page);
  const damaged = { ...bestand, buffer: Buffer.from(bestand.buffer) };
  damaged.buffer[200] = (damaged.buffer[200] ?? 0) ^ 1;
  await page.locator('input[type=file]').setInputFiles(damaged);
  await refused(page);
  await visit('merging, damaged');
  await openBestand(page, bestand);
  await expect(page.getByText('Er is niets over te nemen')).toBeVisible();
  await visit('nothing to merge');
  await button(page, 'Sluit dit bestand').click();
}

async function walkOntvang(page: Page, visit: Visit, bestand: Bestand) {
  await button(page, /^Afmelden/).click();
  await expect(page.getByRole('link', { name: 'Werkdossiers' })).toBeVisible();
  await startOntvang(page);
  await button(page, 'Open het bestand').click();
  await refused(page);
  await visit('opening a dossier that was given along, refused');
  await openBestand(page, bestand);
  await expect(page.getByRole('heading', { name: /Naam en plaats/ })).toBeVisible();
  await visit('taken in 1');
  await page.getByRole('textbox', { name: 'Naam van het dossier' }).fill('Van An');
  await button(page, 'Verder').click();
  await expect(page.getByRole('heading', { name: /Wie bent u/ })).toBeVisible();
  await button(page, 'Verder').click();
  await refused(page);
  await visit('taken in 2, refused');
}
