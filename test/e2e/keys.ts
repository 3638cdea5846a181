import { expect, type Locator, type Page } from '@playwright/test';

/** More presses than any screen has stops: then the thing cannot be reached. */
const MANY = 60;

/** Presses Tab (or Shift+Tab) until the control with this name has the focus. */
export async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < MANY; presses += 1) {
    await page.keyboard.press(key);
    // Not `evaluate`: behind the open list of a field nothing has a name, and that would be awaited.
    if (await control.evaluateAll(hasFocus)) return;
  }
  throw new Error(`${MANY} times ${key} did not reach ${control}`);
}

function hasFocus(elements: readonly Element[]): boolean {
  return elements.some((element) => element === document.activeElement);
}

/** Tab to it, then the key that works it. */
export async function work(page: Page, control: Locator, key: 'Enter' | 'Space' = 'Enter') {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

export async function typeInto(page: Page, field: Locator, text: string) {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}
