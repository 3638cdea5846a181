import { expect, test } from './app.ts';
import { expectRefused } from './refusals.ts';
import { joke } from './sample.ts';
import { signInWithEid } from './steps.ts';

test('Wie is de lokale beheerder? is answered by ondernemingsnummer, or with what is wrong in it', async ({
  app: { page },
}) => {
  await signInWithEid(page, 'Login individuele dienstverlener/departementen', 'Marie Nieuwkens');
  const nummer = page.getByLabel('Ondernemingsnummer');
  const find = page.getByRole('button', { name: 'Zoek de beheerders' });
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
      typed: '2.999.000.072',
      sentence:
        'Dit is een vestigingseenheidsnummer. Vul het nummer van de onderneming in; dat begint met 0 of 1.',
    },
    {
      typed: joke.insz,
      sentence: 'Dit is het nummer van een persoon. Vul het nummer van de onderneming in.',
    },
    {
      typed: '1999.000.645',
      sentence:
        'Deze organisatie is niet gevonden. Kijk het nummer na of kies een organisatie uit uw lijst.',
    },
  ]) {
    await test.step(sentence, async () => {
      await nummer.fill(typed);
      await find.click();
      await expectRefused(page, { field: nummer, sentence, kept: typed });
    });
  }
  await nummer.fill('BE 1999 000 546');
  await find.click();
  await expect(page.getByRole('heading', { name: 'Taalatelier Staalkaart' })).toBeVisible();
  await expect(page.getByText('Nog niemand aangesteld.')).toBeVisible();
  await expect(page.getByText('Femke Staalkaart')).toBeVisible();
  await expect(page).not.toHaveTitle(/^Fout/);
});
