import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { accounts, giveAccount, giveCode } from './code-steps.ts';
import { tabTo, work } from './keys.ts';
import { expectOpgelost, startOefening } from './oefen-steps.ts';
import { inDays } from './sample.ts';
import { chooseMiddel, enterHogeschool, openPersoon, shownPincode } from './steps.ts';

const DOOR = 'Naar het Gebruikersbeheer';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const card = (page: Page, titel: string) => page.getByRole('listitem', { name: titel });

test('a blocked PIN: hints unfold one by one, the municipality helps, and it stays solved', async ({
  app,
}) => {
  const { page } = app;
  const titel = 'Uw PIN is geblokkeerd';
  await startOefening(page, titel);
  await button(page, 'Toon een hint').click();
  await expect(page.getByText(/^Hint 1:/)).toBeVisible();
  await button(page, 'Toon de volgende hint').click();
  await button(page, 'Toon de volgende hint').click();
  await expect(page.getByText(/^Hint 3:/)).toBeVisible();
  await expect(button(page, 'Toon de volgende hint')).toHaveCount(0);

  await chooseMiddel(page, DOOR, 'Joke Testaert', 'eID en aangesloten kaartlezer');
  await page.getByLabel('Pincode van de oefenkaart').fill(await shownPincode(page));
  await button(page, 'Meld aan').click();
  await expect(page.getByRole('alert').getByText(/De kaart is geblokkeerd/)).toBeVisible();
  await button(page, 'Ga naar de gemeente: deblokkeer de kaart').click();
  await page.getByLabel('Pincode van de oefenkaart').fill(await shownPincode(page));
  await button(page, 'Meld aan').click();
  await expectOpgelost(page, titel);

  const again = await app.restart();
  await expectOpgelost(again, titel);
  await again.getByRole('link', { name: 'Alle oefeningen' }).click();
  await expect(card(again, titel)).toContainText('Opgelost op');
  await expect(again.getByText('1 van 12 opgelost')).toBeVisible();
  await button(again, 'Sluit de oefening').click();
  await expect(again.getByText(/^Opgelost: /)).toHaveCount(0);
  await button(again, 'Wis mijn voortgang').click();
  await button(again, 'Wis de voortgang').click();
  await expect(card(again, titel)).toContainText('Nog niet begonnen');
});

test('no network on the phone: another means is the answer', async ({ app: { page } }) => {
  const titel = 'Geen netwerk op de gsm';
  await startOefening(page, titel);
  await expect(page.getByText(/De gsm heeft geen bereik/)).toBeVisible();
  const middel = 'Beveiligingscode via mobiele app';
  await giveAccount(page, { middel, account: accounts.lies });
  const phone = page.getByRole('complementary', { name: 'Nagebootste toestellen' });
  const code = (await phone.getByText(/^\d{3} \d{3}$/).textContent()) ?? '';
  await giveCode(page, 'Beveiligingscode', code);
  await expectOpgelost(page, titel);
  await button(page, 'Sluit de oefening').click();
  await expect(page.getByText(/De gsm heeft geen bereik/)).toHaveCount(0);
});

test('a colleague leaves: one’s own work is put back only when that is confirmed', async ({
  app: { page },
}) => {
  const titel = 'Een collega vertrekt';
  await enterHogeschool(page);
  await stopWouter(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Help' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Oefeningen' }).click();
  await button(page, `Begin: ${titel}`).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('Wouter Schijnaerts');
  await question.getByRole('button', { name: 'Behoud mijn werk' }).click();
  await expect(card(page, titel)).toContainText('Nog niet begonnen');

  await button(page, `Begin: ${titel}`).click();
  await question.getByRole('button', { name: 'Zet terug en begin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hoofdpagina' })).toBeVisible();
  await expect(page.getByText(`Oefening: ${titel}.`)).toBeVisible();
  await stopWouter(page);
  await expectOpgelost(page, titel);
});

async function stopWouter(page: Page) {
  await openPersoon(page, 'Wouter Schijnaerts');
  await page.getByRole('button', { name: 'Stop: Hogeschool Denderland' }).click();
  await page.getByRole('textbox', { name: 'Laatste dag' }).fill(inDays(20));
  await page.getByLabel(/^Reden/).fill('Werkt elders');
  await button(page, 'Stop op die dag').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('an exercise is begun and solved with the keyboard alone', async ({ app: { page } }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const titel = 'De lezer is losgekoppeld';
  await work(page, page.getByRole('main').getByRole('link', { name: 'Oefeningen' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Oefeningen' })).toBeFocused();
  await work(page, button(page, `Begin: ${titel}`));
  await expect(page.getByText(`Oefening: ${titel}.`)).toBeVisible();
  await work(page, button(page, 'Toon een hint'));
  await expect(page.getByText(/^Hint 1:/)).toBeVisible();
  await work(page, page.getByRole('link', { name: DOOR }));
  await work(page, page.getByRole('link', { name: 'eID en aangesloten kaartlezer' }));
  await work(page, button(page, 'Sluit lezer aan'));
  await expect(page.getByText(/Nagebootste storing/)).toHaveCount(0);
  await tabTo(page, page.getByLabel('Pincode van de oefenkaart'), 'Shift+Tab');
  await page.keyboard.type(await shownPincode(page));
  await page.keyboard.press('Enter');
  await expectOpgelost(page, titel);
});

for (const words of [
  {
    ...{ taal: 'Français', menu: 'Exercices', begin: 'Commencer : Le lecteur est débranché' },
    ...{ running: 'Exercice : Le lecteur est débranché', panel: 'Panneau de simulation' },
    storing: 'Le lecteur de carte est débranché.',
  },
  {
    ...{ taal: 'English', menu: 'Exercises', begin: 'Start: The reader is unplugged' },
    ...{ running: 'Exercise: The reader is unplugged', panel: 'Simulation panel' },
    storing: 'The card reader is unplugged.',
  },
]) {
  test(`exercises and panel speak ${words.taal}`, async ({ app: { page } }) => {
    await page.getByRole('button', { name: 'Taal: Nederlands' }).click();
    await page.getByRole('menuitemradio', { name: words.taal }).click();
    await page.getByRole('main').getByRole('link', { name: words.menu }).click();
    await button(page, words.begin).click();
    await expect(page.getByText(words.running)).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: words.storing })).toBeVisible();
    await button(page, words.panel).click();
    await expect(page.getByRole('heading', { name: words.panel })).toBeFocused();
  });
}
