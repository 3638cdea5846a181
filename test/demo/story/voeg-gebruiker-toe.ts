import { expect } from '@playwright/test';
import { marie } from '../../e2e/sample.ts';
import { next } from '../../e2e/steps.ts';
import type { Step } from '../run-steps.ts';
import type { Stage } from '../stage.ts';
import { seeHeading, seeRefusal, seeText } from './see.ts';

const INSZ = 'Rijksregisternummer / BIS-registernummer';

/** The digits of a number with the last two changed places: the slip that the check is for. */
function swapLastDigits(insz: string): string {
  return insz.replace(/(\d)(\d)$/, '$2$1');
}

/** Step 3.1 of the seed. */
export const voegGebruikerToe: readonly Step<Stage>[] = [
  {
    slug: 'voeg-gebruiker-toe-1',
    name: 'Voeg gebruiker toe, step 1: the identificatienummer',
    act: async (stage) => {
      await stage.page.getByRole('link', { name: 'Nieuwe persoon toevoegen' }).click();
      await seeHeading(stage, /Geef identificatienummer op/);
      await stage.page.getByLabel(INSZ).fill(swapLastDigits(marie.insz));
    },
  },
  {
    slug: 'voeg-gebruiker-toe-fout',
    name: 'Two digits are swapped: refused, with the repair',
    act: async (stage) => {
      await next(stage.page);
      await seeRefusal(stage, INSZ);
    },
  },
  {
    slug: 'voeg-gebruiker-toe-2',
    name: 'Voeg gebruiker toe, step 2: the details from the Rijksregister',
    act: async (stage) => {
      await stage.page.getByLabel(INSZ).fill(marie.insz);
      await next(stage.page);
      await seeHeading(stage, /Geef details/);
      await expect(stage.page.getByLabel('Voornaam')).toHaveValue('Marie');
    },
  },
  {
    slug: 'voeg-gebruiker-toe-3',
    name: 'Voeg gebruiker toe, step 3: everything once more, nothing stored yet',
    act: async (stage) => {
      await next(stage.page);
      await seeHeading(stage, /Bevestiging/);
    },
  },
  {
    slug: 'persoon-toegevoegd',
    name: `${marie.naam} is added, In afwachting`,
    act: async (stage) => {
      await stage.page.getByRole('button', { name: 'Voeg gebruiker toe' }).click();
      await seeHeading(stage, marie.naam);
      await seeText(stage, 'De persoon is toegevoegd');
      await seeText(stage, 'In afwachting');
    },
  },
];
