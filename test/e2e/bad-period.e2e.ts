import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { countHistoriek, expectRefused, leaveWizard } from './refusals.ts';
import { inDays, inYears, vandaag } from './sample.ts';
import { enterHogeschool, next, openPersoon } from './steps.ts';

const begin = (page: Page) => page.getByRole('textbox', { name: 'Begindatum' });
const end = (page: Page) => page.getByRole('textbox', { name: 'Einddatum' });

test('a work relation: a wrong choice, period, phone or e-mail is refused and nothing is stored', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await openPersoon(page, 'Hanne Fictief');
  const before = await countHistoriek(page);
  await page.getByRole('link', { name: 'Koppel gebruiker aan organisatie' }).click();

  await test.step('no category', async () => {
    await next(page);
    const field = page.getByRole('button', { name: /Categorie$/ });
    await expectRefused(page, { field, sentence: 'Categorie: maak een keuze uit de lijst.' });
    await field.click();
    await page.getByRole('option', { name: 'Externe Medewerker' }).click();
    await next(page);
  });

  const impossible = 'Die dag bestaat niet: maand 2 van 2027 heeft 28 dagen. Kies een andere dag.';
  for (const { slip, from, until, field, sentence } of [
    {
      slip: 'an impossible day',
      from: '31/02/2027',
      until: inYears(9),
      field: begin(page),
      sentence: impossible,
    },
    {
      slip: 'the end before the begin',
      from: vandaag,
      until: inDays(-1),
      field: end(page),
      sentence: `De einddatum valt vóór de begindatum. Kies ${vandaag} of later.`,
    },
    {
      slip: 'past ten years',
      from: vandaag,
      until: inYears(11),
      field: end(page),
      sentence: `Een werkrelatie duurt hoogstens 10 jaar. Kies ${inYears(10)} of vroeger.`,
    },
  ]) {
    await test.step(slip, async () => {
      await begin(page).fill(from);
      await end(page).fill(until);
      await next(page);
      const kept = field === begin(page) ? from : await field.inputValue();
      await expectRefused(page, { field, sentence, kept });
      await expect(begin(page)).toHaveValue(from);
      await expect(end(page)).toHaveValue(until);
    });
  }

  await test.step('phone and e-mail at once', async () => {
    await end(page).fill(inYears(10));
    const telefoon = page.getByLabel(/^Telefoonnummer/);
    const email = page.getByLabel(/^E-mailadres/);
    await telefoon.fill('012 34 5');
    await email.fill('hanne.voorbeeld.be');
    await next(page);
    await expectRefused(
      page,
      {
        field: telefoon,
        sentence: 'Dit telefoonnummer is te kort. Typ het volledig, bijvoorbeeld +32 12 34 56 78.',
        kept: '012 34 5',
      },
      {
        field: email,
        sentence: 'In een e-mailadres staat een @, bijvoorbeeld naam@voorbeeld.be.',
        kept: 'hanne.voorbeeld.be',
      },
    );
  });

  await leaveWizard(page);
  await expect(page.getByText('Nog geen werkrelatie. Bepaal nu de werkrelatie.')).toBeVisible();
  expect(await countHistoriek(page)).toBe(before);
});
