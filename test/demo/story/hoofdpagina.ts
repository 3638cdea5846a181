import { expect } from '@playwright/test';
import { signInWithEid, signOut } from '../../e2e/steps.ts';
import type { Step } from '../run-steps.ts';
import type { Stage } from '../stage.ts';
import { openFromBar, seeHeading } from './see.ts';

/** The beheerder comes in and finds the Hoofdpagina. */
export const hoofdpagina: readonly Step<Stage>[] = [
  {
    slug: 'kies-een-organisatie',
    name: 'Lies Vantest, hoofd lokale beheerder, chooses one of her organisaties',
    act: async (stage) => {
      await signOut(stage.page);
      await signInWithEid(stage.page, 'Naar het Gebruikersbeheer', 'Lies Vantest');
      await seeHeading(stage, 'Kies een organisatie');
    },
  },
  {
    slug: 'hoofdpagina',
    name: 'The Hoofdpagina: Mijn Taken, Snel recht toekennen, Personen',
    act: async (stage) => {
      await stage.page.getByRole('button', { name: 'Hogeschool Denderland' }).click();
      await seeHeading(stage, 'Hoofdpagina');
      await expect(stage.page.getByRole('heading', { name: 'Mijn Taken' })).toBeVisible();
    },
  },
  {
    slug: 'personen',
    name: 'All persons, searched and paged in main',
    act: async (stage) => {
      await openFromBar(stage, 'Gebruiker');
      await seeHeading(stage, 'Alle personen');
      await expect(stage.page.getByRole('link', { name: 'Testaert' })).toBeVisible();
    },
  },
];
