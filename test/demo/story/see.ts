import { expect } from '@playwright/test';
import type { Stage } from '../stage.ts';

/** The screen with this heading is there. */
export async function seeHeading({ page }: Stage, name: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

export async function seeText({ page }: Stage, text: string | RegExp): Promise<void> {
  await expect(page.getByText(text).first()).toBeVisible();
}

/** Keeps what the summary on top of the form says, for the summary of the demo. */
export async function seeRefusal({ page, notes }: Stage, what: string): Promise<void> {
  const sentence = page.getByRole('alert').getByRole('listitem').first();
  await expect(sentence).toBeVisible();
  notes.refused.push({ what, reason: (await sentence.textContent()) ?? '' });
}

/** The top bar of Gebruikersbeheer. */
export async function openFromBar({ page }: Stage, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Gebruikersbeheer' })
    .getByRole('link', { name, exact: true })
    .click();
}
