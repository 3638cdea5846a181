import { expect, test } from './app.ts';
import { type Door, signInWithEid, signOut } from './steps.ts';

const BEHEER: Door = 'Naar het Gebruikersbeheer';

test('each of the five means opens, and the token says that it is historical', async ({
  app: { page },
}) => {
  for (const middel of [
    'eID en aangesloten kaartlezer',
    'itsme',
    'Beveiligingscode via mobiele app',
    'Beveiligingscode via SMS',
    'Federaal token',
  ]) {
    await page.getByRole('link', { name: BEHEER }).click();
    await expect(page.getByText('Historisch', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: middel, exact: true }).click();
    await expect(page.getByRole('link', { name: 'Andere manier van aanmelden' })).toBeVisible();
    await page.getByRole('link', { name: 'Annuleer' }).click();
  }
});

test('Meer info and Eerste gebruik? open their explanation, and give the focus back', async ({
  app: { page },
}) => {
  await page.getByRole('link', { name: BEHEER }).click();
  const activate = 'Manier van aanmelden eerst activeren';
  await expect(page.getByText('Eerste gebruik?')).toHaveCount(5);
  for (const { link, title, text } of [
    {
      link: 'Meer info: eID en aangesloten kaartlezer',
      title: 'eID en aangesloten kaartlezer',
      text: 'Na drie foute pincodes blokkeert de kaart',
    },
    { link: 'Meer info: itsme', title: 'itsme', text: 'een code van vijf cijfers' },
    {
      link: 'Meer info: Beveiligingscode via mobiele app',
      title: 'Beveiligingscode via mobiele app',
      text: 'elke 30 seconden',
    },
    {
      link: 'Meer info: Beveiligingscode via SMS',
      title: 'Beveiligingscode via SMS',
      text: 'in een sms',
    },
    { link: 'Meer info: Federaal token', title: 'Federaal token', text: 'sinds 31 januari 2024' },
    {
      link: `${activate}: eID`,
      title: 'eID en aangesloten kaartlezer',
      text: 'hoeft u niet te activeren',
    },
    {
      link: `${activate}: Federaal token`,
      title: 'Federaal token',
      text: 'kan niemand nog activeren',
    },
  ]) {
    const opener = page.getByRole('button', { name: new RegExp(`^${link}`) });
    await opener.click();
    const dialog = page.getByRole('dialog', { name: title });
    await expect(dialog).toContainText(text);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});

test('several organisations are offered with their number; one can change later', async ({
  app: { page },
}) => {
  await signInWithEid(page, BEHEER, 'Lies Vantest');
  await expect(page.getByRole('heading', { name: 'Kies een organisatie' })).toBeFocused();
  const choices = page.getByRole('main').getByRole('listitem');
  await expect(choices).toHaveCount(3);
  await expect(choices.filter({ hasText: 'Hogeschool Denderland' })).toContainText('1999.000.051');
  await expect(choices.filter({ hasText: 'Scholengroep' })).toContainText('Hoofd Lokale Beheerder');
  await page.getByRole('button', { name: 'Denderland Vormingscentrum' }).click();
  await expect(page.getByRole('heading', { name: 'Hoofdpagina' })).toBeFocused();
  await page.getByRole('link', { name: /Denderland Vormingscentrum/ }).click();
  await page.getByRole('button', { name: 'Hogeschool Denderland' }).click();
  await expect(page.getByText('in naam van Hogeschool Denderland')).toBeVisible();
});

test('one organisation is not a choice, and none is explained', async ({ app: { page } }) => {
  await test.step('a lokale beheerder of one', async () => {
    await signInWithEid(page, BEHEER, 'Pieter Schetsmans');
    await expect(page.getByRole('heading', { name: 'Hoofdpagina' })).toBeFocused();
    await expect(page.getByText('in naam van Schets & Patroon Advies')).toBeVisible();
    await signOut(page);
  });
  await test.step('a legal representative without the right of a beheerder', async () => {
    await signInWithEid(page, BEHEER, 'Femke Staalkaart');
    await expect(page.getByText('in naam van Taalatelier Staalkaart')).toBeVisible();
    await signOut(page);
  });
  await test.step('somebody who only uses a right', async () => {
    await signInWithEid(page, BEHEER, 'Amira Modelle');
    await expect(page.getByRole('heading', { name: 'U hebt geen beheerdersrecht' })).toBeFocused();
    await expect(page).toHaveTitle(/^U hebt geen beheerdersrecht/);
    await expect(page.getByText('Vraag wat u nodig hebt aan een lokale beheerder')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Hogeschool Denderland' })).toBeVisible();
  });
});
