import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { commonHeaders, pagePolicy } from '../../../src/main/api/csp.ts';
import { launchChromium } from '../chromium.ts';
import { serving } from '../shell/serving.ts';
import { makeBuild, makeTempFolder, pageWith } from '../temp-page.ts';
import { attackedBuild, attacks, startElsewhere, startUnprotected } from './attack-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function open(address: string): Promise<Page> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(address);
  return page;
}

/** The attacks that succeeded, told by the page itself or by the server that they reached. */
async function wonBy(page: Page, reached: ReadonlySet<string>): Promise<readonly string[]> {
  await page.waitForSelector('html[data-done]');
  const told = await page.evaluate('window.won');
  return [...new Set([...(told as string[]), ...reached])].toSorted();
}

describe('the policy of the page, in a browser', () => {
  it('stops every attack', async () => {
    const elsewhere = await startElsewhere();
    onTestFinished(elsewhere.close);
    const assetsFolder = await makeBuild(attackedBuild(elsewhere.origin));
    const { address } = await serving({ dataFolder: await makeTempFolder(), assetsFolder });
    expect(await wonBy(await open(address), elsewhere.reached)).toEqual([]);
  });

  it('is what stops them: without it, all of them succeed', async () => {
    const elsewhere = await startElsewhere();
    onTestFinished(elsewhere.close);
    const unprotected = await startUnprotected(attackedBuild(elsewhere.origin));
    onTestFinished(unprotected.close);
    const won = await wonBy(await open(`${unprotected.origin}/`), elsewhere.reached);
    expect(won).toEqual([...attacks].toSorted());
  });

  it('lets the page do what it must: its scripts, its styles, its calls', async () => {
    const assetsFolder = await makeBuild({
      'index.html': pageWith({
        head: '<link rel="stylesheet" href="./assets/a.css" />',
        body: '<script type="module" src="./assets/a.js"></script>',
      }),
      'assets/a.css': 'body { background-color: rgb(1, 2, 3) }',
      'assets/a.js': ownScript,
    });
    const { address } = await serving({ dataFolder: await makeTempFolder(), assetsFolder });
    const page = await open(address);
    await page.waitForSelector('html[data-done]');
    expect(JSON.parse((await page.locator('html').getAttribute('data-done')) ?? '')).toEqual({
      sheet: 'rgb(1, 2, 3)',
      nonced: 'rgb(4, 5, 6)',
      property: 'rgb(7, 8, 9)',
      cleared: '',
      answer: 'oefen',
      written: 'oefen',
      cookie: '',
    });
  });
});

/** As React and React Aria do: a style with the nonce, style properties, and `innerHTML = ''`. */
const ownScript = `
trustedTypes.createPolicy('default', { createHTML: (text) => (text === '' ? text : null) });
const nonce = document.querySelector('meta[property="csp-nonce"]').content;
document.head.append(Object.assign(document.createElement('style'), {
  nonce, textContent: 'body { color: rgb(4, 5, 6) }',
}));
const p = document.body.appendChild(document.createElement('p'));
p.append('x');
p.style.color = 'rgb(7, 8, 9)';
p.innerHTML = '';
const reply = await fetch('/api/sessie.current', {
  method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}',
}).then((response) => response.json());
document.documentElement.dataset.done = JSON.stringify({
  sheet: getComputedStyle(document.body).backgroundColor,
  nonced: getComputedStyle(document.body).color,
  property: getComputedStyle(p).color,
  cleared: p.textContent,
  answer: reply.value.soort,
  written: JSON.parse(document.querySelector('#stand').textContent)['sessie.current'].value.soort,
  cookie: document.cookie,
});
`;

describe('the policy as text', () => {
  it('has no colon behind a directive, which would make it void', () => {
    for (const directive of pagePolicy('n').split('; ')) {
      expect(directive).toMatch(/^[a-z-]+ \S/);
    }
  });

  it('never lets a page do more than nothing when it is not the page of the app', () => {
    const headers = new Map(commonHeaders);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
  });
});
