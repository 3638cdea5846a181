import { expect, test } from './app.ts';
import {
  button,
  closeDialogFor,
  dialog,
  elsewhere,
  openHistoriek,
  openOrganisatie,
  rowOf,
} from './organisatie-steps.ts';
import { inDays, vandaag } from './sample.ts';
import { confirmIdentity, enterHogeschool, openPersoon, pickOnly, signInWithEid } from './steps.ts';

const KMO = 'Dienstverlener kmo-portefeuille, departementen';
const DEPARTEMENTEN = 'Departementen';
const BEHEERDERS = 'Beheerders';

test('a departement is added, renamed and, with what depends on it in sight, closed', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await openOrganisatie(page);
  await test.step('a name that is taken or looks like another is told', async () => {
    await button(page, 'Voeg departement toe').click();
    const add = dialog(page, /^Een departement toevoegen/);
    await add.getByLabel('Naam').fill('campus AALST');
    await add.getByRole('button', { name: 'Voeg toe' }).click();
    await expect(add.getByRole('alert')).toContainText('Er is al een departement ‘Campus Aalst’');
    await add.getByLabel('Naam').fill('Campus Aalts');
    await add.getByRole('button', { name: 'Voeg toe' }).click();
    await expect(add.getByRole('alert')).toContainText('lijkt op ‘Campus Aalst’');
    await add.getByRole('checkbox', { name: /een ander departement/ }).press('Space');
    await add.getByRole('button', { name: 'Voeg toe' }).click();
    await expect(add).toHaveCount(0);
    await expect(rowOf(page, DEPARTEMENTEN, /^Campus Aalts/)).toContainText('Open');
  });
  await test.step('another name', async () => {
    await button(page, 'Hernoem: Campus Aalts').click();
    const rename = dialog(page, 'Hernoem Campus Aalts');
    await rename.getByLabel('Naam').fill('Campus Zottegem');
    await rename.getByRole('button', { name: 'Hernoem' }).click();
    await expect(rowOf(page, DEPARTEMENTEN, /^Campus Zottegem/)).toBeVisible();
  });
  await test.step('closing asks first what should become of the rights', async () => {
    const close = await closeDialogFor(page, 'Campus Gent');
    const ends = close.getByRole('listitem').filter({ hasText: 'Eindigt mee' });
    await expect(ends.first()).toContainText(KMO);
    await close.getByLabel('Reden').fill('Campus verhuisd');
    await close.getByRole('button', { name: 'Sluit departement' }).click();
    await expect(close.getByRole('alert')).toContainText('alleen dit departement');
    await close.getByRole('checkbox', { name: /mee eindigen$/ }).press('Space');
    await close.getByRole('button', { name: 'Sluit departement' }).click();
    await expect(close).toHaveCount(0);
    await expect(rowOf(page, DEPARTEMENTEN, /^Campus Gent/)).toContainText(`Sluit op ${vandaag}`);
  });
  await test.step('each right that ended with it says why', async () => {
    await openPersoon(page, 'Nele Veinsel');
    await expect(page.getByRole('row', { name: /^Dienstverlener kmo/ })).not.toContainText(vandaag);
    await openPersoon(page, 'Fatima El Demo');
    await page.getByRole('tab', { name: /^Historiek/ }).click();
    await expect(page.getByText('Gebruikersrecht gestopt').first()).toBeVisible();
    await expect(page.getByText('reden: Campus verhuisd')).toBeVisible();
  });
  await test.step('the Historiek of the organisatie tells it, and undoes it', async () => {
    await openHistoriek(page);
    await button(page, 'Maak ongedaan: Departement gesloten · Campus Gent').click();
    await dialog(page, /ongedaan maken/)
      .getByRole('button', { name: 'Maak alleen dit ongedaan' })
      .click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await openOrganisatie(page);
    await expect(rowOf(page, DEPARTEMENTEN, /^Campus Gent/)).toContainText('Open');
  });
});

test('two windows that change one departement: the second is told, and nothing is lost', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await openOrganisatie(page);
  await button(page, 'Hernoem: Campus Asse').click();
  await page.getByLabel('Naam').fill('Campus Asse-Zuid');
  const { value } = await elsewhere(page, 'sessie.current', {});
  const { id } = (value as { readonly sessie: { readonly organisatie: { readonly id: string } } })
    .sessie.organisatie;
  const shown = await elsewhere(page, 'organisatie.show', { organisatieId: id });
  const { departementen } = shown.value as {
    readonly departementen: readonly { readonly id: string; readonly naam: string }[];
  };
  const departementId = departementen.find(({ naam }) => naam === 'Campus Asse')?.id;
  const renamed = await elsewhere(page, 'departement.rename', {
    ...{ organisatieId: id, departementId, voor: { naam: 'Campus Asse', geslotenOp: null } },
    ...{ naam: 'Campus Brabant', toch: false },
  });
  expect(renamed.ok).toBe(true);
  await page.getByRole('button', { name: 'Hernoem', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('het heet nu ‘Campus Brabant’');
  await page.keyboard.press('Escape');
  await expect(rowOf(page, DEPARTEMENTEN, /^Campus Brabant/)).toBeVisible();
});

test('a closed departement is reopened rather than made a second time', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await openOrganisatie(page);
  await page.getByRole('checkbox', { name: /^Toon ook gesloten/ }).press('Space');
  const closed = rowOf(page, DEPARTEMENTEN, /Gesloten op/);
  const naam = (await closed.getByRole('cell').first().textContent()) ?? '';
  await button(page, 'Voeg departement toe').click();
  await page.getByLabel('Naam').fill(naam);
  await button(page, 'Voeg toe').last().click();
  await expect(page.getByRole('alert')).toContainText('Heropen dat');
  await page.keyboard.press('Escape');
  await button(page, `Heropen: ${naam}`).click();
  await page.getByLabel('Reden').fill('Opnieuw in gebruik');
  await page.getByRole('button', { name: 'Heropen', exact: true }).click();
  await expect(rowOf(page, DEPARTEMENTEN, new RegExp(`^${naam}`))).toContainText('Open');
});

test('a hoofdbeheerder appoints a beheerder and ends one, but never himself', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await openOrganisatie(page);
  await expect(rowOf(page, BEHEERDERS, /^Lies Vantest/)).toContainText('Vraag een collega');
  await test.step('appoints', async () => {
    await button(page, 'Stel beheerder aan').click();
    const form = dialog(page, 'Een beheerder aanstellen');
    await form.getByRole('button', { name: 'Stel aan' }).click();
    await expect(form.getByRole('alert')).toContainText('Persoon');
    await form.getByRole('combobox', { name: 'Persoon' }).fill('Amira');
    await pickOnly(page, /Amira Modelle/);
    await form.getByRole('textbox', { name: 'Einddatum' }).fill(inDays(400));
    await form.getByLabel(/^E-mailadres/).fill('amira@denderland.example');
    await form.getByRole('button', { name: 'Stel aan' }).click();
    await confirmIdentity(page);
    await expect(form).toHaveCount(0);
    const row = rowOf(page, BEHEERDERS, /^Amira Modelle/);
    await expect(row).toContainText('amira@denderland.example');
    await expect(row).toContainText('In afwachting');
  });
  await test.step('ends', async () => {
    await button(page, 'Beëindig: Joke Testaert, Lokale Beheerder').click();
    const form = dialog(page, /^Beëindig het beheer/);
    await form.getByLabel('Reden').fill('Andere functie');
    await form.getByRole('button', { name: 'Beëindig beheer' }).click();
    await expect(form).toHaveCount(0);
    await expect(rowOf(page, BEHEERDERS, /^Joke Testaert/)).toContainText(vandaag);
  });
  await test.step('and Historiek tells both, and undoes the last', async () => {
    await openHistoriek(page);
    const lines = page.locator('.history > li');
    await expect(lines.first()).toContainText('Aanstelling als beheerder beëindigd');
    await expect(lines.nth(1)).toContainText('Aangesteld als beheerder');
    await button(page, /^Maak ongedaan: Aanstelling als beheerder beëindigd/).click();
    await dialog(page, /ongedaan maken/)
      .getByRole('button', { name: 'Maak ongedaan' })
      .click();
    await expect(lines.first()).toContainText('wijziging ongedaan gemaakt');
    await openOrganisatie(page);
    await expect(rowOf(page, BEHEERDERS, /^Joke Testaert/)).not.toContainText(vandaag);
  });
});

test('a lokale beheerder sees who manages, and who may appoint', async ({ app: { page } }) => {
  await signInWithEid(page, 'Naar het Gebruikersbeheer', 'Joke Testaert');
  await expect(page.getByRole('heading', { name: 'Hoofdpagina' })).toBeVisible();
  await openOrganisatie(page);
  await expect(rowOf(page, BEHEERDERS, /^Lies Vantest/)).toBeVisible();
  await expect(page.getByText(/^Alleen een hoofd lokale beheerder/)).toBeVisible();
  await expect(button(page, 'Stel beheerder aan')).toHaveCount(0);
  await expect(button(page, /^Beëindig/)).toHaveCount(0);
});
