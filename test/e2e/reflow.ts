import { expect, type Page } from '@playwright/test';

/** The smallest window that is supported, and the same at 200 % zoom (WCAG 1.4.4, 1.4.10). */
const sizes = [
  { width: 900, height: 600 },
  { width: 450, height: 600 },
] as const;

/** What would have to be scrolled sideways. A table may, in a frame of its own (WCAG 1.4.10). */
export function findOverflow(): readonly string[] {
  const page = document.scrollingElement ?? document.documentElement;
  const scrolls = (element: Element) =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
    element.querySelector(':scope > table') === null;
  return [page, ...[...document.querySelectorAll('*')].filter(scrolls)]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map((element) => `${element.tagName}.${element.className}: ${element.scrollWidth} px`);
}

const soft = expect.configure({ soft: true, timeout: 3000 });

export async function expectReflow(page: Page, where: string) {
  const usual = page.viewportSize();
  for (const size of sizes) {
    await page.setViewportSize(size);
    // Polled: what floats over the page finds its place again a moment later.
    await soft.poll(() => page.evaluate(findOverflow), `${where} at ${size.width} px`).toEqual([]);
  }
  if (usual !== null) await page.setViewportSize(usual);
}
