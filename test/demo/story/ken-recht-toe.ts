import { expect } from '@playwright/test';
import { next } from '../../e2e/steps.ts';
import type { Step } from '../run-steps.ts';
import type { Stage } from '../stage.ts';
import { seeHeading, seeRefusal, seeText } from './see.ts';

/** Step 3.3 of the seed. */
export const kenRechtToe: readonly Step<Stage>[] = [
  {
    slug: 'ken-gebruikersrecht-toe-1',
    name: 'Ken gebruikersrecht toe, step 1: found by a part of its name',
    act: async ({ page }) => {
      await page.getByRole('link', { name: 'Ken gebruikersrecht toe' }).click();
      const recht = page.getByRole('combobox', { name: 'Gebruikersrecht' });
      await recht.fill('kmo-portefeuille, dep');
      await page.getByRole('option', { name: /Dienstverlener kmo-portefeuille, dep/ }).click();
      await expect(recht).toHaveValue('Dienstverlener kmo-portefeuille, departementen');
    },
  },
  {
    slug: 'ken-gebruikersrecht-toe-fout',
    name: 'Ken gebruikersrecht toe, step 2: without a departement it is refused',
    act: async (stage) => {
      await next(stage.page);
      await seeHeading(stage, /Details gebruikersrecht/);
      await next(stage.page);
      await seeRefusal(stage, 'Departementen');
    },
  },
  {
    slug: 'ken-gebruikersrecht-toe-2',
    name: 'Ken gebruikersrecht toe, step 2: three departementen chosen',
    act: async (stage) => {
      const { page } = stage;
      const available = page.getByRole('listbox', { name: 'Departementen: Beschikbaar' });
      for (const naam of ['Campus Aalst', 'Campus Asse', 'Campus Gent']) {
        await available.getByRole('option', { name: naam }).click();
        await page.getByRole('button', { name: 'Voeg toe aan lijst' }).click();
      }
      // Back keeps the answers, and what was repaired no longer stands there as wrong.
      await page.getByRole('button', { name: 'Vorige' }).click();
      await seeHeading(stage, /Selecteer gebruikersrecht/);
      await next(page);
      const chosen = page.getByRole('listbox', { name: 'Departementen: Geselecteerd' });
      await expect(chosen.getByRole('option')).toHaveCount(3);
    },
  },
  {
    slug: 'ken-gebruikersrecht-toe-3',
    name: 'Ken gebruikersrecht toe, step 3: everything once more',
    act: async (stage) => {
      await next(stage.page);
      await seeHeading(stage, /Bevestiging/);
    },
  },
  {
    slug: 'gebruikersrecht-toegekend',
    name: 'The gebruikersrecht is granted, In afwachting',
    act: async (stage) => {
      await stage.page.getByRole('button', { name: 'Ken gebruikersrecht toe' }).click();
      await seeText(stage, 'Het gebruikersrecht is toegekend');
      await seeText(stage, 'In afwachting');
    },
  },
];
