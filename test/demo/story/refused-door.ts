import { expect } from '@playwright/test';
import { marie } from '../../e2e/sample.ts';
import { chooseMiddel, shownPincode } from '../../e2e/steps.ts';
import type { Step } from '../run-steps.ts';
import type { Stage } from '../stage.ts';
import { seeHeading, seeRefusal, seeText } from './see.ts';

const LOGIN = 'Login individuele dienstverlener/departementen';
const PINCODE = 'Pincode van de oefenkaart';

/** Before anything is prepared: the new colleague signs in with eID and finds the door shut. */
export const refusedDoor: readonly Step<Stage>[] = [
  {
    slug: 'start',
    name: 'The start page explains the three steps and has two doors',
    act: async (stage) => {
      await seeHeading(stage, 'Dienstverlener voor de kmo-portefeuille');
      await expect(stage.page.getByRole('link', { name: LOGIN })).toBeVisible();
    },
  },
  {
    slug: 'acm',
    name: 'ACM offers five ways to sign in, with the practice means beside them',
    act: async (stage) => {
      const { page } = stage;
      await page.getByRole('link', { name: LOGIN }).click();
      await seeHeading(stage, 'Kies hoe u wilt aanmelden');
      await page.getByRole('button', { name: /U speelt/ }).click();
      await page.getByRole('option', { name: new RegExp(`^${marie.naam}`) }).click();
      await expect(page.getByRole('button', { name: /U speelt/ })).toContainText(marie.naam);
    },
  },
  {
    slug: 'acm-meer-info',
    name: "'Meer info' explains a means without a network",
    act: async ({ page }) => {
      await page.getByRole('button', { name: 'Meer info: itsme' }).click();
      await expect(page.getByRole('dialog', { name: 'itsme' })).toBeVisible();
    },
  },
  {
    slug: 'eid',
    name: 'eID: a PIN is typed; the reader shows dots, never digits',
    act: async (stage) => {
      const { page } = stage;
      await page.getByRole('button', { name: 'Sluit' }).click();
      await page.getByRole('link', { name: 'eID en aangesloten kaartlezer' }).click();
      const right = await shownPincode(page);
      await page.getByLabel(PINCODE).fill(right === '0000' ? '1111' : '0000');
      await seeText(stage, /PIN\? ●+/);
    },
  },
  {
    slug: 'eid-foute-pincode',
    name: 'It was the wrong one: refused, with the tries that are left',
    act: async (stage) => {
      await stage.page.getByRole('button', { name: 'Meld aan' }).click();
      await seeRefusal(stage, 'eID');
    },
  },
  {
    slug: 'geen-toegang',
    name: `With the right PIN ${marie.naam} is known, and refused at the protected page`,
    act: async (stage) => {
      const { page, notes } = stage;
      await page.getByLabel(PINCODE).fill(await shownPincode(page));
      await page.getByRole('button', { name: 'Meld aan' }).click();
      await seeHeading(stage, 'U hebt nog geen toegang');
      const reason = page.getByRole('listitem').filter({ hasText: 'recht' }).first();
      notes.refused.push({ what: marie.naam, reason: (await reason.textContent()) ?? '' });
    },
  },
  {
    slug: 'wie-is-de-lokale-beheerder',
    name: "'Wie is de lokale beheerder?' answers by ondernemingsnummer",
    act: async (stage) => {
      const { page } = stage;
      await page.getByLabel('Ondernemingsnummer').fill('1999.000.051');
      await page.getByRole('button', { name: 'Zoek de beheerders' }).click();
      await expect(page.getByRole('heading', { name: 'Hogeschool Denderland' })).toBeVisible();
      await seeText(stage, 'Lies Vantest');
    },
  },
];

export async function chooseMarie(stage: Stage, middel: string): Promise<void> {
  await chooseMiddel(stage.page, LOGIN, marie.naam, middel);
}
