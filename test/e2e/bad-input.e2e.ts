import type { Page } from '@playwright/test';
import { formatInsz } from '../../src/shared/values/insz.ts';
import { aRijksregisternummer } from '../builders/nummers.ts';
import { expect, test } from './app.ts';
import { expectRefused, leaveWizard } from './refusals.ts';
import { amira, marie, robbe, unknown } from './sample.ts';
import { enterHogeschool, next } from './steps.ts';

const REAL =
  'Dit is een echt nummer. Gebruik in de Oefenomgeving alleen testnummers, nooit dat van een bestaande persoon.';
const digits = marie.insz.replace(/\D/g, '');

/** One slip each, made in the number of the lesson. */
const wrongNumbers: readonly { slip: string; typed: string; sentence: string }[] = [
  {
    slip: 'nothing at all',
    typed: '',
    sentence: 'Vul een rijksregisternummer of BIS-nummer in: 11 cijfers.',
  },
  {
    slip: 'wrong check digits',
    typed: `${digits.slice(0, 9)}38`,
    sentence:
      'De laatste twee cijfers kloppen niet met de rest. Kijk het nummer cijfer voor cijfer na.',
  },
  {
    slip: 'two digits swapped',
    typed: '90.64.18-113.27',
    sentence: `Dit nummer klopt niet. Zijn cijfers 9 en 10 verwisseld? Dan is het ${marie.insz}.`,
  },
  {
    slip: 'a letter for a digit',
    typed: '90.64.18-1l2.37',
    sentence: 'Typ alleen cijfers: ‘l’ hoort niet in een rijksregisternummer.',
  },
  {
    slip: 'a digit short',
    typed: '90.64.18-112.3',
    sentence: 'Een rijksregisternummer heeft 11 cijfers; u typte er 10. Kijk het nummer na.',
  },
  {
    slip: 'a month that no number has',
    typed: '85.33.30-997.22',
    sentence: 'Maand 33 bestaat niet in een rijksregister- of BIS-nummer. Kijk cijfers 3 en 4 na.',
  },
  {
    slip: 'the number of an enterprise',
    typed: '1999.000.051',
    sentence: 'Dit is een ondernemingsnummer. Vul het nummer van de persoon in.',
  },
  {
    slip: 'a real number in practice',
    typed: formatInsz(aRijksregisternummer()),
    sentence: REAL,
  },
  {
    slip: 'a number that the register does not know',
    typed: unknown.insz,
    sentence: 'Het Rijksregister kent dit nummer niet. Kijk het na bij de persoon zelf.',
  },
];

const insz = (page: Page) => page.getByLabel('Rijksregisternummer / BIS-registernummer');

async function countPersonen(page: Page): Promise<string | null> {
  await page.getByRole('link', { name: 'Gebruiker', exact: true }).click();
  const count = page.getByRole('status').filter({ hasText: 'personen' });
  await expect(count).not.toHaveText('0 personen');
  return count.textContent();
}

test('a wrong number: each slip has its own sentence with the repair, and nobody is added', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  const before = await countPersonen(page);
  await page.getByRole('link', { name: 'Nieuwe persoon toevoegen' }).click();
  for (const { slip, typed, sentence } of wrongNumbers) {
    await test.step(slip, async () => {
      await insz(page).fill(typed);
      await next(page);
      await expectRefused(page, { field: insz(page), sentence, kept: typed });
    });
  }
  await leaveWizard(page);
  expect(await countPersonen(page)).toBe(before);
});

test('the number of somebody who is already there leads to his page', async ({ app: { page } }) => {
  await enterHogeschool(page);
  await page.getByRole('link', { name: 'Nieuwe persoon toevoegen' }).click();
  await insz(page).fill(amira.insz.replace(/\D/g, ' '));
  await next(page);
  await expect(page.getByRole('heading', { level: 1, name: amira.naam })).toBeVisible();
  await expect(page.getByText('Deze persoon is al gekend')).toBeVisible();
});

test('a register that does not answer is asked again, and answers', async ({ app: { page } }) => {
  await enterHogeschool(page);
  await page.getByRole('link', { name: 'Nieuwe persoon toevoegen' }).click();
  await insz(page).fill(robbe.insz);
  await next(page);
  const sentence =
    'Het Rijksregister antwoordt niet. Probeer het zo dadelijk opnieuw; blijft het duren, bel dan 1700.';
  await expectRefused(page, { field: insz(page), sentence, kept: robbe.insz });
  await next(page);
  await expect(page.getByRole('heading', { name: /Geef details/ })).toBeFocused();
  await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Lijnbreuk');
  await expect(page).not.toHaveTitle(/^Fout/);
});
