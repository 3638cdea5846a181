import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restoreInert } from '../../../../src/main/transfer/formule.ts';
import { cleanCel } from '../../../../src/main/transfer/lezen/cel.ts';
import { readLijst } from '../../../../src/main/transfer/lezen/read-lijst.ts';
import { aWorkbook, type Cell, sharedString, sheetRow } from '../../../builders/workbook.ts';

const head = ['INSZ', 'Naam', 'Voornaam'];

/** Texts that XML can hold: Excel writes other signs in a way of its own. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .filter((each) => !/[\p{Cc}\p{Cs}\ufffe\uffff]|_x/u.test(each));
const rows = fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 20 });

async function cellsOf(
  cells: (rows: readonly (readonly string[])[]) => readonly (readonly Cell[])[],
  table: readonly (readonly string[])[],
  strings: readonly string[] = [],
) {
  const data = cells([head, ...table]).map((row, at) => sheetRow(at + 1, row));
  const bytes = aWorkbook({ strings, sheets: [{ naam: 'Blad1', rows: data.join('') }] });
  const read = await readLijst({ bytes });
  // A table may hold a row that counts, or the headers again: those are told apart, and not lost.
  return read.ok ? read.value : null;
}

/** What is read of a table, whatever rows were set apart. */
function expectSame(
  list: Awaited<ReturnType<typeof cellsOf>>,
  table: readonly (readonly string[])[],
): void {
  const seen = table.map((row) => row.map((cel) => cleanCel(restoreInert(cel))));
  const kept = seen.filter((row) => row.some((cel) => cel !== ''));
  if (list === null) {
    // Nothing below the headers, or one row that looks like a second line of them.
    expect(kept.length).toBeLessThan(2);
    return;
  }
  const apart = new Set(
    list.overgeslagen.filter(({ reden }) => reden !== 'leeg').map(({ nummer }) => nummer),
  );
  const expected = seen.filter((row, at) => kept.includes(row) && !apart.has(at + 2));
  const padded = list.rijen.map(({ cellen }) => head.map((_, at) => cellen[at] ?? ''));
  expect(padded).toEqual(expected);
}

describe('a workbook that is written and read', () => {
  it('is the same with texts in its cells', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        expectSame(await cellsOf((all) => all, table), table);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same with texts that cells share', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const strings = [...new Set([head, ...table].flat())];
        const shared = (all: readonly (readonly string[])[]) =>
          all.map((row) => row.map((cel) => sharedString(strings.indexOf(cel))));
        // A text that begins with < would be taken for XML of its own by the builder.
        fc.pre(!strings.some((each) => each.startsWith('<')));
        expectSame(await cellsOf(shared, table, strings), table);
      }),
      { numRuns: 200 },
    );
  });
});
