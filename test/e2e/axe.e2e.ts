import { expect, test } from './app.ts';
import { expectAccessible, findViolations, type Part } from './axe.ts';
import { expectReflow, findOverflow } from './reflow.ts';
import { walks } from './walks.ts';

/** Injected by the test: the check must see it, else its silence elsewhere means nothing. */
function breakPage() {
  const faint = document.createElement('p');
  faint.textContent = 'Hardly to be read';
  faint.style.color = '#bbb';
  faint.style.background = '#fff';
  document.querySelector('main')?.append(faint, document.createElement('input'));
}

test('axe sees a text without contrast and a field without a name, and the dark is dark', async ({
  app: { page },
}) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.evaluate(breakPage);
  const rules = (await findViolations(page)).map((line) => line.split(':')[0]);
  expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'label']));
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).not.toBe(light);
});

test('what is too wide is seen, in the page and in the sheet', async ({ app: { page } }) => {
  await expect(page.getByRole('main')).toBeVisible();
  for (const place of ['body', 'main']) {
    await page.locator(place).evaluate((element) => {
      const wide = document.createElement('p');
      wide.textContent = 'Wide';
      wide.style.minWidth = '1400px';
      element.append(wide);
    });
  }
  expect(await page.evaluate(findOverflow)).toHaveLength(2);
});

for (const [what, walk] of walks) {
  test(`axe finds nothing, light and dark, and nothing scrolls sideways at 200 %: ${what}`, async ({
    app: { page },
  }) => {
    test.slow();
    const visit = async (where: string, part?: Part) => {
      await expectAccessible(page, where, part);
      await expectReflow(page, where);
      // security.md A11: no screen without the notice; a dialog lies over it.
      await expect(page.locator('.tape'), where).toContainText('Simulatie');
    };
    await walk(page, (where, part) => test.step(where, () => visit(where, part)));
  });
}

for (const words of [
  {
    name: 'Français',
    door: 'Vers le Gebruikersbeheer',
    eid: 'eID et lecteur',
    act: 'Se connecter',
  },
  { name: 'English', door: 'Go to Gebruikersbeheer', eid: 'eID and connected', act: 'Sign in' },
]) {
  test(`axe finds nothing in ${words.name}`, async ({ app: { page } }) => {
    await page.getByRole('button', { name: 'Taal: Nederlands' }).click();
    await page.getByRole('menuitemradio', { name: words.name }).click();
    await expect(page.getByRole('link', { name: words.door })).toBeVisible();
    await expectAccessible(page, 'start');
    await page.getByRole('link', { name: words.door }).click();
    await expect(page.getByRole('link', { name: words.eid })).toBeVisible();
    await expectAccessible(page, 'the five means');
    await page.getByRole('link', { name: words.eid }).click();
    await page.getByRole('button', { name: words.act }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expectAccessible(page, 'eID, refused');
  });
}
