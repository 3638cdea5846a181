import { expect } from '@playwright/test';
import { openPersoon } from '../../e2e/steps.ts';
import type { Step } from '../run-steps.ts';
import type { Stage } from '../stage.ts';
import { seeHeading, seeText } from './see.ts';

const VERLENG = 'Verleng werkrelatie en gebruikersrechten';

/** What comes to an end is extended, or stopped with a last day. */
export const extendAndStop: readonly Step<Stage>[] = [
  {
    slug: 'verleng',
    name: 'Verleng: every end date before and after, as far as the rules allow',
    act: async (stage) => {
      await stage.page.keyboard.press('Escape');
      await openPersoon(stage.page, 'Sofie IJkpunt');
      await stage.page.getByRole('link', { name: VERLENG }).click();
      await seeHeading(stage, VERLENG);
      await expect(stage.page.getByRole('row')).toHaveCount(4);
    },
  },
  {
    slug: 'verlengd',
    name: 'The werkrelatie and its rights are extended in one act',
    act: async (stage) => {
      await stage.page.getByRole('button', { name: 'Verleng', exact: true }).click();
      await seeText(stage, 'Verlengd tot de nieuwe einddatum');
    },
  },
  {
    slug: 'stop',
    name: 'Stopping asks for a last day and a reason; nothing is erased',
    act: async ({ page }) => {
      await page
        .getByRole('button', { name: 'Stop: Dienstverlener kmo-portefeuille, departementen' })
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.getByLabel('Reden').fill('Werkt vanaf volgende maand elders');
    },
  },
];
