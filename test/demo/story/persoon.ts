import { expect } from '@playwright/test';
import { marie } from '../../e2e/sample.ts';
import type { Step } from '../run-steps.ts';
import type { Stage } from '../stage.ts';
import { countPrepared } from './count-prepared.ts';
import { seeText } from './see.ts';

/** 'Gegevens van gebruiker': the back office, and the four tabs. */
export const persoon: readonly Step<Stage>[] = [
  {
    slug: 'pagina-herladen',
    name: "After 'Pagina herladen' everything is Actief",
    act: async (stage) => {
      await stage.page.getByRole('button', { name: 'Pagina herladen' }).click();
      await expect(stage.page.getByText('In afwachting')).toHaveCount(0);
      await seeText(stage, 'Actief');
    },
  },
  {
    slug: 'werkrelatie-details',
    name: 'Tab Werkrelatie details',
    act: async (stage) => {
      await stage.page.getByRole('tab', { name: 'Werkrelatie details' }).click();
      await seeText(stage, 'dienstverlener@voorbeeld.be');
    },
  },
  {
    slug: 'accounts',
    name: 'Tab Accounts',
    act: async (stage) => {
      await stage.page.getByRole('tab', { name: /^Accounts/ }).click();
      await seeText(stage, 'Geactiveerd');
    },
  },
  {
    slug: 'historiek',
    name: 'Tab Historiek: who did what, and what it was before',
    act: async (stage) => {
      const { page, notes } = stage;
      const historiek = page.getByRole('tab', { name: /^Historiek/ });
      await historiek.click();
      await seeText(stage, 'Gebruikersrecht toegekend');
      notes.prepared = await countPrepared(stage);
      await historiek.click();
      await seeText(stage, 'Gebruikersrecht toegekend');
    },
  },
  {
    slug: 'persoon-zoeken',
    name: "'Persoon zoeken' finds her from anywhere, with Ctrl+K",
    act: async ({ page }) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('nieuwk');
      await expect(page.getByRole('option', { name: new RegExp(marie.naam) })).toBeVisible();
    },
  },
];
