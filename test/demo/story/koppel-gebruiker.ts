import { expect } from '@playwright/test';
import { next } from '../../e2e/steps.ts';
import type { Step } from '../run-steps.ts';
import type { Stage } from '../stage.ts';
import { seeHeading, seeText } from './see.ts';

/** Step 3.2 of the seed. */
export const koppelGebruiker: readonly Step<Stage>[] = [
  {
    slug: 'koppel-gebruiker-1',
    name: 'Koppel gebruiker aan organisatie, step 1: the organisatie and the categorie',
    act: async (stage) => {
      const { page } = stage;
      await page.getByRole('link', { name: 'Koppel gebruiker aan organisatie' }).click();
      await seeHeading(stage, /Selecteer organisatie/);
      await page.getByRole('button', { name: /Categorie/ }).click();
      await page.getByRole('option', { name: 'Vaste Medewerker' }).click();
      await expect(page.getByRole('button', { name: /Categorie/ })).toContainText('Vaste');
    },
  },
  {
    slug: 'koppel-gebruiker-2',
    name: 'Koppel gebruiker aan organisatie, step 2: the period and how to reach her',
    act: async (stage) => {
      const { page } = stage;
      await next(page);
      await seeHeading(stage, /Werkrelatie details/);
      await page.getByLabel(/^Telefoonnummer/).fill('012 34 56 78');
      await page.getByLabel(/^E-mailadres/).fill('dienstverlener@voorbeeld.be');
    },
  },
  {
    slug: 'koppel-gebruiker-3',
    name: 'Koppel gebruiker aan organisatie, step 3: everything once more',
    act: async (stage) => {
      await next(stage.page);
      await seeHeading(stage, /Bevestiging/);
    },
  },
  {
    slug: 'werkrelatie-toegevoegd',
    name: 'The werkrelatie is added',
    act: async (stage) => {
      await stage.page.getByRole('button', { name: 'Voeg werkrelatie toe' }).click();
      await seeText(stage, 'U heeft een werkrelatie toegevoegd');
    },
  },
];
