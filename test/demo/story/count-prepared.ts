import type { Stage } from '../stage.ts';
import type { Prepared } from '../summary.ts';

/**
 * What was prepared for the person whose Historiek is open, one line per change. Throws when the
 * other tab of the same page shows another number of werkrelaties or toekenningen.
 */
export async function countPrepared({ page }: Stage): Promise<Prepared> {
  const lines = await page.getByRole('tabpanel').getByRole('listitem').allTextContents();
  const count = (what: string) => lines.filter((line) => line.includes(`${what} door `)).length;
  const prepared = {
    personen: count('Gebruiker toegevoegd'),
    werkrelaties: count('Werkrelatie toegevoegd'),
    toekenningen: count('Gebruikersrecht toegekend'),
  };
  await page.getByRole('tab', { name: /^Werkrelatie \d/ }).click();
  const cards = page.getByRole('region', { name: /^Werkrelatie / });
  const rights = cards.getByRole('table', { name: 'Gebruikersrechten' }).locator('tbody tr');
  const shown = { werkrelaties: await cards.count(), toekenningen: await rights.count() };
  if (shown.werkrelaties !== prepared.werkrelaties) throw new Error(differs('werkrelaties'));
  if (shown.toekenningen !== prepared.toekenningen) throw new Error(differs('toekenningen'));
  return prepared;

  function differs(what: keyof typeof shown): string {
    return `Historiek tells of ${prepared[what]} ${what}, the page shows ${shown[what]}.`;
  }
}
