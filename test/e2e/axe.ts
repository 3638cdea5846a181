import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The part of the page that is judged; the whole of it where none is named. */
export type Part = { readonly only: readonly string[] };

/**
 * While a combobox shows its list, react-aria hides everything else from assistive technology, though
 * it could be tabbed to: leaving the field closes the list first. So these two are judged alone.
 */
export const openList: Part = { only: ['[role="combobox"]', '[role="listbox"]'] };

/** One line per element that fails, with the rule and what would repair it. */
export async function findViolations(page: Page, part?: Part): Promise<readonly string[]> {
  // Legacy mode: no frames here, and no second page to gather their results in.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .setLegacyMode();
  for (const selector of part?.only ?? []) axe.include(selector);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !isExplainedOption(id, html))
      .map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** This rule is experimental in axe and takes the explanation under an option for its label. */
function isExplainedOption(rule: string, html: string): boolean {
  return rule === 'label-content-name-mismatch' && html.includes('role="option"');
}

export async function expectAccessible(page: Page, where: string, part?: Part) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await findViolations(page, part), `${where}, ${colorScheme}`).toEqual([]);
  }
}
