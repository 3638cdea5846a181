import { expect, type Locator, type Page } from '@playwright/test';

/** A field that was refused: the sentence with its repair, and what stays typed in it. */
export type Refused = {
  readonly field: Locator;
  readonly sentence: string;
  /** Absent for a choice, which has no text of its own. */
  readonly kept?: string;
};

/**
 * The whole duty of a refusal (docs/architecture.md): the title says so, the summary has the focus and
 * counts, each sentence stands there and at its field, what was typed stays, each link leads there.
 */
export async function expectRefused(page: Page, ...refused: readonly [Refused, ...Refused[]]) {
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Fout: /);
  const count = refused.length === 1 ? '1 veld' : `${refused.length} velden`;
  await expect(summary.getByRole('heading')).toHaveText(`Herstel ${count} om verder te gaan`);
  await expect(summary.getByRole('button')).toHaveText(refused.map(({ sentence }) => sentence));
  for (const { field, sentence, kept } of refused) {
    await expect(field).toHaveAccessibleDescription(containing(sentence));
    if (kept !== undefined) await expect(field).toHaveValue(kept);
  }
  for (const { field, sentence } of refused) {
    await summary.getByRole('button', { name: sentence }).click();
    await expect.poll(() => field.evaluate(holdsFocus)).toBe(true);
    // A field with a list opens it with the focus.
    if ((await field.getAttribute('aria-expanded')) === 'true') await page.keyboard.press('Escape');
  }
}

/** The field itself, or the control of a group that takes the focus. */
function holdsFocus(field: Element): boolean {
  return field.contains(document.activeElement);
}

function containing(sentence: string): RegExp {
  return new RegExp(sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

/** The count of the tab Historiek on a person's page. */
export async function countHistoriek(page: Page): Promise<number> {
  const tab = await page.getByRole('tab', { name: /^Historiek/ }).textContent();
  return Number(/\d+/.exec(tab ?? '')?.[0]);
}

/** Gives up a wizard with answers in it. */
export async function leaveWizard(page: Page) {
  await page.getByRole('button', { name: 'Annuleer' }).click();
  await page.getByRole('button', { name: 'Stop zonder te bewaren' }).click();
}
