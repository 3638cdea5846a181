import { expect, test } from './app.ts';
import { joke, marie } from './sample.ts';
import { addPersoon, enterHogeschool, openPersoon, signOut } from './steps.ts';

test('the Oefenomgeving begins anew only when that is confirmed, and is as on the first day', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await addPersoon(page, marie.insz, marie.naam);
  await signOut(page);
  const begin = page.getByRole('button', { name: 'Begin de Oefenomgeving opnieuw' });
  const question = page.getByRole('alertdialog');

  await test.step('who hesitates keeps everything', async () => {
    await begin.click();
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    await enterHogeschool(page);
    await openPersoon(page, marie.naam);
    await signOut(page);
  });

  await begin.click();
  await question.getByRole('button', { name: 'Wis alles en begin opnieuw' }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByText('De Oefenomgeving is weer zoals op de eerste dag.')).toBeVisible();
  await enterHogeschool(page);
  await page.getByRole('combobox', { name: 'Persoon zoeken' }).fill(marie.naam);
  await expect(page.getByRole('listbox')).toHaveText('Niets gevonden');
  await page.keyboard.press('Escape');
  await openPersoon(page, joke.naam);
});
