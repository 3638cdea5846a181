import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeInert, restoreInert } from '../../../../src/main/transfer/formule.ts';
import { csvBestand, csvRegel } from '../../../../src/main/transfer/schrijven/csv.ts';
import { formules, randgevallen, runs, startsFormula } from '../formules.ts';
import { readCells } from '../read-csv.ts';

const koppen = ['Naam', 'Recht', 'Departementen', 'E-mail', 'Reden'];
const geenPauze = () => Promise.resolve();
const all = [...formules, ...randgevallen];

/** Each text in each column of a row, the others plain. */
const rijen = all.flatMap((text) =>
  koppen.map((_, kolom) => koppen.map((_kop, at) => (at === kolom ? text : 'gewoon'))),
);

async function written(rows: readonly (readonly (string | number | null)[])[]): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await csvBestand(koppen, rows, geenPauze),
  );
}

describe('a formula in a cell', () => {
  it('is one of sixty', () => {
    expect(new Set(formules).size).toBe(60);
    const running = formules.filter((text) =>
      text.split('Peeters;').some((part) => runs.test(part)),
    );
    expect(running).toHaveLength(60);
  });

  it('begins no cell, in whatever column', async () => {
    const cells = readCells((await written(rijen)).slice(1), ';').flat();
    expect(cells).toHaveLength((rijen.length + 1) * koppen.length);
    expect(cells.filter((cell) => startsFormula.test(cell))).toEqual([]);
  });

  // There a cell can also be a piece of two rows, and so begin with a line end.
  it.each([',', '\t'] as const)('runs in no program that separates by %j', async (scheiding) => {
    const cells = readCells((await written(rijen)).slice(1), scheiding).flat();
    expect(cells.length).toBeGreaterThan(all.length);
    expect(cells.filter((cell) => runs.test(cell))).toEqual([]);
  });

  it('would run in each of them without the apostrophe', () => {
    const raw = formules.map((text) => `"${text.replaceAll('"', '""')}";`).join('\r\n');
    for (const scheiding of [';', ','] as const) {
      const running = readCells(raw, scheiding)
        .flat()
        .filter((cell) => runs.test(cell));
      expect(running.length).toBeGreaterThanOrEqual(48);
    }
  });

  it('comes back to the letter, from every column', async () => {
    const [kop, ...read] = readCells((await written(rijen)).slice(1), ';');
    expect(kop).toEqual(koppen);
    expect(read.map((row) => row.map(restoreInert))).toEqual(rijen);
  });

  it('comes back to the letter whatever the text', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(...'=+-@＝＋;,\t\r\n\0 \'"a1\u200B\u00A0'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'grapheme' })), (text) => {
        expect(restoreInert(makeInert(text))).toBe(text);
        const [row] = readCells(csvRegel([text, 'x']), ';');
        expect(row?.map(restoreInert)).toEqual([text, 'x']);
        expect(row?.filter((cell) => startsFormula.test(cell))).toEqual([]);
        const cells = readCells(csvRegel([text, text]), ',').flat();
        expect(cells.filter((cell) => runs.test(cell))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a CSV file', () => {
  it('begins with a BOM, separates by semicolons and ends its lines as Excel does', async () => {
    const bytes = await csvBestand(['Naam', 'Aantal'], [['Zoë', 3]], geenPauze);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('Naam;Aantal\r\nZoë;3\r\n');
  });

  it('leaves numbers numbers, also below zero and broken ones, and refuses what is none', () => {
    expect(csvRegel([-5, 0, 2.5, null, ''])).toBe('-5;0;2,5;;\r\n');
    expect(() => csvRegel([Number.NaN])).toThrow('No number');
  });

  it('leaves plain texts, names and days as they are', () => {
    const plain = ["'t Hooft", 'Ann-Sophie', '23/11/2026', '85.07.30-***.**', 'a@b.be', 'X=1'];
    expect(readCells(csvRegel(plain), ';')).toEqual([plain]);
  });

  it('lets others have a turn while it is long, and refuses a row with other columns', async () => {
    let pauzes = 0;
    const pauze = async () => {
      pauzes += 1;
    };
    const rows = Array.from({ length: 1_600 }, () => ['x']);
    expect((await csvBestand(['x'], rows, pauze)).length).toBe(3 + 1_601 * 3);
    expect(pauzes).toBe(3);
    await expect(csvBestand(['x'], [['a', 'b']], pauze)).rejects.toThrow('other columns');
  });
});
