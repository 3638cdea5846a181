import { expect, test } from './app.ts';
import { findOnderneming, openWie } from './csam-steps.ts';
import { expectRefused } from './refusals.ts';
import { inDays, joke } from './sample.ts';
import { signInWithEid } from './steps.ts';

const LABEL = 'Ondernemingsnummer of vestigingseenheidsnummer';

test('Wie is de lokale beheerder? says what is wrong with a number, and what KBO says of it', async ({
  app: { page },
}) => {
  await openWie(page);
  const field = page.getByLabel(LABEL);
  for (const { typed, sentence } of [
    { typed: '', sentence: 'Vul een ondernemingsnummer in: 10 cijfers.' },
    {
      typed: '1999.000.05',
      sentence: 'Een ondernemingsnummer heeft 10 cijfers; u typte er 9. Kijk het nummer na.',
    },
    {
      typed: '1999.O00.051',
      sentence: 'Typ alleen cijfers: ‘O’ hoort niet in een ondernemingsnummer.',
    },
    {
      typed: '1999.000.015',
      sentence: 'Dit nummer klopt niet. Zijn cijfers 9 en 10 verwisseld? Dan is het 1999.000.051.',
    },
    {
      typed: '1999.000.052',
      sentence:
        'De laatste twee cijfers kloppen niet met de rest. Kijk het nummer cijfer voor cijfer na.',
    },
    {
      typed: '7.999.000.377',
      sentence:
        'De KBO kent geen vestiging met dit nummer. Vul het ondernemingsnummer in; dat begint met 0 of 1.',
    },
    {
      typed: joke.insz,
      sentence: 'Dit is het nummer van een persoon. Vul het nummer van de onderneming in.',
    },
    {
      typed: '1999.001.536',
      sentence:
        'De KBO kent dit nummer niet. Kijk het na op een factuur of op de website van de onderneming.',
    },
    {
      typed: '1999.001.041',
      sentence:
        'Drukkerij Proefdruk is stopgezet op 30/06/2024 en heeft geen beheerder meer nodig. Zoek het nummer van de onderneming die nu bestaat.',
    },
    {
      typed: '1999.001.140',
      sentence:
        'De KBO haalde Schijnadres Consult door op 14/03/2025. Laat het bedrijf dat eerst rechtzetten bij een ondernemingsloket.',
    },
  ]) {
    await test.step(sentence, async () => {
      await findOnderneming(page, typed);
      await expectRefused(page, { field, sentence, kept: typed });
    });
  }
});

test('the register is down for a moment and answers the second time', async ({ app: { page } }) => {
  await openWie(page);
  await page.getByRole('button', { name: '1999.000.942' }).click();
  await expectRefused(page, {
    field: page.getByLabel(LABEL),
    sentence:
      'De KBO antwoordt niet. Probeer het zo dadelijk opnieuw; blijft het duren, bel dan 1700.',
    kept: '1999.000.942',
  });
  await page.getByRole('button', { name: 'Zoek de beheerders' }).click();
  await expect(page.getByRole('heading', { name: 'Leerhuis Stiltelijn' })).toBeFocused();
  await expect(page).not.toHaveTitle(/^Fout/);
});

test('an outsider sees who represents and why, and only how many manage', async ({
  app: { page },
}) => {
  await openWie(page);
  await findOnderneming(page, 'BE 1999 000 051');
  await expect(page.getByRole('heading', { name: 'Hogeschool Denderland' })).toBeFocused();
  await expect(page.getByText('Er zijn 2 beheerders')).toBeVisible();
  await expect(page.getByText('Lies Vantest')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('listitem')).toContainText([
    /Thomas Proefstuk.*Gedelegeerd bestuurder.*Vertegenwoordigt.*dagelijks bestuur.*10007; WVV/s,
    /Gust Werkstuk.*Vertegenwoordigt niet.*De functie eindigde op/s,
  ]);
  await findOnderneming(page, '1999.000.645');
  await expect(page.getByRole('main').getByRole('listitem')).toContainText([
    /Nadia Rolmodel.*namens Rolmodel Beheer \(1999\.001\.239\).*Rolmodel Beheer is hier bestuurder/s,
    new RegExp(`Griet Blauwdruk.*De functie begint pas op ${inDays(20)}`, 's'),
    /Mehmet Patroon.*De functie eindigde op/s,
    /Łukasz Stramien.*Ondernemersvaardigheden bewijzen kennis/s,
  ]);
  await expect(page.getByText('Nog niemand is beheerder van deze organisatie')).toBeVisible();
  await findOnderneming(page, '1999.000.843');
  await expect(page.getByText('Deze onderneming is failliet')).toBeVisible();
  await expect(page.getByText('Carla Boedelmans')).toBeVisible();
  await findOnderneming(page, '7.999.000.179');
  await expect(
    page.getByText('Atelier Mechelen is een vestiging van Taalatelier Staalkaart'),
  ).toBeVisible();
  await findOnderneming(page, '1999.000.447');
  await expect(page.getByText('De KBO vermeldt geen functies.')).toBeVisible();
  await expect(page.getByText('Er is maar één beheerder')).toBeVisible();
});

test('who signed in sees the names, how to reach them, and warnings near the end', async ({
  app: { page },
}) => {
  await signInWithEid(page, 'Login individuele dienstverlener/departementen', 'Marie Nieuwkens');
  await findOnderneming(page, '1999.000.051');
  const main = page.getByRole('main');
  await expect(main.getByText('Lies Vantest')).toBeVisible();
  await expect(main.getByText('lies.vantest@denderland.example')).toBeVisible();
  await expect(main.getByText('+32 53 00 00 01').first()).toBeVisible();
  await expect(main.getByText(`Recht tot ${inDays(41)}`)).toBeVisible();
  await expect(main.getByText('Nog 41 dagen')).toBeVisible();
  await expect(main.getByText('Nog 25 dagen')).toBeVisible();
  await findOnderneming(page, '1999.000.348');
  await expect(main.getByText('Er is maar één beheerder')).toBeVisible();
  await expect(main.getByText('Pieter Schetsmans').first()).toBeVisible();
});

test('one lands there with the organisation filled in, from the refused door and from Help', async ({
  app: { page },
}) => {
  await signInWithEid(page, 'Login individuele dienstverlener/departementen', 'Tuur Verseling');
  await expect(page.getByText('joke.testaert@denderland.example')).toBeVisible();
  await page.getByRole('link', { name: /^Wie vertegenwoordigt Hogeschool Denderland/ }).click();
  await expect(page.getByLabel(LABEL)).toHaveValue('1999000051');
  await expect(page.getByRole('heading', { name: 'Hogeschool Denderland' })).toBeVisible();
  await page.getByRole('link', { name: 'Hulp nodig?' }).click();
  await page.getByRole('link', { name: 'Wie is de lokale beheerder?' }).click();
  await expect(page.getByRole('heading', { name: 'Wie is de lokale beheerder?' })).toBeFocused();
});
