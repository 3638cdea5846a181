import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { countHistoriek } from './refusals.ts';
import { amira } from './sample.ts';
import { confirmIdentity, enterHogeschool, openPersoon } from './steps.ts';

const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });
const panel = (page: Page) => page.getByRole('tabpanel');
const REVEAL = 'Toon het volledige nummer; dat komt in de historiek';

test.beforeEach(async ({ app: { page } }) => enterHogeschool(page));

test('four tabs show the work relations, their details, the accounts and the history', async ({
  app: { page },
}) => {
  await openPersoon(page, 'Ines Maquette');
  await expect(page.getByRole('tab')).toHaveText([
    'Werkrelatie 2',
    'Werkrelatie details',
    'Accounts 2',
    'Historiek 0',
  ]);
  const own = panel(page).getByRole('region', { name: 'Werkrelatie Hogeschool Denderland' });
  await expect(own).toContainText('Externe Medewerker');
  await expect(own.getByRole('row', { name: /Campus Asse, Campus Oudenaarde/ })).toBeVisible();
  await tab(page, /^Werkrelatie 2/).focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, /details/)).toBeFocused();
  await expect(panel(page)).toContainText('1999.000.150');
  await tab(page, /^Accounts/).click();
  await expect(panel(page).getByRole('definition')).toHaveText(['Geactiveerd', 'Geactiveerd']);
  await tab(page, /^Historiek/).click();
  await expect(panel(page)).toContainText('Nog geen wijzigingen.');
});

test('Pagina herladen shows what the back office has handled', async ({ app: { page } }) => {
  await openPersoon(page, 'Nele Veinsel');
  const right = page.getByRole('row', { name: /^Dienstverlener kmo-portefeuille/ });
  await expect(right).toContainText('In afwachting');
  await page.getByRole('button', { name: 'Pagina herladen' }).click();
  await expect(right).toContainText('Actief');
  await tab(page, /^Historiek/).click();
  await expect(panel(page).getByRole('listitem').first()).toContainText(
    'Gebruikersrecht verwerkt door de nagebootste backoffice',
  );
});

test('the number is covered until the eye reveals it, which Historiek remembers', async ({
  app: { page },
}) => {
  await openPersoon(page, amira.naam);
  const nummer = page.getByRole('definition').filter({ hasText: '92.66.12-' });
  await expect(nummer).toHaveText('92.66.12-***.**');
  const before = await countHistoriek(page);
  await page.getByRole('button', { name: REVEAL }).click();
  await confirmIdentity(page);
  await expect(nummer).toHaveText(amira.insz);
  await page.getByRole('button', { name: 'Verberg het nummer' }).click();
  await expect(nummer).toHaveText('92.66.12-***.**');
  expect(await countHistoriek(page)).toBe(before + 1);
  await tab(page, /^Historiek/).click();
  await expect(panel(page)).toContainText('Volledig nummer bekeken door Lies Vantest');
  await expect(panel(page)).not.toContainText(amira.insz.slice(-6));
});

test('Persoon zoeken finds by parts of the name or the number, also the person one is at', async ({
  app: { page },
}) => {
  const search = page.getByRole('combobox', { name: 'Persoon zoeken' });
  await page.keyboard.press('ControlOrMeta+K');
  await expect(search).toBeFocused();
  for (const typed of ['mod ami', '92.66.12-26']) {
    await search.fill(typed);
    await expect(page.getByRole('option')).toHaveText([/^Amira Modelle/]);
    await page.getByRole('option').click();
    await expect(page.getByRole('heading', { level: 1, name: amira.naam })).toBeVisible();
    await expect(search).toHaveValue('');
  }
  await search.fill('nobody');
  await expect(page.getByRole('listbox')).toHaveText('Niets gevonden');
});
