import type { Page } from 'playwright';

/** What is clicked, and what is on the screen when it can be used. */
export type Screen = { readonly click: string; readonly ready: string };

/** From the click until it is painted, by the clock of the page. */
export async function timeScreen(page: Page, screen: Screen): Promise<number> {
  await page.locator(screen.click).first().waitFor();
  return page.evaluate(async ({ click, ready }) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const target = document.querySelector<HTMLElement>(click);
    if (target === null) throw new Error(`Nothing to click at ${click}`);
    // The screen one comes from has none of it any more, or it is another one's.
    const before = document.querySelector(ready);
    const begun = performance.now();
    target.click();
    for (;;) {
      await frame();
      const found = document.querySelector(ready);
      if (found !== null && found !== before) break;
      if (performance.now() - begun > 30_000) throw new Error(`No ${ready} after ${click}`);
    }
    await frame();
    return performance.now() - begun;
  }, screen);
}

/** A letter at a time into 'Zoek een persoon'; each until the rows are the answer to what stands there. */
export function timeKeystrokes(page: Page, text: string): Promise<number[]> {
  return page.evaluate(typeAndTime, text);
}

async function typeAndTime(text: string): Promise<number[]> {
  type Answer = { ok: boolean; value: { totaal: number; rijen: { naam: string }[] } };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const input = document.querySelector<HTMLInputElement>('.toolbar input');
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  if (input === null || setter === undefined) throw new Error('No field to type in.');
  // Kept over the names: what the page knows already it does not ask again.
  const kept = window as unknown as { benchAnswers?: Map<string, Answer> };
  const answers = kept.benchAnswers ?? new Map<string, Answer>();
  kept.benchAnswers = answers;
  const original = window.fetch;
  window.fetch = async (address, init) => {
    const response = await original(address, init);
    if (String(address).endsWith('persoon.list')) {
      const { zoek } = JSON.parse(String(init?.body)) as { zoek: string };
      answers.set(zoek, (await response.clone().json()) as Answer);
    }
    return response;
  };
  const shown = (typed: string) => {
    const answer = answers.get(typed);
    if (answer === undefined) return false;
    const { totaal, rijen } = answer.value;
    const links = [...document.querySelectorAll('table.personen tbody a')];
    const told = document.querySelector('.toolbar .count')?.textContent ?? '';
    if (!told.startsWith(`${totaal} `)) return false;
    return totaal === 0
      ? document.querySelector('.empty') !== null
      : links.length === rijen.length && links[0]?.textContent === rijen[0]?.naam;
  };
  const why = (typed: string) => {
    const told = document.querySelector('.toolbar .count')?.textContent;
    return `${JSON.stringify(answers.get(typed)?.value.totaal)} found, '${told}' told, '${input.value}' typed`;
  };
  const type = (typed: string) => {
    setter.call(input, typed);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const taken: number[] = [];
  for (let length = 1; length <= text.length; length += 1) {
    const typed = text.slice(0, length);
    // What was asked before is known already and would come too soon: a space in front asks anew.
    let wanted = typed;
    while (answers.has(wanted)) wanted = ` ${wanted}`;
    const begun = performance.now();
    type(wanted);
    while (!shown(wanted)) {
      await frame();
      if (performance.now() - begun > 10_000)
        throw new Error(`No rows for '${wanted}': ${why(wanted)}`);
    }
    taken.push(performance.now() - begun);
    await frame();
  }
  window.fetch = original;
  type('');
  await frame();
  return taken;
}
