import { expect, test } from './app.ts';
import { inDays, joke } from './sample.ts';
import { chooseMiddel, type Door, enterAs, shownPincode, signInWithEid, signOut } from './steps.ts';

const LOGIN: Door = 'Login individuele dienstverlener/departementen';
const HOGESCHOOL = 'Hogeschool Denderland';
const NEVER = 'Het recht werd u nooit toegekend.';

const letIn = [
  {
    who: 'Amira Modelle',
    as: 'Hogeschool Denderland',
    departments: ['Campus Gent', 'Campus Oudenaarde'],
  },
  {
    who: 'Thomas Proefstuk',
    as: 'Hogeschool Denderland',
    departments: [
      'Campus Aalst',
      'Campus Asse',
      'Campus Gent',
      'Campus Oudenaarde',
      'Campus Sint-Niklaas',
    ],
  },
  {
    who: 'Ines Maquette',
    as: 'Hogeschool Denderland',
    departments: ['Campus Asse', 'Campus Oudenaarde'],
  },
  { who: 'Ines Maquette', as: 'Denderland Vormingscentrum', departments: ['Vorming Aalst'] },
] as const;

const refused = [
  { who: 'Marie Nieuwkens', why: NEVER },
  { who: 'Lies Vantest', why: NEVER },
  { who: 'Pieter Schetsmans', why: NEVER },
  { who: 'Femke Staalkaart', why: NEVER },
  { who: 'Tuur Verseling', why: NEVER },
  {
    who: joke.naam,
    why: `Uw recht voor ${HOGESCHOOL} is nog in afwachting. De beheerder kan de pagina herladen.`,
  },
  {
    who: 'Nele Veinsel',
    why: `Uw recht voor ${HOGESCHOOL} is nog in afwachting. De beheerder kan de pagina herladen.`,
  },
  {
    who: 'Fatima El Demo',
    why: `Uw recht voor ${HOGESCHOOL} begint pas op ${inDays(1)}.`,
  },
  { who: 'Koen Denkbeeld', why: `Uw recht voor ${HOGESCHOOL} eindigde op ${inDays(-1)}.` },
  {
    who: 'Gust Werkstuk',
    why: `Uw werkrelatie met ${HOGESCHOOL} eindigde op ${inDays(-12)}.`,
  },
  {
    who: 'Dries Stelvoor',
    why: `Bij uw recht voor ${HOGESCHOOL} is geen open departement gekozen.`,
  },
] as const;

test('who has the right today is let in, with the departments of each organisation', async ({
  app: { page },
}) => {
  for (const { who, as, departments } of letIn) {
    await test.step(`${who}, ${as}`, async () => {
      await signInWithEid(page, LOGIN, who, as);
      await expect(page.getByText(`Welkom ${who}, u hebt toegang`)).toBeVisible();
      await expect(page.getByText(`In naam van ${as}`)).toBeVisible();
      await expect(page.getByRole('main').getByRole('listitem')).toHaveText([...departments]);
      await signOut(page);
    });
  }
});

test('who has it not is told the one reason, and who can help', async ({ app: { page } }) => {
  for (const { who, why } of refused) {
    await test.step(who, async () => {
      await signInWithEid(page, LOGIN, who, why.includes(HOGESCHOOL) ? HOGESCHOOL : undefined);
      await expect(page.getByRole('heading', { name: 'U hebt nog geen toegang' })).toBeFocused();
      await expect(page.getByRole('main').getByRole('listitem')).toHaveText([why]);
      await expect(
        page.getByRole('heading', { name: 'Wie is de lokale beheerder?' }),
      ).toBeVisible();
      await signOut(page);
    });
  }
});

test('ACM asks in which capacity only who has a choice, and a citizen has no mandate here', async ({
  app: { page },
}) => {
  await test.step('who belongs to no organisatie is not asked', async () => {
    await signInWithEid(page, LOGIN, 'Marie Nieuwkens');
    await expect(page.getByRole('heading', { name: 'U hebt nog geen toegang' })).toBeFocused();
    await expect(page.getByText('Kies een andere hoedanigheid')).toHaveCount(0);
    await signOut(page);
  });

  await test.step('each organisatie by name, and oneself last', async () => {
    await chooseMiddel(page, LOGIN, 'Ines Maquette', 'eID en aangesloten kaartlezer');
    await page.getByLabel('Pincode van de oefenkaart').fill(await shownPincode(page));
    await page.getByRole('button', { name: 'Meld aan' }).click();
    await expect(
      page.getByRole('heading', { name: 'In welke hoedanigheid meldt u zich aan?' }),
    ).toBeFocused();
    await expect(page.getByRole('main').getByRole('button')).toHaveText([
      'Denderland Vormingscentrum',
      'Hogeschool Denderland',
      'Burger',
    ]);
  });

  await test.step('as a citizen she is refused, and can choose again', async () => {
    await enterAs(page, 'Burger');
    await expect(page.getByRole('main').getByRole('listitem')).toHaveText([
      'U meldde zich aan als burger. Zonder mandaat van een organisatie is er hier geen toegang.',
    ]);
    await expect(page.getByText('Als burger', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Kies een andere hoedanigheid' }).click();
    await enterAs(page, 'Hogeschool Denderland');
    await expect(page.getByText('Welkom Ines Maquette, u hebt toegang')).toBeVisible();
  });
});
