import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

test.skip(({ shell }) => shell === 'electron', 'no requests of an own scheme can be held there');

/** Loads the page again and keeps its program away until `release`. */
async function drawingOf(page: Page) {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/index-[^/]+\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { release };
}

/** What the page says of itself when something moves; TypeScript does not know it. */
type Shift = {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node }[];
};

/** Every element with its attributes and texts, however they are written. */
function treeOf(page: Page): Promise<unknown> {
  return page.locator('#root > .app').evaluate((app) => {
    const tell = (node: Node): unknown => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element)) return null;
      // The desk below the tape is fetched later and empty at first; React marks its place.
      if (node.localName === 'template' || node.matches('.practice > :not(.tape)')) return null;
      const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`);
      const children = [...node.childNodes].map(tell).filter((told) => told !== null);
      return [node.localName, attributes.toSorted(), children];
    };
    return tell(app);
  });
}

const awake = (page: Page) => expect(page.locator('#root[data-awake]')).toBeVisible();

test('the first screen is there before its program, which then shows exactly the same', async ({
  app,
}) => {
  const { release } = await drawingOf(app.page);
  const drawn = await treeOf(app.page);
  release();
  await awake(app.page);
  expect(await treeOf(app.page)).toEqual(drawn);
});

test('nothing moves when the program takes over', async ({ app }) => {
  const { release } = await drawingOf(app.page);
  await app.page.evaluate(async () => {
    // What a typeface that comes late moves is not the program's doing.
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as readonly Shift[]) {
        const moved = entry.sources.map(({ node }) => node?.textContent ?? '?');
        shifts.push(`${entry.value}: ${moved.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift' });
  });
  release();
  await awake(app.page);
  await app.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(await app.page.evaluate('window.shifts')).toEqual([]);
});

test('what is pressed too early is done as soon as it can be', async ({ app }) => {
  const { release } = await drawingOf(app.page);
  await app.page.getByRole('link', { name: 'Naar het Gebruikersbeheer' }).click();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(/kmo-portefeuille/);
  release();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Kies hoe u wilt aanmelden');
});

test('a button that opens something can be pressed too early too', async ({ app }) => {
  const { release } = await drawingOf(app.page);
  await app.page.getByRole('button', { name: 'Taal: Nederlands' }).press('Enter');
  release();
  await app.page.getByRole('menuitemradio', { name: 'Français' }).click();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'fr');
  await app.page.reload();
  await expect(app.page.getByText('Stap 1')).toHaveCount(0);
  await awake(app.page);
});

test('somebody who chose French never sees Dutch', async ({ app }) => {
  await app.page.getByRole('button', { name: 'Taal: Nederlands' }).click();
  await app.page.getByRole('menuitemradio', { name: 'Français' }).click();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'fr');
  await app.page.addInitScript(() => {
    const headings: string[] = [];
    Object.assign(window, { headings });
    new MutationObserver(() => {
      const heading = document.querySelector('h1')?.textContent;
      if (heading) headings.push(heading);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await app.page.reload();
  await awake(app.page);
  const headings = (await app.page.evaluate('window.headings')) as readonly string[];
  expect([...new Set(headings)]).toEqual(['Prestataire de services pour la kmo-portefeuille']);
});
