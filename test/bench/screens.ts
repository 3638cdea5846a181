import type { Browser, Page } from 'playwright';
import type { Datum } from '../../src/shared/values/datum.ts';
import { enterHogeschool, signInWithEid } from '../e2e/steps.ts';
import { withFilledApp } from './big-store.ts';
import { bigWorld } from './big-world.ts';
import { type Figure, median, percentile } from './figures.ts';
import { type Screen, timeKeystrokes, timeScreen } from './in-page.ts';
import { createChance, givenNames, surnames, zipf } from './names.ts';

const ROUNDS = 5;
const NAMES = 15;

/** Each a click from the one before, with what is on it when it is usable. */
const screens: readonly Screen[] = [
  { click: 'nav a[href="/personen"]', ready: 'table.personen tbody tr' },
  { click: 'table.personen tbody a', ready: '.persoon-head h1' },
  { click: '[role=tab][data-key=historiek]', ready: '.history li' },
  { click: 'a.brand', ready: '.task-list li' },
  { click: 'nav a[href="/gebruikersrechten"]', ready: 'main .card, main .table' },
  { click: 'nav a[href="/organisatie"]', ready: 'main .table' },
];

type Taken = { readonly screens: readonly number[]; readonly keystrokes: readonly number[] };

/** The same clicks and keystrokes on 1,000 and on 100,000 persons, in the window as built in out/. */
export async function measureScreens(browser: Browser): Promise<readonly Figure[]> {
  const small = await measureAt(browser, 1000);
  const big = await measureAt(browser, 100_000);
  const growth = percentile(big.screens, 95) / percentile(small.screens, 95);
  const n = big.screens.length;
  const keys = big.keystrokes.length;
  return [
    figure('ui.keystrokeToRows.p95Ms.100k', percentile(big.keystrokes, 95), { hold: 50, n: keys }),
    figure('ui.screen.p95Ms.100k', percentile(big.screens, 95), { hold: 200, n }),
    { ...figure('ui.screen.growth', growth, { hold: 3, n }), unit: 'ratio' },
    figure('ui.keystrokeToRows.p50Ms.100k', median(big.keystrokes), { hold: null, n: keys }),
    figure('ui.screen.p50Ms.100k', median(big.screens), { hold: null, n }),
    figure('ui.keystrokeToRows.p95Ms.1k', percentile(small.keystrokes, 95), {
      hold: null,
      n: keys,
    }),
    figure('ui.screen.p95Ms.1k', percentile(small.screens, 95), { hold: null, n }),
  ];
}

function figure(id: string, value: number, rest: Pick<Figure, 'hold' | 'n'>): Figure {
  return { id, value, unit: 'ms', ...rest };
}

function measureAt(browser: Browser, persons: number): Promise<Taken> {
  const more = (_sample: unknown, today: Datum) => bigWorld(persons, today);
  return withFilledApp(more, async (address) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    context.setDefaultTimeout(60_000);
    // What tsx makes of a named function asks for this; the page has none.
    await context.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
    const page = await context.newPage();
    await page.goto(address);
    const taken = await measureRounds(page, address);
    await context.close();
    return taken;
  });
}

/** Every round begins with an empty page: what it has asked before would else be there at once. */
async function measureRounds(page: Page, address: string): Promise<Taken> {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round === 0) await enterHogeschool(page);
    else await enterAgain(page, address);
    for (const screen of screens) taken.push(await timeScreen(page, screen));
  }
  await page.locator('nav a[href="/personen"]').click();
  const chance = createChance(7);
  const keystrokes: number[] = [];
  for (let at = 0; at < NAMES; at += 1) {
    const naam = `${zipf(givenNames, chance())} ${zipf(surnames, chance())}`;
    keystrokes.push(...(await timeKeystrokes(page, naam.slice(0, 12))));
  }
  return { screens: taken, keystrokes };
}

/** The same person again: the organisatie of the session before is still chosen. */
async function enterAgain(page: Page, address: string): Promise<void> {
  await page.goto(new URL('/', address).href);
  await signInWithEid(page, 'Naar het Gebruikersbeheer', 'Lies Vantest');
  await page.getByRole('heading', { name: 'Hoofdpagina' }).waitFor();
}
