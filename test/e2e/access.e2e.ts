import { expect, test } from './app.ts';
import { inDays, joke } from './sample.ts';
import { type Door, signInWithEid, signOut } from './steps.ts';

const LOGIN: Door = 'Login individuele dienstverlener/departementen';
const HOGESCHOOL = 'Hogeschool Denderland';
const NEVER = 'Het recht werd u nooit toegekend.';

const letIn = [
  { who: 'Amira Modelle', departments: ['Campus Gent', 'Campus Oudenaarde'] },
  {
    who: 'Thomas Proefstuk',
    departments: [
      'Campus Aalst',
      'Campus Asse',
      'Campus Gent',
      'Campus Oudenaarde',
      'Campus Sint-Niklaas',
    ],
  },
  { who: 'Ines Maquette', departments: ['Campus Asse', 'Campus Oudenaarde', 'Vorming Aalst'] },
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
  for (const { who, departments } of letIn) {
    await test.step(who, async () => {
      await signInWithEid(page, LOGIN, who);
      await expect(page.getByText(`Welkom ${who}, u hebt toegang`)).toBeVisible();
      await expect(page.getByRole('main').getByRole('listitem')).toHaveText([...departments]);
      await signOut(page);
    });
  }
});

test('who has it not is told the one reason, and who can help', async ({ app: { page } }) => {
  for (const { who, why } of refused) {
    await test.step(who, async () => {
      await signInWithEid(page, LOGIN, who);
      await expect(page.getByRole('heading', { name: 'U hebt nog geen toegang' })).toBeFocused();
      await expect(page.getByRole('main').getByRole('listitem')).toHaveText([why]);
      await expect(
        page.getByRole('heading', { name: 'Wie is de lokale beheerder?' }),
      ).toBeVisible();
      await signOut(page);
    });
  }
});
