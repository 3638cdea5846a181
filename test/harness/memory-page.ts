import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { chromiumOptions } from '../e2e/browser.ts';
import { signIn } from '../e2e/dossier-steps.ts';
import { commandOf, familyOf } from './memory-scan.ts';

/**
 * The page of the app in a browser: the dossier is opened in it with its passphrase and locked again.
 * `look` gets the processes in which its page is drawn, while it is open and afterwards.
 */
export async function lockInPage<T>(
  opened: { readonly address: string; readonly wachtzin: string; readonly naam: string },
  look: (pids: readonly number[]) => T,
): Promise<{ readonly open: T; readonly locked: T }> {
  const before = new Set(familyOf(process.pid));
  const browser = await chromium.launch(chromiumOptions());
  try {
    const page = await (await browser.newContext({ locale: 'nl-BE' })).newPage();
    await page.goto(opened.address);
    await page.getByLabel('Wachtzin', { exact: true }).fill(opened.wachtzin);
    await page.getByRole('button', { name: 'Ontgrendel', exact: true }).click();
    await page
      .getByRole('heading', { name: `Werkdossier ${opened.naam}`, exact: true })
      .waitFor({ timeout: 60_000 });
    await signIn(page);
    const drawing = () =>
      familyOf(process.pid).filter((pid) => {
        return !before.has(pid) && commandOf(pid).includes('--type=renderer');
      });
    const open = look(drawing());
    await page.keyboard.press('ControlOrMeta+L');
    await page.getByRole('heading', { name: `Ontgrendel ${opened.naam}` }).waitFor();
    // What the page before it held is collected some time later.
    await setTimeout(3_000);
    return { open, locked: look(drawing()) };
  } finally {
    await browser.close();
  }
}
