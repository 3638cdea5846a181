import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLijst } from '../../../../src/main/transfer/lezen/read-lijst.ts';
import { formatInsz } from '../../../../src/shared/values/insz.ts';
import { aGebruikersbeheer, lies, withWerkrelatie } from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import { openLijst, paste } from '../../../builders/open-lijst.ts';

const KMO = 'Dienstverlener kmo-portefeuille, departementen';
const folder = 'test/fixtures/import';

async function openFixture(name: string) {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  return openLijst(await aGebruikersbeheer({ puts: withWerkrelatie }), bytes);
}

async function buttonsOf(open: Awaited<ReturnType<typeof openLijst>>) {
  const rijen = await open.rijen();
  return rijen.flatMap(({ nummer, voorstellen }) =>
    voorstellen.map(
      ({ soort, cellen }) => `${nummer} ${soort} ${cellen.map(({ tekst }) => tekst)}`,
    ),
  );
}

describe('the repair of a row, as a button', () => {
  it.each([
    ['excel-voorloopnul.csv', '3 voorloopnul 05631200318'],
    ['cijfers-verwisseld.csv', '2 verwisseld 85673000192'],
    ['cijfers-verwisseld.csv', '4 dubbelCijfer 85673000192'],
    ['datums-verwisseld.csv', '2 dagEnMaand 2005-03-12'],
  ])('%s offers %s', async (name, button) => {
    expect(await buttonsOf(await openFixture(name))).toContain(button);
  });

  it('is a departement whose name is nearly that', async () => {
    const rows = ['INSZ;Gebruikersrecht;Departementen', `;${KMO};Aalts`];
    const open = await paste(await aGebruikersbeheer({ puts: withWerkrelatie }), rows);
    expect(await buttonsOf(open)).toContain('2 departement Aalst');
  });

  it('is said of a number that was written with an exponent and lost nothing', async () => {
    const rijen = await (await openFixture('excel-wetenschappelijk.csv')).rijen();
    expect(rijen.map(({ nummer, oordeel, aangepast }) => [nummer, oordeel, aangepast])).toEqual([
      // Its digits are gone: only somebody who knows them can type them again.
      [2, 'geweigerd', []],
      [3, expect.any(String), [{ veld: 'insz', soort: 'wetenschappelijk' }]],
    ]);
  });

  it('takes effect in every sample list, and is then no longer offered', async () => {
    let pressed = 0;
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.csv'))) {
      if ((await readLijst({ bytes: readFileSync(join(folder, name)) })).ok) {
        pressed += await pressAll(name);
      }
    }
    expect(pressed).toBeGreaterThan(10);
  });
});

/** Presses the first button of every row that has one; how many that were. */
async function pressAll(name: string): Promise<number> {
  const open = await openFixture(name);
  const rows = (await open.rijen()).filter(({ voorstellen }) => {
    const soorten = voorstellen.map(({ soort }) => soort);
    // Of two of a kind somebody has to choose; the screen then types the one that he pressed.
    return (
      soorten.length > 0 &&
      soorten.indexOf(soorten[0] ?? '') === soorten.lastIndexOf(soorten[0] ?? '')
    );
  });
  for (const {
    nummer,
    voorstellen: [first],
  } of rows) {
    await open.repair(first?.soort ?? '', nummer);
    const after = (await open.rijen()).find((rij) => rij.nummer === nummer);
    expect(after?.voorstellen, `${name} ${nummer}`).not.toContainEqual(first);
  }
  return rows.length;
}

describe('two rows about one person', () => {
  const nummer = formatInsz(aTstNummer({ jaar: 1990, maand: 5, volgnummer: 11 }));

  it('are shown together, and refused where they differ', async () => {
    const kop = 'INSZ;Voornaam;Naam';
    const outside = await aGebruikersbeheer({ puts: withWerkrelatie });
    const same = await (
      await paste(outside, [kop, `${nummer};An;Claes`, `${nummer};An;CLAES`])
    ).rijen();
    expect(same.map(({ samenMet }) => samenMet)).toEqual([[3], [2]]);
    const apart = await paste(outside, [kop, `${nummer};An;Claes`, `${nummer};An;Maes`]);
    expect(await apart.verdicts()).toEqual([
      '2 geweigerd naam: inlezing.rijenVerschillen',
      '3 geweigerd naam: inlezing.rijenVerschillen',
    ]);
  });
});

/** Lines as people have them between their rows: titles, totals, blanks, the header once more. */
const anyLine = fc.constantFrom(
  '',
  ';;',
  'Overzicht 2026',
  'INSZ;Voornaam;Naam',
  'Totaal;3',
  '85.67.30-001.92;Piet;Janssens',
  '05631200318;José;D’Haese',
  'x;y;z',
  ';;\u00a0',
  'a;b;c;d;e',
);

describe('every line of a file', () => {
  it('is a row, a header, or named as left out with its reason', async () => {
    const seen = { rows: 0, named: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine, { minLength: 1, maxLength: 12 }), async (lines) => {
        const read = await readLijst({ bytes: Buffer.from(lines.join('\n')) });
        if (!read.ok) return;
        const { rijen, overgeslagen, herkend } = read.value;
        const told = [...rijen, ...overgeslagen].map(({ nummer }) => nummer);
        const last = Math.max(...told);
        expect(told.toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: last }, (_, at) => at + 1),
        );
        // What comes after is blank, as a spreadsheet writes it below every list.
        for (const line of lines.slice(last)) expect(line.replace(/[;\s]/g, '')).toBe('');
        const heads = overgeslagen.filter(({ reden }) => reden === 'kop');
        expect(heads.map(({ nummer }) => nummer)).toEqual(herkend.koprijen);
        seen.rows += rijen.length;
        seen.named += overgeslagen.length;
      }),
      { numRuns: 400 },
    );
    expect(Math.min(seen.rows, seen.named)).toBeGreaterThan(100);
  });

  it('is told to the screen, blanks below each other as one', async () => {
    const rows = [
      'INSZ;Naam',
      ...Array<string>(300).fill(';'),
      '85.67.30-001.92;Janssens',
      'Totaal;1',
    ];
    const open = await paste(await aGebruikersbeheer(), rows);
    const stand = await open.handlers['inlezing.stand'](open.lijst, lies);
    expect(stand).toMatchObject({
      value: {
        aantalOvergeslagen: 301,
        overgeslagen: [
          { nummer: 2, tot: 301, reden: 'leeg' },
          { nummer: 303, tot: 303, reden: 'totaal' },
        ],
      },
    });
  });
});
