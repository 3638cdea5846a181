import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { nummer } from './inlezen-steps.ts';
import { tabTo, typeInto, work } from './keys.ts';
import { enterHogeschool } from './steps.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function inFrench(page: Page) {
  // The screen that comes takes the focus; a menu that opened before would lose it.
  await expect(page.getByRole('heading', { name: 'Hoofdpagina' })).toBeFocused();
  await tabTo(page, button(page, 'Taal: Nederlands'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'Nederlands' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemradio', { name: 'Français' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('menu')).toHaveCount(0);
}

/** The keys of a select: open it, type the first letters, take it. */
async function choose(page: Page, label: string, typed: string) {
  await work(page, button(page, new RegExp(`${label}$`)));
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
}

/** As it comes from a spreadsheet: a title, tabs, and a slip. */
const rows = [
  'Groupe\tNom\tNom',
  'Numéro national\tPrénom\tNom\tE-mail\tDroit d’utilisateur\tDépartements',
  `${nummer('marie-nieuwkens')}\tMarie\tNieuwkens\tmarie@denderland.example\tkmo-portefeuille\tSt-Niklaas`,
  `${nummer('zeynep-startklaar')}\tZeynep\tStartklaar\tzeynep@denderland.example\t\t`,
];

test('a spreadsheet is pasted, read otherwise, repaired, kept and undone with the keyboard, in French', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await inFrench(page);
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('lire une liste');
  await expect(page.getByRole('option', { name: 'Lire une liste' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Lire une liste' })).toBeFocused();
  await tabTo(page, page.getByLabel('Ou collez des lignes d’un tableur'));
  await page.keyboard.insertText(rows.join('\n'));
  await work(page, button(page, 'Lire ce qui est collé'));
  await expect(page.getByRole('heading', { name: 'Vérifier la liste' })).toBeFocused();

  // Two lines were taken for the headers: only the second one is.
  await expect(button(page, /2 lignes d’en-tête/)).toBeVisible();
  const recognised = button(page, /^Ce qui est reconnu/);
  if ((await recognised.getAttribute('aria-expanded')) === 'false') await work(page, recognised);
  await choose(page, 'Ligne d’en-tête', 'Ligne 2');
  await expect(button(page, /1 ligne d’en-tête/)).toBeVisible();
  // What holds for every row that says nothing.
  await choose(page, 'Catégorie', 'collaborateur');
  await tabTo(page, recognised, 'Shift+Tab');
  await page.keyboard.press('Enter');

  await expect(button(page, /^Refusée 1$/)).toBeVisible();
  await work(page, button(page, /^Utiliser Campus Sint-Niklaas/));
  await expect(button(page, /^Refusée 0$/)).toBeVisible();
  await work(page, button(page, /^Montrer ce que 2 lignes choisies modifient$/));

  const preview = page.getByRole('dialog', { name: 'Conserver cette liste\u00a0?' });
  await expect(preview.getByText('2 nouvelles personnes')).toBeVisible();
  await expect(preview.getByRole('rowheader', { name: /Marie/ })).toBeVisible();
  await typeInto(page, preview.getByLabel('Chercher dans ce qui change'), 'zeynep');
  await expect(preview.getByRole('rowheader', { name: /Marie/ })).toHaveCount(0);
  await expect(preview.getByRole('cell', { name: 'zeynep@denderland.example' })).toBeVisible();
  await work(page, preview.getByRole('button', { name: 'Conserver', exact: true }));
  await expect(page.getByRole('heading', { name: 'Liste lue' })).toBeFocused();

  await work(page, button(page, /^Annuler toute la liste/));
  const undo = page.getByRole('dialog', { name: 'Annuler toute la liste\u00a0?' });
  const act = undo.getByRole('button', { name: 'Annuler toute la liste' });
  await tabTo(page, act, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Annulée')).toBeVisible();
});
