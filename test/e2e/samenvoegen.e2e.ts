import { expect, test } from './app.ts';
import { expectAccessible } from './axe.ts';
import { makeDossier, signIn } from './dossier-steps.ts';
import { typeInto, work } from './keys.ts';
import {
  finishOntvang,
  geefMee,
  hernoem,
  openBestand,
  openGinder,
  openHoofdpagina,
  PINCODE_GINDER,
  prove,
  signInGinder,
  startOntvang,
  startSamenvoegen,
  zin,
} from './meegave-steps.ts';
import { openOrganisatie } from './organisatie-steps.ts';
import { expectReflow } from './reflow.ts';

const PINCODE = '4826';

test('a dossier goes to a colleague and comes back, with one thing changed at both sides', async ({
  app: { page },
  shell,
}) => {
  test.skip(shell === 'electron', 'Electron asks the system for a place');
  test.setTimeout(240_000);
  await makeDossier(page);
  await signIn(page);
  const heen = await geefMee(page, PINCODE);
  expect(heen.name).toMatch(/^meegegeven-dossier-\d{4}-\d\d-\d\d\.rkm$/);
  expect(heen.buffer.toString('latin1')).not.toMatch(/Verzonnen|Lerend/);

  const ginder = await openGinder();
  const terug =
    await test.step('the colleague opens it, with a wrong passphrase first', async () => {
      const there = ginder.page;
      await startOntvang(there);
      await openBestand(there, heen, 'niet de juiste zin');
      await expect(there.getByRole('alert')).toBeFocused();
      await expect(there.getByRole('alert')).toContainText('gaat het bestand niet open');
      await there.getByLabel('Wachtzin van het bestand').fill(zin);
      await there.getByRole('button', { name: 'Open het bestand' }).click();
      await finishOntvang(there);
      await signInGinder(there);
      await hernoem(there, 'Aalst', 'Aalst-Noord');
      await hernoem(there, 'Gent', 'Gent-Zuid');
      await openHoofdpagina(there);
      return geefMee(there, PINCODE_GINDER);
    });
  await ginder.close();

  await hernoem(page, 'Aalst', 'Aalst-Centrum');
  await startSamenvoegen(page);
  await openBestand(page, terug);
  await expect(page.getByText('1 verschil te beslissen')).toBeVisible();
  const keuze = page.getByRole('radiogroup', { name: /^Departement bij/ });
  await expect(keuze.getByText('Hier: Aalst-Centrum')).toBeVisible();
  await expect(keuze.getByText('Bij het vertrek: Aalst')).toBeVisible();
  await expectAccessible(page, 'a difference to decide');
  await expectReflow(page, 'a difference to decide');
  await page.getByLabel('Reden').fill('Werk van Bo');
  await page.getByRole('button', { name: 'Voeg samen', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('nog 1 verschillen te beslissen');
  await keuze.getByText('Ginder: Aalst-Noord').click();
  await expect(page.getByText('Alle verschillen zijn beslist.')).toBeVisible();
  await page.getByRole('button', { name: 'Voeg samen', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Samengevoegd' })).toBeFocused();

  await test.step('both are there, and the whole is undone in one go', async () => {
    await openOrganisatie(page);
    await expect(page.getByRole('button', { name: 'Hernoem: Aalst-Noord' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Hernoem: Gent-Zuid' })).toBeVisible();
    await startSamenvoegen(page);
    await page.getByRole('button', { name: /^Maak de samenvoeging van An/ }).click();
    const asked = page.getByRole('dialog', { name: 'Deze samenvoeging ongedaan maken?' });
    await asked.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect(asked).toHaveCount(0);
    await expect(page.getByText('Ongedaan gemaakt')).toBeVisible();
    await openOrganisatie(page);
    await expect(page.getByRole('button', { name: 'Hernoem: Aalst-Centrum' })).toBeVisible();
  });
});

test('with the keyboard alone: a dossier is given along, and read back', async ({
  app: { page },
  shell,
}) => {
  test.skip(shell === 'electron', 'Electron asks the system for a place');
  test.setTimeout(120_000);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await makeDossier(page);
  await signIn(page);
  await work(page, page.getByRole('link', { name: 'Geef het dossier mee' }));
  await expect(page.getByRole('heading', { name: 'Dossier meegeven' })).toBeFocused();
  await typeInto(page, page.getByLabel('Wachtzin', { exact: true }), zin);
  await typeInto(page, page.getByLabel('Dezelfde wachtzin nog eens'), zin);
  const downloading = page.waitForEvent('download');
  await work(page, button('Maak het bestand'));
  await prove(page, PINCODE);
  const path = await (await downloading).path();
  await expect(page.getByText('Het bestand is klaar')).toBeVisible();
  await openHoofdpagina(page);
  await work(page, page.getByRole('link', { name: 'Voeg samen met een collega' }));
  const choosing = page.waitForEvent('filechooser');
  await work(page, button('Kies het bestand'));
  await (await choosing).setFiles(path);
  await expect(page.getByText(/^Gekozen: /)).toBeVisible();
  await typeInto(page, page.getByLabel('Wachtzin van het bestand'), zin);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Er is niets over te nemen')).toBeVisible();
  await work(page, button('Sluit dit bestand'));
  await expect(page.getByRole('heading', { level: 1, name: 'Samenvoegen' })).toBeVisible();
});
