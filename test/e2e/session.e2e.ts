import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './clocked-app.ts';
import { countHistoriek } from './refusals.ts';
import { amira } from './sample.ts';
import { confirmIdentity, enterHogeschool, openPersoon, signInWithEid, signOut } from './steps.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const REVEAL = 'Toon het volledige nummer; dat komt in de historiek';
const reveal = (page: Page) => page.getByRole('button', { name: REVEAL });
const hide = (page: Page) => page.getByRole('button', { name: 'Verberg het nummer' });
const question = (page: Page) => page.getByRole('dialog', { name: 'Bevestig dat u het bent' });
const start = (page: Page) =>
  page.getByRole('heading', { name: 'Dienstverlener voor de kmo-portefeuille' });

test('a full number is shown only after one proved who one is, and again after five minutes', async ({
  app,
}) => {
  const { page } = app;
  await enterHogeschool(page);
  await openPersoon(page, amira.naam);
  const before = await countHistoriek(page);

  await test.step('who gives up sees nothing, and nothing is written down', async () => {
    await reveal(page).click();
    await expect(question(page)).toContainText('hoogstens vijf minuten oud');
    await page.keyboard.press('Escape');
    await expect(question(page)).toHaveCount(0);
    await expect(page.getByText(amira.insz)).toHaveCount(0);
    expect(await countHistoriek(page)).toBe(before);
  });

  await test.step('a wrong PIN shows nothing either', async () => {
    await reveal(page).click();
    await question(page).getByLabel('Pincode van de oefenkaart').fill('0000');
    await question(page).getByRole('button', { name: 'Bevestig', exact: true }).click();
    await expect(question(page).getByRole('alert')).toContainText('De pincode is fout.');
    await expect(page.getByText(amira.insz)).toHaveCount(0);
  });

  await confirmIdentity(page);
  await expect(page.getByText(amira.insz)).toBeVisible();
  await hide(page).click();
  await app.forward(3 * MINUTE);
  await reveal(page).click();
  await expect(page.getByText(amira.insz)).toBeVisible();
  await hide(page).click();
  await page.mouse.move(300, 300);
  await app.forward(2 * MINUTE);
  await reveal(page).click();
  await expect(question(page)).toBeVisible();
});

test('one can also prove it by another means, and finds the person again', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await openPersoon(page, amira.naam);
  await reveal(page).click();
  await question(page).getByRole('button', { name: 'Bevestig op een andere manier' }).click();
  await expect(page.getByRole('heading', { name: 'Kies hoe u wilt aanmelden' })).toBeVisible();
  expect(await page.content()).not.toContain(amira.insz.slice(0, 8));
  await page.getByRole('link', { name: 'eID en aangesloten kaartlezer' }).click();
  const hint = await page.getByText(/Op uw oefenkaart:/).textContent();
  await page.getByLabel('Pincode van de oefenkaart').fill(/(\d+)\s*$/.exec(hint ?? '')?.[1] ?? '');
  await page.getByRole('button', { name: 'Meld aan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: amira.naam })).toBeVisible();
  await reveal(page).click();
  await expect(page.getByText(amira.insz)).toBeVisible();
});

test('a right to manage that ends at midnight ends the session at the next call, with the reason', async ({
  app,
}) => {
  const { page } = app;
  // Joke's right to manage lasts 25 days more (src/main/world/werkrelaties.ts).
  const now = new Date();
  const lastEvening = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 25, 23, 57);
  await app.forward(lastEvening.getTime() - now.getTime());
  await signInWithEid(page, 'Naar het Gebruikersbeheer', 'Joke Testaert');
  await expect(page.getByRole('heading', { name: 'Hoofdpagina' })).toBeVisible();
  await app.forward(3.5 * MINUTE);
  await page.mouse.move(200, 200);
  await expect(page.getByRole('heading', { name: 'U moet opnieuw aanmelden' })).toBeFocused();
  await expect(
    page.getByText('Sinds u aanmeldde, eindigde uw recht om Hogeschool Denderland te beheren.'),
  ).toBeVisible();
  expect(await page.content()).not.toContain('Testaert');
  await expectAccessible(page, 'ended');
  await signInAgain(page);
  await expect(page.getByRole('heading', { name: 'U hebt geen beheerdersrecht' })).toBeVisible();
});

async function signInAgain(page: Page) {
  await page.getByRole('button', { name: 'Naar de startpagina' }).click();
  await expect(start(page)).toBeVisible();
  await signInWithEid(page, 'Naar het Gebruikersbeheer', 'Joke Testaert');
}

test('who is busy is asked for a proof before the twelve hours are over, and then stays', async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await enterHogeschool(page);
  // As long as nobody would sit still: main hears a sign of life every four minutes.
  for (let passed = 0; passed < 12 * HOUR - 4 * MINUTE; passed += 4 * MINUTE - 5000) {
    await app.forward(4 * MINUTE - 5000);
    const heard = page.waitForResponse(/sessie\.keepAlive/);
    await page.mouse.move(100 + (passed % 300), 100);
    await heard;
    if (await question(page).isVisible()) break;
  }
  await expect(question(page)).toContainText('Uw aanmelding duurt bijna twaalf uur.');
  await confirmIdentity(page);
  await app.forward(4 * MINUTE - 5000);
  await page.mouse.move(10, 10);
  await app.forward(4 * MINUTE - 5000);
  await expect(page.getByRole('heading', { name: 'Hoofdpagina' })).toBeVisible();
});

test('signing out, locking and coming back in one window is seen in the other', async ({ app }) => {
  const { page } = app;
  await enterHogeschool(page);
  const other = await app.openWindow();
  await expect(other.getByRole('button', { name: 'Afmelden' })).toBeVisible();
  await other.getByRole('link', { name: 'Naar het Gebruikersbeheer' }).waitFor();

  await page.keyboard.press('ControlOrMeta+L');
  await expect(other.getByRole('heading', { name: 'Rechtenklaar is vergrendeld' })).toBeVisible();
  const hint = await other.getByText(/^Op de oefenkaart van/).textContent();
  await other.getByLabel('Pincode van de oefenkaart').fill(/(\d+)\s*$/.exec(hint ?? '')?.[1] ?? '');
  await other.getByRole('button', { name: 'Ga verder' }).click();
  await expect(page.getByRole('heading', { name: 'Hoofdpagina' })).toBeVisible();

  await signOut(page);
  await expect(other.getByRole('button', { name: 'Afmelden' })).toHaveCount(0);
});

test('another person in one window is another person in both', async ({ app }) => {
  const { page } = app;
  await enterHogeschool(page);
  const other = await app.openWindow();
  await expect(other.getByText('Lies Vantest')).toBeVisible();
  await other.getByRole('button', { name: 'Afmelden' }).click();
  await expect(start(page)).toBeVisible();
  await signInWithEid(other, 'Naar het Gebruikersbeheer', 'Joke Testaert');
  await expect(other.getByRole('heading', { name: 'Hoofdpagina' })).toBeVisible();
  await expect(page.getByText('Joke Testaert')).toBeVisible();
});

test('a window that heard nothing of it begins anew when it sees another person', async ({
  app,
}) => {
  const { page } = app;
  await enterHogeschool(page);
  await openPersoon(page, amira.naam);
  const other = await app.openWindow();
  await expect(other.getByText('Lies Vantest')).toBeVisible();
  let wake = () => {};
  const asleep = new Promise<void>((resolve) => {
    wake = resolve;
  });
  await page.route('**/api/sessie.current', async (route) => {
    await asleep;
    await route.continue();
  });
  await other.getByRole('button', { name: 'Afmelden' }).click();
  await signInWithEid(other, 'Naar het Gebruikersbeheer', 'Joke Testaert');
  await expect(other.getByRole('heading', { name: 'Hoofdpagina' })).toBeVisible();
  wake();
  await expect(start(page)).toBeVisible();
  await expect(page.getByText('Joke Testaert')).toBeVisible();
  expect(await page.content()).not.toContain('Amira');
});
