import { expect, test } from './app.ts';
import {
  dossier,
  expectLocked,
  expectOpen,
  fillDossier,
  fillGebruiker,
  fillWachtzin,
  lockDossier,
  makeDossier,
  openWizard,
  readCode,
  signIn,
  typeBack,
  unlock,
} from './dossier-steps.ts';

test('a Werkdossier is made, locked, refused to a wrong passphrase, and opened again', async ({
  app,
}) => {
  const { page } = app;
  await makeDossier(page);
  await expect(page.getByText('Nagebootste aanmelding')).toBeVisible();
  await lockDossier(page);
  await expect(page.getByText(dossier.organisatie)).toHaveCount(0);
  await unlock(page, 'paarse lantaarn fluit boven Karton');
  await expect(page.getByRole('alert').getByText(/gaat het dossier niet open/)).toBeVisible();
  await unlock(page);
  await expectOpen(page);
  const again = await app.restart();
  await expectLocked(again);
  await unlock(again);
  await expectOpen(again);
  await signIn(again);
  await expect(again.getByText(dossier.organisatie).first()).toBeVisible();
  await expect(again.getByText('Alles bewaard')).toBeVisible();
});

test('the recovery code opens a dossier whose passphrase is forgotten, and gives it a new one', async ({
  app: { page },
}) => {
  const code = await makeDossier(page);
  await lockDossier(page);
  await page.getByRole('button', { name: 'Wachtzin vergeten?' }).click();
  const typo = code.replace(/^./, (letter) => (letter === '7' ? '8' : '7'));
  await page.getByLabel('Herstelcode').fill(typo);
  await fillWachtzin(page, dossier.andere);
  const act = page.getByRole('button', { name: 'Open en bewaar de nieuwe wachtzin' });
  await act.click();
  await expect(page.getByRole('alert').getByText(/tikfout in de herstelcode/)).toBeVisible();
  await page.getByLabel('Herstelcode').fill(code.toLowerCase().replaceAll('-', ' '));
  await act.click();
  await expectOpen(page);
  await lockDossier(page);
  await unlock(page);
  await expect(page.getByRole('alert')).toBeFocused();
  await unlock(page, dossier.andere);
  await expectOpen(page);
});

test('a weak passphrase, two different ones and a code typed wrongly are refused', async ({
  app: { page },
}) => {
  await openWizard(page);
  await fillDossier(page);
  await fillGebruiker(page);
  const act = page.getByRole('button', { name: 'Maak herstelcode' });
  await fillWachtzin(page, 'Welkom2026');
  await expect(page.getByText(/^Sterkte: /)).toBeVisible();
  await act.click();
  await expect(page.getByRole('alert').getByText(/te kort/)).toBeVisible();
  await fillWachtzin(page, `${dossier.organisatie} 2026`);
  await act.click();
  await expect(page.getByRole('alert').getByText(/te makkelijk te raden/)).toBeVisible();
  await page.getByLabel('Wachtzin', { exact: true }).fill(dossier.wachtzin);
  await act.click();
  await expect(page.getByRole('alert').getByText(/niet gelijk/)).toBeVisible();
  await fillWachtzin(page);
  await act.click();
  const code = await readCode(page);
  await typeBack(page, code.slice(0, -2));
  await expect(page.getByRole('alert').getByText(/35 tekens/)).toBeVisible();
  await typeBack(page, '00000-00000-00000-00000-00000-00000-00000');
  await expect(
    page.getByRole('alert').getByText(/niet de herstelcode die u net kreeg/),
  ).toBeVisible();
  await typeBack(page, code);
  await expectOpen(page);
});

test('a real number is taken and a test number refused, and the Oefenomgeving stays as it was', async ({
  app: { page },
}) => {
  await openWizard(page);
  await fillDossier(page);
  await page.getByLabel('Rijksregisternummer of BIS-nummer').fill('85.67.30-001.92');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('alert').getByText(/testnummer/)).toBeVisible();
  await page.getByRole('button', { name: 'Annuleer' }).click();
  await page.getByRole('button', { name: 'Stop zonder te bewaren' }).click();
  await page.getByRole('link', { name: 'Rechtenklaar' }).click();
  await makeDossier(page);
  await lockDossier(page);
  await page.getByRole('button', { name: 'Naar de Oefenomgeving' }).click();
  await expect(page.getByRole('button', { name: 'Begin de Oefenomgeving opnieuw' })).toBeVisible();
  await page.getByRole('link', { name: 'Werkdossiers' }).click();
  await page.getByRole('button', { name: `Open het dossier ${dossier.naam}` }).click();
  await expectLocked(page);
});
