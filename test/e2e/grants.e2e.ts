import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { expectRefused } from './refusals.ts';
import { inDays, inYears, vandaag } from './sample.ts';
import { enterHogeschool, next, openPersoon } from './steps.ts';

const KMO = 'Dienstverlener kmo-portefeuille, departementen';
const right = (page: Page) => page.getByRole('row', { name: /^Dienstverlener kmo-portefeuille/ });
const end = (page: Page) => page.getByRole('textbox', { name: 'Einddatum' });

async function historiek(page: Page) {
  await page.getByRole('tab', { name: /^Historiek/ }).click();
  return page.getByRole('tabpanel').getByRole('listitem');
}

test.beforeEach(async ({ app: { page } }) => enterHogeschool(page));

test('a grant is changed: other departments, an earlier end, and Historiek keeps what it was', async ({
  app: { page },
}) => {
  await openPersoon(page, 'Amira Modelle');
  await page.getByRole('link', { name: `Wijzig: ${KMO}` }).click();
  await expect(page.getByRole('heading', { name: /Stap 1 van 2: Details/ })).toBeFocused();
  const selected = page.getByRole('listbox', { name: 'Departementen: Geselecteerd' });
  await expect(selected.getByRole('option')).toHaveText(['Campus Gent', 'Campus Oudenaarde']);
  await selected.getByRole('option', { name: 'Campus Gent' }).click();
  await page.getByRole('button', { name: 'Haal uit lijst' }).click();
  await page.getByRole('option', { name: 'Campus Aalst' }).dblclick();
  await expect(selected.getByRole('option')).toHaveText(['Campus Aalst', 'Campus Oudenaarde']);
  await end(page).fill(inYears(1));
  await next(page);
  await page.getByRole('button', { name: 'Bewaar de wijziging' }).click();
  await expect(page.getByText('Het gebruikersrecht is gewijzigd')).toBeVisible();
  await expect(right(page)).toContainText('Campus Aalst, Campus Oudenaarde');
  await expect(right(page)).toContainText(inYears(1));
  const line = (await historiek(page)).first();
  await expect(line).toContainText('Gebruikersrecht gewijzigd door Lies Vantest');
  await expect(line).toContainText('Campus Gent, Campus Oudenaarde → Campus Aalst, Campus Oud');
  await expect(line).toContainText(`Einddatum: ${inYears(2)} → ${inYears(1)}`);
});

test('work relation and rights are extended together, as far as each may', async ({
  app: { page },
}) => {
  await openPersoon(page, 'Bram Van Proef');
  await page.getByRole('link', { name: 'Verleng werkrelatie en gebruikersrechten' }).click();
  const field = page.getByRole('textbox', { name: 'Nieuwe einddatum van de werkrelatie' });
  const row = (name: RegExp) => page.getByRole('row', { name });
  await expect(row(/^Werkrelatie/)).toContainText(`${inDays(25)}${inYears(6)}`);
  await expect(row(/kmo-portefeuille/)).toContainText(`${inYears(2)}maximum van het recht`);
  await test.step('past ten years is refused', async () => {
    await field.fill(inYears(7));
    await page.getByRole('button', { name: 'Verleng', exact: true }).click();
    const sentence = `Een werkrelatie duurt hoogstens 10 jaar. Kies ${inYears(6)} of vroeger.`;
    await expectRefused(page, { field, sentence, kept: inYears(7) });
  });
  await field.fill(inYears(1));
  await expect(row(/kmo-portefeuille/)).toContainText(`${inYears(1)}einde van de werkrelatie`);
  await page.getByRole('button', { name: 'Verleng', exact: true }).click();
  await expect(page.getByText('Verlengd tot de nieuwe einddatum')).toBeVisible();
  await expect(right(page)).toContainText(inYears(1));
  await expect(await historiek(page)).toHaveText([
    /Gebruikersrecht verlengd/,
    /Werkrelatie verlengd/,
  ]);
});

test('a right left unticked keeps its end when the work relation is extended', async ({
  app: { page },
}) => {
  await openPersoon(page, 'Sofie IJkpunt');
  await page.getByRole('link', { name: 'Verleng werkrelatie en gebruikersrechten' }).click();
  await page.getByRole('checkbox', { name: KMO }).press('Space');
  await page.getByRole('button', { name: 'Verleng', exact: true }).click();
  await expect(page.getByText('Verlengd tot de nieuwe einddatum')).toBeVisible();
  await expect(right(page)).toContainText(inDays(28));
  await expect(page.getByRole('row', { name: /^VLAIO Inkom/ })).toContainText(inYears(3));
});

test('a grant is stopped on a last day with a reason, and nothing is deleted', async ({
  app: { page },
}) => {
  await openPersoon(page, 'Amira Modelle');
  await page.getByRole('button', { name: `Stop: ${KMO}` }).click();
  const dialog = page.getByRole('dialog', { name: `Stop ${KMO}` });
  const reason = dialog.getByRole('textbox', { name: 'Reden' });
  const day = dialog.getByRole('textbox', { name: 'Laatste dag' });
  await expect(day).toHaveValue(vandaag);
  const stop = dialog.getByRole('button', { name: 'Stop op die dag' });
  await test.step('without a reason it is refused', async () => {
    await day.fill(inDays(-1));
    await stop.click();
    await expectRefused(page, { field: reason, sentence: 'Reden: vul dit in.', kept: '' });
    await expect(day).toHaveValue(inDays(-1));
  });
  await reason.fill('Uit dienst');
  await stop.click();
  await expect(dialog).toHaveCount(0);
  await expect(right(page)).toContainText('Gestopt door Lies Vantest');
  await expect(right(page)).toContainText(inDays(-1));
  await expect(page).not.toHaveTitle(/^Fout/);
  await expect(await historiek(page)).toHaveText([/Gebruikersrecht gestopt.*reden: Uit dienst/]);
});
