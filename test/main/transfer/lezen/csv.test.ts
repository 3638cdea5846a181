import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeInert } from '../../../../src/main/transfer/formule.ts';
import { cleanCel } from '../../../../src/main/transfer/lezen/cel.ts';
import {
  decode,
  findCodering,
  withNewlines,
} from '../../../../src/main/transfer/lezen/codering.ts';
import { readCsv } from '../../../../src/main/transfer/lezen/csv.ts';
import { findScheiding } from '../../../../src/main/transfer/lezen/scheiding.ts';

type Rows = readonly (readonly string[])[];

/** As a spreadsheet writes: a cell in quotes where it must be, quotes in it doubled. */
function written(rows: Rows, { scheiding, einde }: { scheiding: string; einde: string }): string {
  const quoted = (cel: string) => `"${cel.replaceAll('"', '""')}"`;
  const lines = rows.map((row) =>
    row.map((cel) => (/["\n\r;,\t|]/.test(cel) ? quoted(cel) : cel)).join(scheiding),
  );
  return `sep=${scheiding}${einde}${lines.map((line) => `${line}${einde}`).join('')}`;
}

/** What is to come back: cells as somebody sees them, without empty ones at the end. */
function seen(rows: Rows): Rows {
  return rows
    .map((row) => {
      const cells = row.map(cleanCel);
      return cells.slice(0, cells.findLastIndex((cel) => cel !== '') + 1);
    })
    .filter((row) => row.length > 0);
}

/** Of any sign, and often of those that mean something. */
const cel = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.stringMatching(/^[";,\t|\n\r ab\u00a0\u200b]{0,8}$/),
);
const tables = fc.array(fc.array(cel, { minLength: 1, maxLength: 6 }), { maxLength: 12 });

/** In parts of so many signs, as a file comes in turns. */
function cut(text: string, length: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
    text.slice(at * length, (at + 1) * length),
  );
}

describe('a table that is written and read', () => {
  it('is the same, whatever its cells hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (rows, scheiding, einde) => {
          const bytes = Buffer.from(written(rows, { scheiding, einde }));
          const read = await readCsv(decode(bytes, 'utf-8'));
          expect(read.ok && read.value.rijen.map(({ cellen }) => cellen)).toEqual(seen(rows));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is the same when it was kept from being run', async () => {
    // In our own cells a line ends with a newline alone.
    const formula = fc.tuple(
      fc.constantFrom('', "'", ' ', 'a;'),
      fc.constantFrom('=', '+', '-', '@'),
      cel,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            cel,
            formula.map((parts) => parts.join('')),
          ),
        ),
        async (cells) => {
          const row = cells.map(withNewlines);
          const text = written([row.map(makeInert)], { scheiding: ';', einde: '\r\n' });
          const read = await readCsv([withNewlines(text)]);

          expect(read.ok && read.value.rijen.map(({ cellen }) => cellen)).toEqual(seen([row]));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is the same wherever a turn ends', async () => {
    const rows = [['INSZ', 'Naam'], ...Array(9000).fill(['1"2', 'a\nb'])] as Rows;
    const text = written(rows, { scheiding: ';', einde: '\n' });
    for (const length of [70_001, 70_002, 70_003, 70_004]) {
      const read = await readCsv(cut(text, length));
      expect(read.ok && read.value.rijen.map(({ cellen }) => cellen)).toEqual(rows);
    }
  });

  it('numbers its rows as a spreadsheet does, also over lines and blank ones', async () => {
    const read = await readCsv(['a;b\n"x\ny";1\n\n;\nc;d\n\n']);
    expect(read.ok && read.value.rijen.map(({ nummer }) => nummer)).toEqual([1, 2, 5]);
    expect(read.ok && read.value.lege).toEqual([3, 4]);
  });
});

describe('the separator', () => {
  it.each([
    ['a;b;c\n1,5;2,5;3,5\n', ';'],
    ['naam\tdepartement\nJanssens, Piet\tGent; Aalst\n', '\t'],
    ['Een titel, met een komma\na|b|c\n1|2|3\n4|5|6\n', '|'],
    ['a,b\n"x;y;z",1\n"x;y;z",2\n', ','],
    ['85673000192\n90621400259\n', null],
    ['', null],
  ])('of %j is %j', (text, scheiding) => {
    expect(findScheiding(text)).toBe(scheiding);
  });
});

describe('the encoding', () => {
  const text = 'Zoë;Lefèvre;€;D’Haese\r\n'.repeat(9000);
  const seenText = text.replaceAll('\r\n', '\n');
  const windows1252 = Buffer.from(
    text.replaceAll('€', '\u0080').replaceAll('’', '\u0092'),
    'latin1',
  );

  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8-bom', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['utf-16be', Buffer.from(text, 'utf16le').swap16()],
    ['windows-1252', windows1252],
  ] as const)('%s is recognised, and no letter is cut by a turn', (codering, bytes) => {
    expect(findCodering(bytes)).toBe(codering);
    expect([...decode(bytes, codering)].join('')).toBe(seenText);
  });
});

describe('a cell', () => {
  it.each([
    ['\u00a0Van\u202fden\u00a0 Bossche\u200b ', 'Van den Bossche'],
    ['Rijks\u00adregister', 'Rijksregister'],
    ['\u202a85.67\u202c', '85.67'],
    ['Zoe\u0308', 'Zoë'],
    ['  a\r\n\t b \u2028c', 'a\nb\nc'],
    ['\u0007a\u0000b', 'ab'],
  ])('%j is as somebody sees it: %j', (text, shown) => {
    expect(cleanCel(text)).toBe(shown);
  });

  it('is clean once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(cleanCel(cleanCel(text))).toBe(cleanCel(text));
      }),
    );
  });
});
