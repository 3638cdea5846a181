import { expect, type Page } from '@playwright/test';

/** The screens about the organisatie, by the names that stand on them. */

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
export const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
export const rowOf = (page: Page, table: string, name: string | RegExp) =>
  page.getByRole('table', { name: table }).getByRole('row', { name });

export async function openOrganisatie(page: Page) {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: 'Organisatie', exact: true })
    .click();
  await expect(page.getByRole('table', { name: 'Departementen' })).toBeVisible();
}

export async function openHistoriek(page: Page) {
  await openOrganisatie(page);
  await page.getByRole('link', { name: 'Historiek', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Historiek van de organisatie' })).toBeFocused();
  await expect(page.getByText(/^\d+ wijziging/)).toBeVisible();
}

/** Ends when the list of what depends on it stands there for the day that is in the field. */
export async function closeDialogFor(page: Page, departement: string) {
  await button(page, `Sluit: ${departement}`).click();
  const open = dialog(page, `Sluit ${departement}`);
  await expect(open.getByRole('status')).toContainText(/./);
  return open;
}

type Asked = { readonly ok: boolean; readonly value: unknown };

/** What another window of the same app asks of main meanwhile. */
export async function elsewhere(page: Page, procedure: string, input: object): Promise<Asked> {
  return page.evaluate(
    async ([name, body]) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`/api/${name}`, { method: 'POST', headers, body });
      return response.json();
    },
    [procedure, JSON.stringify(input)] as const,
  );
}
