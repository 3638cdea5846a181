import { expect } from '@playwright/test';
import type { Step } from '../run-steps.ts';
import type { Stage } from '../stage.ts';
import { openFromBar, seeHeading, seeText } from './see.ts';

async function chooseTaal({ page }: Stage, taal: string): Promise<void> {
  await page.getByRole('button', { name: /Nederlands|Français/ }).click();
  await page.getByRole('menuitemradio', { name: taal }).click();
}

/** The rest of Gebruikersbeheer, and the same screen in the dark, in French and in a small window. */
export const lookAround: readonly Step<Stage>[] = [
  {
    slug: 'organisatie',
    name: 'Organisatie: beheerders, departementen, functies in the KBO',
    act: async (stage) => {
      await stage.page.getByRole('button', { name: 'Annuleer' }).click();
      await openFromBar(stage, 'Organisatie');
      await seeHeading(stage, 'Hogeschool Denderland');
      await seeText(stage, 'Campus Geraardsbergen');
    },
  },
  {
    slug: 'gebruikersrechten',
    name: 'Gebruikersrechten: what can be granted here, with its source',
    act: async (stage) => {
      await openFromBar(stage, 'Gebruikersrechten');
      await seeHeading(stage, 'Gebruikersrechten');
      await seeText(stage, 'Dienstverlener kmo-portefeuille, departementen');
    },
  },
  {
    slug: 'help',
    name: 'Help: 1700, the words, the keys',
    act: async (stage) => {
      await openFromBar(stage, 'Help');
      await seeHeading(stage, 'Help');
    },
  },
  {
    slug: 'hoofdpagina-donker',
    name: 'The Hoofdpagina in the dark, with what was done',
    act: async (stage) => {
      await stage.page.emulateMedia({ colorScheme: 'dark' });
      await stage.page.getByRole('link', { name: 'Hoofdpagina' }).click();
      await seeHeading(stage, 'Hoofdpagina');
      await seeText(stage, 'Marie Nieuwkens');
    },
  },
  {
    slug: 'hoofdpagina-frans',
    name: 'The Hoofdpagina in French',
    act: async (stage) => {
      await stage.page.emulateMedia({ colorScheme: 'light' });
      await chooseTaal(stage, 'Français');
      await seeHeading(stage, 'Page principale');
    },
  },
  {
    slug: 'hoofdpagina-900x600',
    name: 'The Hoofdpagina in a window of 900 × 600',
    act: async (stage) => {
      await chooseTaal(stage, 'Nederlands');
      await seeHeading(stage, 'Hoofdpagina');
      await stage.page.setViewportSize({ width: 900, height: 600 });
      await expect(stage.page.getByRole('combobox', { name: 'Persoon zoeken' })).toBeVisible();
    },
  },
];
