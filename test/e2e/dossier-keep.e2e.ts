import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { expect, test } from './app.ts';
import { expectAccessible } from './axe.ts';
import { chromiumOptions } from './browser.ts';
import {
  damageDossier,
  dossier,
  expectLocked,
  expectOpen,
  lockDossier,
  makeDossier,
  readCode,
  signIn,
  typeBack,
  unlock,
} from './dossier-steps.ts';
import { tabTo, typeInto, work } from './keys.ts';
import { startLoopback } from './loopback.ts';
import { expectReflow } from './reflow.ts';

test('a damaged dossier says what is wrong, what a copy costs, and goes back to it', async ({
  app,
}) => {
  const { page, dataFolder } = app;
  await makeDossier(page);
  await page.getByRole('link', { name: 'Sleutels en bewaring' }).click();
  await page.getByRole('button', { name: 'Maak nu een reservekopie' }).click();
  await expect(page.getByText('De reservekopie is gemaakt')).toBeVisible();
  await page.getByRole('link', { name: 'Rechtenklaar' }).click();
  await lockDossier(page);
  await damageDossier(dataFolder);
  await unlock(page);
  await expect(page.getByRole('heading', { name: `${dossier.naam} gaat niet open` })).toBeVisible();
  await expect(page.getByText('Er is niets gewist of gewijzigd')).toBeVisible();
  await expectAccessible(page, 'damaged');
  await expectReflow(page, 'damaged');
  await page
    .getByRole('button', { name: /^Bekijk wat u verliest/ })
    .first()
    .click();
  await expect(page.getByText('U verliest niets')).toBeVisible();
  await expect(page.getByText('wordt niet gewist')).toBeVisible();
  await page.getByRole('button', { name: 'Zet deze kopie terug' }).click();
  await expectOpen(page);
  await signIn(page);
  await expect(page.getByText(dossier.organisatie).first()).toBeVisible();
});

test('a copy is put back over later work, and says how much of it is lost', async ({ app }) => {
  const { page } = app;
  await makeDossier(page);
  await page.getByRole('link', { name: 'Sleutels en bewaring' }).click();
  await page.getByRole('button', { name: 'Maak nu een reservekopie' }).click();
  await expect(page.getByText('De reservekopie is gemaakt')).toBeVisible();
  await page.getByRole('button', { name: /^NL, Taal/ }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page
    .getByRole('button', { name: /^See what you lose/ })
    .first()
    .click();
  await expect(page.getByText('You lose 1 change.')).toBeVisible();
  await page.getByRole('button', { name: 'Restore this copy' }).click();
  // The language was chosen after the copy; the app remembers it too.
  await expect(page.getByRole('button', { name: 'Make a backup now' })).toBeVisible();
});

test('a new key makes the old recovery code worthless', async ({ app: { page } }) => {
  const old = await makeDossier(page);
  await page.getByRole('link', { name: 'Sleutels en bewaring' }).click();
  await page.getByRole('button', { name: 'Vernieuw de sleutel' }).click();
  await page.getByLabel('Huidige wachtzin').fill(dossier.wachtzin);
  await page.getByRole('button', { name: 'Maak een nieuwe herstelcode' }).click();
  const fresh = await readCode(page);
  expect(fresh).not.toBe(old);
  await typeBack(page, fresh);
  await expect(page.getByText('De sleutel is vernieuwd')).toBeVisible();
  await page.getByRole('link', { name: 'Rechtenklaar' }).click();
  await lockDossier(page);
  await page.getByRole('button', { name: 'Wachtzin vergeten?' }).click();
  await page.getByLabel('Herstelcode').fill(old);
  await page.getByLabel('Wachtzin', { exact: true }).fill(dossier.andere);
  await page.getByLabel('Dezelfde wachtzin nog eens').fill(dossier.andere);
  await page.getByRole('button', { name: 'Open en bewaar de nieuwe wachtzin' }).click();
  await expect(page.getByRole('alert').getByText(/hoort niet bij dit dossier/)).toBeVisible();
});

test('the door of a dossier with the keyboard only, what is typed shown and hidden', async ({
  app: { page },
}) => {
  await makeDossier(page);
  await lockDossier(page);
  const field = page.getByLabel('Wachtzin', { exact: true });
  await typeInto(page, field, dossier.wachtzin);
  await expect(field).toHaveAttribute('type', 'password');
  await work(page, page.getByRole('button', { name: 'Toon wat ik typ' }));
  await expect(field).toHaveAttribute('type', 'text');
  await tabTo(page, field, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectOpen(page);
});

for (const words of [
  {
    name: 'Français',
    title: 'Déverrouiller',
    act: 'Déverrouiller',
    wrong: /n’ouvre pas le dossier/,
  },
  { name: 'English', title: 'Unlock', act: 'Unlock', wrong: /does not open the work file/ },
]) {
  test(`the door of a dossier in ${words.name}`, async ({ app: { page } }) => {
    await makeDossier(page);
    await lockDossier(page);
    await page.getByRole('button', { name: /^NL, Taal/ }).click();
    await page.getByRole('menuitemradio', { name: words.name }).click();
    await expect(
      page.getByRole('heading', { name: `${words.title} ${dossier.naam}` }),
    ).toBeVisible();
    await page.locator('#veld-wachtzin').fill('fout');
    await page.getByRole('button', { name: words.act, exact: true }).click();
    await expect(page.getByRole('alert').getByText(words.wrong)).toBeVisible();
    await expectAccessible(page, words.name);
  });
}

test('a dossier that is open in a second app is refused there', async ({ app, shell }) => {
  test.skip(shell !== 'loopback', 'A second app of another user is started by hand in Electron.');
  const { page, dataFolder } = app;
  await makeDossier(page);
  const second = await openSecond();
  await second.page.getByRole('link', { name: 'Werkdossiers' }).click();
  await second.page
    .getByLabel('Map van het dossier')
    .fill(`${dataFolder}/werkdossiers/${dossier.naam}`);
  await second.page.getByRole('button', { name: 'Open deze map' }).click();
  await expectLocked(second.page);
  await unlock(second.page);
  await expect(
    second.page.getByRole('alert').getByText(/al open in een ander venster/),
  ).toBeVisible();
  await second.close();
});

/** Another user of the machine, as far as a dossier can tell: the same app on other data. */
async function openSecond() {
  const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-second-'));
  const running = await startLoopback(folder);
  const browser = await chromium.launch(chromiumOptions());
  const page = await browser.newPage({ locale: 'nl-BE' });
  await page.goto(running.address);
  return {
    page,
    async close() {
      await browser.close();
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
