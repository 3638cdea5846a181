import { expect, test } from './app.ts';
import {
  chooseWho,
  enterCsam,
  findOnderneming,
  finishAppointment,
  openWie,
  startAppointment,
} from './csam-steps.ts';
import { expectRefused, leaveWizard } from './refusals.ts';
import { joke, marie } from './sample.ts';
import { confirmIdentity, next, signInWithEid, signOut } from './steps.ts';

const NUMBER = 'Rijksregisternummer / BIS-registernummer';

test('a representative appoints himself, and the answer to who manages changes', async ({
  app: { page },
}) => {
  await enterCsam(page, '1999.000.546', 'Femke Staalkaart');
  await expect(page.getByText('Nog niemand aangesteld').first()).toBeVisible();
  await startAppointment(page, 'Taalatelier Staalkaart');
  await chooseWho(page, /^Mijzelf/);
  await next(page);
  await finishAppointment(page, 'femke@staalkaart.example');
  await expect(
    page.getByText('Femke Staalkaart is nu Hoofdtoegangsbeheerder van Taalatelier Staalkaart'),
  ).toBeVisible();
  await expect(page.getByText('Stel een tweede aan')).toBeVisible();
  await page.getByRole('link', { name: 'Rechtenklaar' }).click();
  await openWie(page);
  await findOnderneming(page, '1999.000.546');
  await expect(page.getByText('femke@staalkaart.example')).toBeVisible();
  await expect(page.getByText('Er is maar één beheerder')).toBeVisible();
});

test('an employee is appointed, signs in, and finds the organisation among his own', async ({
  app,
}) => {
  const { page } = app;
  await enterCsam(page, '1999.000.645', 'Nadia Rolmodel');
  await startAppointment(page, 'Leerwinkel Startlijn');
  await next(page);
  await expectRefused(page, {
    field: page.getByRole('radiogroup', { name: 'Hoofdtoegangsbeheerder' }),
    sentence: 'Kies wie u aanstelt: uzelf, of iemand anders.',
  });
  await chooseWho(page, /^Iemand anders/);
  await page.getByLabel(NUMBER).fill(joke.insz);
  await page.getByLabel('Voornaam').fill('Joke');
  await page.getByLabel('Naam', { exact: true }).fill('Testaart');
  await next(page);
  await expectRefused(page, {
    field: page.getByLabel('Naam', { exact: true }),
    sentence:
      'Deze naam hoort niet bij dit nummer. Kijk beide na op de identiteitskaart van de persoon.',
    kept: 'Testaart',
  });
  await page.getByLabel('Naam', { exact: true }).fill('Testaert');
  await next(page);
  await finishAppointment(page, 'joke@startlijn.example');
  await expect(page.getByText(/Joke Testaert vindt Leerwinkel Startlijn/)).toBeVisible();
  await signOut(page);
  const again = await app.restart();
  await signInWithEid(again, 'Naar het Gebruikersbeheer', joke.naam);
  await expect(again.getByRole('heading', { name: 'Kies een organisatie' })).toBeVisible();
  await expect(again.getByRole('button', { name: 'Hogeschool Denderland' })).toBeVisible();
  await again.getByRole('button', { name: 'Leerwinkel Startlijn' }).click();
  await expect(again.getByRole('heading', { name: 'Hoofdpagina' })).toBeVisible();
  await expect(again.getByText('Aangesteld als beheerder').first()).toBeVisible();
});

for (const { who, nummer, why, sentence } of [
  {
    who: joke.naam,
    nummer: '1999.000.051',
    why: 'Alleen wie vandaag in de KBO als wettelijk vertegenwoordiger staat',
    sentence: /^U hebt in de KBO geen functie bij Hogeschool Denderland\. Vraag een wettelijk/,
  },
  {
    who: 'Gust Werkstuk',
    nummer: '1999.000.051',
    why: 'De functie eindigde op',
    sentence: /^Uw functie bij Hogeschool Denderland eindigde op .* Vraag wie haar nu/,
  },
  {
    who: 'Pieter Schetsmans',
    nummer: '1999.000.348',
    why: 'Ondernemersvaardigheden bewijzen kennis',
    sentence: /^Uw functie bij Schets & Patroon Advies geeft geen vertegenwoordiging/,
  },
]) {
  test(`${who} represents nothing, and is told why and what to do`, async ({ app: { page } }) => {
    await enterCsam(page, nummer, who);
    await expect(page.getByText('U vertegenwoordigt vandaag geen onderneming')).toBeVisible();
    await expect(page.getByText(why).first()).toBeVisible();
    await page.getByRole('link', { name: 'Voor een andere onderneming' }).click();
    await expect(page.getByLabel('Ondernemingsnummer')).toHaveValue(nummer);
    await next(page);
    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('button')).toHaveText(sentence);
    await page.getByRole('button', { name: 'Annuleer' }).click();
    await page.getByRole('link', { name: /^Wie is wettelijk vertegenwoordiger/ }).click();
    await expect(page.getByRole('link', { name: /^Schrijf de wettelijk/ })).toBeVisible();
  });
}

test('a hoofdbeheerder is replaced, and the last one is not ended by accident', async ({
  app: { page },
}) => {
  await enterCsam(page, '1999.000.051', 'Thomas Proefstuk');
  const end = (naam: string) => page.getByRole('button', { name: `Beëindig: ${naam}` });
  await end('Lies Vantest').click();
  await page.getByLabel('Reden').fill('Andere functie');
  await page.getByRole('button', { name: 'Stop op die dag' }).click();
  await confirmIdentity(page);
  await expect(page.getByRole('alert')).toContainText('geen Hoofdtoegangsbeheerder meer');
  await page.getByRole('button', { name: 'Annuleer' }).click();
  await startAppointment(page, 'Hogeschool Denderland');
  await chooseWho(page, /^Iemand anders/);
  await page.getByRole('button', { name: marie.insz }).click();
  await next(page);
  await finishAppointment(page, 'marie@denderland.example', 'proved already');
  await expect(end('Marie Nieuwkens')).toBeVisible();
  await end('Lies Vantest').click();
  await page.getByLabel('Reden').fill('Andere functie');
  await page.getByRole('button', { name: 'Stop op die dag' }).click();
  await expect(page.getByText('De aanstelling van Lies Vantest is beëindigd')).toBeVisible();
});

test('leaving the appointment half way asks once, and keeps nothing', async ({ app: { page } }) => {
  await enterCsam(page, '1999.000.645', 'Nadia Rolmodel');
  await startAppointment(page, 'Leerwinkel Startlijn');
  await chooseWho(page, /^Mijzelf/);
  await leaveWizard(page);
  await expect(page.getByText('Nog niemand aangesteld')).toBeVisible();
});
