import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { expectAccessible } from './axe.ts';
import { chooseMiddel, type Door, openAcm, shownPincode } from './steps.ts';

const DOOR: Door = 'Naar het Gebruikersbeheer';

test('who takes away what guards the tries gains none, and reads why', async ({ app }) => {
  await chooseMiddel(app.page, DOOR, 'Lies Vantest', 'eID en aangesloten kaartlezer');
  await app.page.getByLabel('Pincode van de oefenkaart').fill('0000');
  await app.page.getByRole('button', { name: 'Meld aan' }).click();
  await expect(app.page.getByRole('alert')).toBeFocused();

  const page = await app.restart((dataFolder) => rm(join(dataFolder, 'anker', 'anker.json')));
  await openAcm(page, DOOR, 'Lies Vantest');
  const said = page.getByText(/Het bestand dat de pogingen bewaakt, is weg/);
  await expect(said).toBeVisible();
  await expectAccessible(page, 'the five means, with what was found');
  await page.getByRole('button', { name: 'Begrepen' }).click();
  await expect(said).toHaveCount(0);

  await page.getByRole('link', { name: 'eID en aangesloten kaartlezer', exact: true }).click();
  const device = page.getByRole('complementary', { name: 'Nagebootste toestellen' });
  await device.getByRole('button', { name: /gemeente/ }).click();
  await page.getByLabel('Pincode van de oefenkaart').fill(await shownPincode(page));
  await page.getByRole('button', { name: 'Meld aan' }).click();
  await expect(page.getByRole('button', { name: /^Afmelden/ })).toBeVisible();
});
