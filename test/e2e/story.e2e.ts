import { expect, test } from './app.ts';
import { marie } from './sample.ts';
import {
  addPersoon,
  enterHogeschool,
  grantKmoRecht,
  linkToOrganisatie,
  signInWithEid,
  signOut,
} from './steps.ts';

const LOGIN = 'Login individuele dienstverlener/departementen';

test('the procedure of the seed: from the start page to the open door, and still so after a restart', async ({
  app,
}) => {
  await test.step('before it, she is refused', async () => {
    await signInWithEid(app.page, LOGIN, marie.naam);
    await expect(app.page.getByRole('heading', { name: 'U hebt nog geen toegang' })).toBeVisible();
    await signOut(app.page);
  });

  await test.step('the beheerder adds her, her work relation and her right', async () => {
    await enterHogeschool(app.page);
    await addPersoon(app.page, marie.insz, marie.naam);
    await expect(app.page.getByText('In afwachting').first()).toBeVisible();
    await linkToOrganisatie(app.page);
    await grantKmoRecht(app.page, ['Campus Aalst', 'Campus Asse', 'Campus Gent']);
    await app.page.getByRole('button', { name: 'Pagina herladen' }).click();
    await expect(app.page.getByText('In afwachting')).toHaveCount(0);
    await signOut(app.page);
  });

  await test.step('she is let in, with her departments', async () => {
    await signInWithEid(app.page, LOGIN, marie.naam);
    await expect(app.page.getByText(`Welkom ${marie.naam}, u hebt toegang`)).toBeVisible();
    await expect(app.page.getByRole('listitem').filter({ hasText: 'Campus' })).toHaveText([
      'Campus Aalst',
      'Campus Asse',
      'Campus Gent',
    ]);
  });

  await test.step('after a restart nobody is signed in, and the door still opens for her', async () => {
    const page = await app.restart();
    await signInWithEid(page, LOGIN, marie.naam);
    await expect(page.getByText(`Welkom ${marie.naam}, u hebt toegang`)).toBeVisible();
  });
});
