import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { expectAccessible } from './axe.ts';
import { tabTo } from './keys.ts';
import { inDays, inYears, vandaag } from './sample.ts';
import { confirmIdentity, enterHogeschool, openPersoon } from './steps.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const tick = (page: Page, naam: string) =>
  page.getByRole('checkbox', { name: `Selecteer ${naam}` });
const rows = (page: Page) => page.getByRole('table', { name: 'Wat er per persoon verandert' });
const bar = (page: Page) => page.getByRole('region', { name: 'Selectie' });

async function select(page: Page, ...namen: readonly string[]) {
  for (const naam of namen) await tick(page, naam).check();
  await expect(bar(page)).toContainText(`${namen.length} geselecteerd`);
}

/** What a second window of the same session would ask of main, while this one shows what it showed. */
async function stopInOtherWindow(page: Page, naam: string) {
  await page.evaluate(
    async ({ zoek, einddatum }) => {
      const ask = async (procedure: string, input: object) => {
        const response = await fetch(`/api/${procedure}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(input),
        });
        const { ok, value } = await response.json();
        if (!ok) throw new Error(`${procedure} was refused`);
        return value;
      };
      const [{ id: organisatieId }] = (await ask('sessie.organisaties', {})).filter(
        (one: { naam: string }) => one.naam.startsWith('Hogeschool'),
      );
      const list = await ask('persoon.list', { organisatieId, zoek, filter: 'alle', pagina: 0 });
      const persoonId = list.rijen[0].id;
      const { werkrelaties } = await ask('persoon.show', { organisatieId, persoonId });
      const toekenningId = werkrelaties[0].toekenningen[0].id;
      await ask('toekenning.stop', { organisatieId, toekenningId, einddatum, reden: 'Weg' });
    },
    { zoek: naam, einddatum: vandaag },
  );
}

test.beforeEach(async ({ app: { page } }) => {
  await enterHogeschool(page);
  await link(page, /^Toon alle personen/).click();
  await expect(page.getByRole('row').getByRole('link').first()).toBeVisible();
});

test('two are extended in one change, before and after seen, and undone as one', async ({
  app: { page },
}) => {
  await select(page, 'Amira Modelle', 'Bram Van Proef');
  await link(page, 'Verleng samen').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('textbox', { name: 'Nieuwe einddatum' }).fill(inYears(3));
  await expect(rows(page)).toContainText(inYears(3));
  await button(page, /^Verleng \d/).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('Reden');
  await page.getByRole('textbox', { name: 'Reden' }).fill('Nieuw academiejaar');
  await button(page, /^Verleng \d/).click();
  await expect(page.getByText(/2 werkrelaties zijn verlengd/)).toBeVisible();
  await button(page, 'Maak alles ongedaan').click();
  await button(page, /^Maak alle \d+ wijzigingen samen ongedaan/).click();
  await expect(page.getByText('Alles is weer zoals het was')).toBeVisible();
  await link(page, 'Terug naar de lijst').click();
  await expect(bar(page)).toHaveCount(0);
});

test('who is refused is seen first; the others go on only after that', async ({
  app: { page },
}) => {
  await select(page, 'Hanne Fictief', 'Amira Modelle');
  await link(page, 'Verleng samen').click();
  await expect(rows(page).getByRole('rowheader').first()).toContainText('Hanne Fictief');
  await expect(rows(page)).toContainText('Koppel hem eerst aan de organisatie');
  await page.getByRole('textbox', { name: 'Reden' }).fill('Nieuw academiejaar');
  await button(page, 'Verleng 1 werkrelatie').click();
  await expect(page.getByRole('alert')).toContainText('gaan niet door');
  const zonder = page.getByRole('checkbox', { name: /^Ik heb gezien wie niet doorgaat/ });
  await zonder.press('Space');
  await button(page, 'Verleng 1 werkrelatie').click();
  await expect(page.getByText('1 werkrelatie is verlengd')).toBeVisible();
});

test('a last working day takes the rights along and says what is left empty', async ({
  app: { page },
}) => {
  await select(page, 'Amira Modelle', 'Lies Vantest', 'Joke Testaert');
  await link(page, 'Stop samen').click();
  const warning = page.getByText('Wie of wat blijft achter?');
  await expect(warning).toBeVisible();
  await expect(rows(page).getByRole('rowheader').first()).toContainText('Geweigerd');
  await expect(rows(page)).toContainText('de laatste');
  await button(page, 'Laat weg: Lies Vantest').click();
  await expect(rows(page).getByRole('rowheader')).toHaveCount(2);
  await page.getByRole('textbox', { name: 'Laatste werkdag' }).fill(inDays(7));
  await expect(rows(page)).toContainText(inDays(7));
  await page.getByRole('textbox', { name: 'Reden' }).fill('Einde van het project');
  await button(page, 'Stop 2 werkrelaties').click();
  await confirmIdentity(page);
  await expect(page.getByText('2 werkrelaties krijgen een laatste werkdag')).toBeVisible();
});

test('one right is stopped for those who have it, and their work goes on', async ({
  app: { page },
}) => {
  await select(page, 'Amira Modelle', 'Lies Vantest');
  await link(page, 'Stop samen').click();
  await button(page, /Wat stopt er\?/).click();
  await page
    .getByRole('option', { name: /^Alleen het recht/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Laatste dag van het recht' }).fill(inDays(7));
  await expect(rows(page)).toContainText(inDays(7));
  await expect(page.getByText('1 gebruikersrecht eindigt')).toBeVisible();
  await expect(rows(page)).toContainText('Blijft zo');
  await expectAccessible(page, 'stop-recht');
  await page.getByRole('textbox', { name: 'Reden' }).fill('Andere toepassing');
  await button(page, 'Stop dit recht in 1 werkrelatie').click();
  await expect(page.getByText('Het recht krijgt in 1 werkrelatie een laatste dag')).toBeVisible();
});

test('two windows change the same grant: the second one looks again', async ({ app: { page } }) => {
  await select(page, 'Amira Modelle');
  await link(page, 'Verleng samen').click();
  await page.getByRole('textbox', { name: 'Reden' }).fill('Nieuw academiejaar');
  await expect(rows(page)).toBeVisible();
  await stopInOtherWindow(page, 'Amira Modelle');
  await button(page, 'Verleng 1 werkrelatie').click();
  await expect(page.getByRole('alert')).toContainText('Intussen veranderde er iets');
  await button(page, 'Verleng 1 werkrelatie').click();
  await expect(page.getByText('1 werkrelatie is verlengd')).toBeVisible();
});

test('everybody of the search, with the keyboard only', async ({ app: { page } }) => {
  await tabTo(page, page.getByRole('checkbox', { name: 'Selecteer iedereen op deze pagina' }));
  await page.keyboard.press('Space');
  await expect(bar(page)).toBeVisible();
  await tabTo(page, link(page, 'Verleng samen'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(rows(page)).toBeVisible();
  await tabTo(page, page.getByRole('textbox', { name: 'Reden' }));
  await page.keyboard.type('Iedereen een jaar langer');
  await tabTo(page, page.getByRole('checkbox', { name: /^Ik heb gezien/ }));
  await page.keyboard.press('Space');
  await page.getByRole('textbox', { name: 'Reden' }).focus();
  await page.keyboard.press('Enter');
  await confirmIdentity(page);
  await expect(page.getByText(/werkrelaties zijn verlengd/)).toBeVisible();
});

test('nobody selected: the screen says how to begin', async ({ app: { page } }) => {
  await select(page, 'Amira Modelle');
  await link(page, 'Verleng samen').click();
  await button(page, 'Laat weg: Amira Modelle').click();
  await expect(page.getByRole('alert')).toContainText('Niemand is geselecteerd');
});

test('the dialog of one stop shows what ends with it and what is left empty', async ({
  app: { page },
}) => {
  await openPersoon(page, 'Joke Testaert');
  await button(page, /^Stop: Hogeschool/).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('gebruikersrechten eindigen mee');
  await expect(dialog).toContainText('Lies Vantest nog de enige beheerder');
  await dialog.getByLabel('Reden').fill('Uit dienst');
  await dialog.getByRole('button', { name: 'Stop op die dag' }).click();
  await confirmIdentity(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
