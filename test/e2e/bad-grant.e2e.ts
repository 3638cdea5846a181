import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { countHistoriek, expectRefused, leaveWizard } from './refusals.ts';
import { inYears, vandaag } from './sample.ts';
import { chooseDepartement, chooseKmoRecht, enterHogeschool, next, openPersoon } from './steps.ts';

const begin = (page: Page) => page.getByRole('textbox', { name: 'Begindatum' });
const end = (page: Page) => page.getByRole('textbox', { name: 'Einddatum' });
const departments = (page: Page) => page.getByRole('group', { name: 'Departementen' });

test('a right past the work relation and without department: both are said, nothing is stored', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await openPersoon(page, 'Tuur Verseling');
  const before = await countHistoriek(page);
  await chooseKmoRecht(page);
  await end(page).fill(inYears(2));
  await next(page);
  await expectRefused(
    page,
    {
      field: end(page),
      sentence: `De werkrelatie eindigt op ${inYears(1)}. Kies die dag of vroeger.`,
      kept: inYears(2),
    },
    {
      field: departments(page),
      sentence: 'Kies minstens één departement, bijvoorbeeld Campus Aalst.',
    },
  );
  await leaveWizard(page);
  await expect(page.getByText('Geen gebruikersrechten toegekend')).toBeVisible();
  expect(await countHistoriek(page)).toBe(before);
});

test('a right past its own maximum is refused with the last possible day', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await openPersoon(page, 'Lies Vantest');
  await chooseKmoRecht(page);
  await chooseDepartement(page, 'Campus Gent');
  await end(page).fill(inYears(5));
  await next(page);
  const sentence = `Dit recht duurt hoogstens 48 maanden. Kies ${inYears(4)} of vroeger.`;
  await expectRefused(page, { field: end(page), sentence, kept: inYears(5) });
});

test('a second grant of the same right is refused with the period of the first', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await openPersoon(page, 'Amira Modelle');
  const before = await countHistoriek(page);
  await chooseKmoRecht(page);
  await chooseDepartement(page, 'Campus Aalst');
  await next(page);
  const sentence = `De persoon heeft dit recht al van ${inYears(-1)} tot ${inYears(2)}. Wijzig dat recht, of kies een andere periode.`;
  await expectRefused(page, { field: begin(page), sentence, kept: vandaag });
  await leaveWizard(page);
  expect(await countHistoriek(page)).toBe(before);
});
