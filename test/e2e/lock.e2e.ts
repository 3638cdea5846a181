import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './clocked-app.ts';
import { tabTo } from './keys.ts';
import { expectReflow } from './reflow.ts';
import { joke, marie } from './sample.ts';
import {
  chooseMiddel,
  enterHogeschool,
  next,
  openPersoon,
  signInWithEid,
  unlock,
} from './steps.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const lockTitle = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'Rechtenklaar is vergrendeld' });
const warning = (page: Page) => page.getByRole('alertdialog', { name: 'Bent u er nog?' });
const stay = (page: Page) => warning(page).getByRole('button', { name: 'Blijf aangemeld' });
const hoofdpagina = (page: Page) => page.getByRole('heading', { level: 1, name: 'Hoofdpagina' });

/** Nothing that somebody was looking at is on the page, nor in its title. */
async function expectCovered(page: Page, ...words: readonly string[]) {
  await expect(lockTitle(page)).toBeVisible();
  const shown = `${await page.title()} ${await page.content()}`;
  for (const word of words) expect(shown).not.toContain(word);
}

test('who does nothing is warned a minute before, can stay, and is locked out when nobody answers', async ({
  app,
}) => {
  const { page } = app;
  await enterHogeschool(page);
  await openPersoon(page, joke.naam);
  await app.forward(4 * MINUTE + 1000);
  await expect(warning(page)).toBeVisible();
  await expect(stay(page)).toBeFocused();
  await expect(warning(page)).toContainText(/over 5\d seconden/);
  await expectAccessible(page, 'the warning');
  await expectReflow(page, 'the warning');
  await stay(page).click();
  await expect(warning(page)).toHaveCount(0);

  await app.forward(3 * MINUTE);
  await expect(warning(page)).toHaveCount(0);
  await app.forward(2 * MINUTE);
  await expectCovered(page, 'Testaert', 'Hogeschool', '85.67.30');
  await expect(page.getByText('U was een tijdje niet bezig.')).toBeVisible();
  await expect(page.getByText('Aangemeld is Lies Vantest.')).toBeVisible();
  await unlock(page);
  await expect(page.getByRole('heading', { level: 1, name: joke.naam })).toBeVisible();
});

test('what somebody does counts, what the page asks by itself does not', async ({ app }) => {
  const { page } = app;
  await enterHogeschool(page);
  for (let turn = 0; turn < 3; turn += 1) {
    await app.forward(3 * MINUTE);
    const heard = page.waitForResponse(/sessie\.keepAlive/);
    await page.mouse.move(100 + turn * 50, 100);
    await heard;
    await expect(warning(page)).toHaveCount(0);
  }
  for (let turn = 0; turn < 5; turn += 1) await app.forward(MINUTE);
  await expect(lockTitle(page)).toBeVisible();
});

test('a clock that is set back does not keep it open', async ({ app }) => {
  const { page } = app;
  await enterHogeschool(page);
  await app.setWall(-24 * HOUR);
  await app.forward(5 * MINUTE);
  await expect(lockTitle(page)).toBeVisible();
});

test('the minutes are chosen, hold at once, and with one minute the warning comes 20 seconds before', async ({
  app,
}) => {
  const { page } = app;
  await enterHogeschool(page);
  await page.getByRole('button', { name: 'Vergrendelen: Lies Vantest' }).click();
  await page.getByRole('menuitem', { name: 'Vergrendel vanzelf na…' }).click();
  await page.getByRole('button', { name: /Aantal minuten/ }).click();
  await expect(page.getByRole('option')).toHaveCount(15);
  await page.getByRole('option', { name: '1 minuut' }).click();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await app.forward(41_000);
  await expect(warning(page)).toContainText(/over 1?\d seconden/);
  await app.forward(20_000);
  await expect(lockTitle(page)).toBeVisible();
});

test('locked by hand in the middle of a wizard: nothing shows, and nothing is lost', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await page.getByRole('link', { name: 'Nieuwe persoon toevoegen' }).click();
  await page.getByLabel('Rijksregisternummer / BIS-registernummer').fill(marie.insz);
  await next(page);
  await page.getByLabel(/^Roepnaam/).fill('Mieke');
  await page.getByLabel(/^Reden/).fill('Nieuwe collega');
  await page.keyboard.press('ControlOrMeta+L');
  await expectCovered(page, 'Mieke', 'Nieuwkens', 'Nieuwe collega', marie.insz, 'Hogeschool');
  await expect(page.getByText('U vergrendelde Rechtenklaar.')).toBeVisible();

  await test.step('the same person comes back by another means', async () => {
    await page.getByRole('button', { name: 'Andere manier of andere persoon' }).click();
    await page.getByRole('link', { name: 'itsme', exact: true }).click();
    const phone = page.getByRole('region', { name: 'Nagebootste gsm' });
    const gsm = await page.getByText(/Uw oefen-gsm:/).textContent();
    await page.getByLabel('Gsm-nummer').fill(/\+[\d ]+/.exec(gsm ?? '')?.[0] ?? '');
    await page.getByRole('button', { name: 'Stuur de vraag' }).click();
    const symbool = await page.locator('.symbol-shown').textContent();
    await phone.getByRole('radio', { name: symbool ?? '' }).click();
    const hint = await phone.getByText(/Op uw oefen-gsm:/).textContent();
    await phone.getByLabel('itsme-code').fill(/\d{5}/.exec(hint ?? '')?.[0] ?? '');
    await phone.getByRole('button', { name: 'Bevestig' }).click();
  });

  await expect(page.getByRole('heading', { name: /Geef details/ })).toBeVisible();
  await expect(page.getByLabel(/^Roepnaam/)).toHaveValue('Mieke');
  await expect(page.getByLabel(/^Reden/)).toHaveValue('Nieuwe collega');
  await next(page);
  await page.getByRole('button', { name: 'Voeg gebruiker toe' }).click();
  await expect(page.getByRole('heading', { level: 1, name: marie.naam })).toBeVisible();
});

test('somebody else at a locked screen gets a session of his own, and finds nothing in it', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await page.getByRole('link', { name: 'Nieuwe persoon toevoegen' }).click();
  await page.getByLabel('Rijksregisternummer / BIS-registernummer').fill(marie.insz);
  await page.keyboard.press('ControlOrMeta+L');
  await expectCovered(page, marie.insz);
  await page.getByRole('button', { name: 'Andere manier of andere persoon' }).click();
  await page.getByRole('link', { name: 'Rechtenklaar' }).click();
  await expect(lockTitle(page)).toBeVisible();
  await page.getByRole('button', { name: 'Andere manier of andere persoon' }).click();
  await page.getByRole('button', { name: /U speelt/ }).click();
  await page.getByRole('option', { name: /^Joke Testaert/ }).click();
  await page.getByRole('link', { name: 'eID en aangesloten kaartlezer' }).click();
  const hint = await page.getByText(/Op uw oefenkaart:/).textContent();
  await page.getByLabel('Pincode van de oefenkaart').fill(/(\d+)\s*$/.exec(hint ?? '')?.[1] ?? '');
  await page.getByRole('button', { name: 'Meld aan' }).click();
  await expect(hoofdpagina(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Afmelden (Joke Testaert)' })).toBeVisible();
  await page.getByRole('link', { name: 'Nieuwe persoon toevoegen' }).click();
  await expect(page.getByLabel('Rijksregisternummer / BIS-registernummer')).toHaveValue('');
});

test('with the keyboard only: warned, stayed, locked, refused and back', async ({ app }) => {
  const { page } = app;
  await enterHogeschool(page);
  await app.forward(4 * MINUTE + 1000);
  await expect(stay(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(warning(page)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+L');
  await expect(lockTitle(page)).toBeFocused();
  const pin = page.getByLabel('Pincode van de oefenkaart');
  await tabTo(page, pin);
  await page.keyboard.type('0000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('De pincode is fout.');
  const hint = await page.getByText(/^Op de oefenkaart van/).textContent();
  await tabTo(page, pin);
  await page.keyboard.type(/(\d+)\s*$/.exec(hint ?? '')?.[1] ?? '');
  await page.keyboard.press('Enter');
  await expect(hoofdpagina(page)).toBeVisible();
});

test('after twelve hours one signs in again, locked or not', async ({ app }) => {
  const { page } = app;
  await enterHogeschool(page);
  await app.forward(12 * HOUR);
  await expect(page.getByRole('heading', { name: 'U moet opnieuw aanmelden' })).toBeFocused();
  await expect(page.getByText('Een aanmelding duurt hoogstens twaalf uur.')).toBeVisible();
  expect(await page.content()).not.toContain('Vantest');
  await expectAccessible(page, 'ended');
  await page.getByRole('button', { name: 'Meld opnieuw aan' }).click();
  await expect(page.getByRole('heading', { name: 'Kies hoe u wilt aanmelden' })).toBeVisible();
});

for (const [name, warned, locked, on] of [
  ['Français', 'Êtes-vous toujours là', 'Rechtenklaar est verrouillé', 'Continuer'],
  ['English', 'Are you still there?', 'Rechtenklaar is locked', 'Continue'],
] as const) {
  test(`${name}: warning and lock`, async ({ app }) => {
    const { page } = app;
    await enterHogeschool(page);
    await page.getByRole('button', { name: 'Taal: Nederlands' }).click();
    await page.getByRole('menuitemradio', { name }).click();
    await expect(page.getByRole('button', { name: 'Taal: Nederlands' })).toHaveCount(0);
    await app.forward(4 * MINUTE + 1000);
    await expect(page.getByRole('alertdialog', { name: warned })).toBeVisible();
    await app.forward(MINUTE);
    await expect(page.getByRole('heading', { level: 1, name: locked })).toBeVisible();
    await expect(page.getByRole('button', { name: on })).toBeVisible();
  });
}

test('at the door of the dienstverleners one comes back in the capacity that one chose', async ({
  app,
}) => {
  const { page } = app;
  await signInWithEid(
    page,
    'Login individuele dienstverlener/departementen',
    'Ines Maquette',
    'Denderland Vormingscentrum',
  );
  await expect(page.getByText('In naam van Denderland Vormingscentrum')).toBeVisible();
  await app.forward(5 * MINUTE);
  await expectCovered(page, 'Vormingscentrum', 'Vorming Aalst');
  await unlock(page);
  await expect(page.getByText('In naam van Denderland Vormingscentrum')).toBeVisible();
});

test('signing in does not wait for the lock: who is at the means is not thrown out', async ({
  app,
}) => {
  const { page } = app;
  await enterHogeschool(page);
  await page.keyboard.press('ControlOrMeta+L');
  await expect(lockTitle(page)).toBeVisible();
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await chooseMiddel(page, 'Naar het Gebruikersbeheer', 'Lies Vantest', 'itsme');
  await app.forward(6 * MINUTE);
  await expect(page.getByRole('heading', { name: 'Meld aan met itsme' })).toBeVisible();
});
