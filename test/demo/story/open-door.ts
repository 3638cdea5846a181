import { expect } from '@playwright/test';
import { marie } from '../../e2e/sample.ts';
import { enterAs, shownPincode, signOut } from '../../e2e/steps.ts';
import type { Step } from '../run-steps.ts';
import { type Stage, wide } from '../stage.ts';
import { chooseMarie } from './refused-door.ts';
import { seeHeading, seeText } from './see.ts';

async function seeOpenDoor(stage: Stage): Promise<void> {
  await seeText(stage, `Welkom ${marie.naam}, u hebt toegang`);
  const departementen = stage.page.getByRole('listitem').filter({ hasText: 'Campus' });
  await expect(departementen).toHaveText(['Campus Aalst', 'Campus Asse', 'Campus Gent']);
}

/** The same colleague at the same door. */
export const openDoor: readonly Step<Stage>[] = [
  {
    slug: 'itsme',
    name: 'itsme: the number of the practice phone',
    act: async (stage) => {
      const { page } = stage;
      await page.setViewportSize(wide);
      await signOut(page);
      await chooseMarie(stage, 'itsme');
      await seeHeading(stage, 'Meld aan met itsme');
      const hint = await page.getByText(/Uw oefen-gsm:/).textContent();
      await page.getByLabel('Gsm-nummer').fill(/\+[\d ]+/.exec(hint ?? '')?.[0] ?? '');
    },
  },
  {
    slug: 'itsme-gsm',
    name: 'itsme: the question on the phone, the same symbol, the code',
    act: async (stage) => {
      const { page } = stage;
      await page.getByRole('button', { name: 'Stuur de vraag' }).click();
      await seeHeading(stage, 'Bevestig op uw oefen-gsm');
      const phone = page.getByRole('region', { name: 'Nagebootste gsm' });
      const symbool = await page.locator('.symbol-shown').textContent();
      await phone.getByRole('radio', { name: symbool ?? '' }).click();
      const hint = await phone.getByText(/Op uw oefen-gsm:/).textContent();
      await phone.getByLabel('itsme-code').fill(/\d{5}/.exec(hint ?? '')?.[0] ?? '');
      await expect(phone.getByRole('button', { name: 'Bevestig' })).toBeEnabled();
    },
  },
  {
    slug: 'open-deur',
    name: `${marie.naam} is let in, with her three departementen`,
    act: async (stage) => {
      await stage.page.getByRole('button', { name: 'Bevestig' }).click();
      await enterAs(stage.page, 'Hogeschool Denderland');
      await seeOpenDoor(stage);
    },
  },
  {
    slug: 'na-herstart',
    name: 'After a restart nobody is signed in, and the door still opens for her',
    act: async (stage) => {
      await stage.restart();
      await seeHeading(stage, 'Dienstverlener voor de kmo-portefeuille');
      await chooseMarie(stage, 'eID en aangesloten kaartlezer');
      const { page } = stage;
      await page.getByLabel('Pincode van de oefenkaart').fill(await shownPincode(page));
      await page.getByRole('button', { name: 'Meld aan' }).click();
      await enterAs(page, 'Hogeschool Denderland');
      await seeOpenDoor(stage);
    },
  },
];
