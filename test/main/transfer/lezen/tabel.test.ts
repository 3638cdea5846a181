import { describe, expect, it } from 'vitest';
import { herkenAlles } from '../../../../src/main/transfer/lezen/lijst.ts';
import { readLijst, readPlak } from '../../../../src/main/transfer/lezen/read-lijst.ts';
import { dayText, numberText } from '../../../../src/main/transfer/lezen/xlsx/getal.ts';
import { aWorkbook, sheetRow, styled } from '../../../builders/workbook.ts';

async function plak(...lines: readonly string[]) {
  const read = await readPlak(lines.join('\n'));
  if (!read.ok) throw new Error(read.faults[0].code);
  return read.value;
}

describe('the headers of a list', () => {
  it('are none when the first row is a person', async () => {
    const { koppen, rijen, herkend } = await plak('85673000192\tPiet', '90621400259\tZoë');
    expect(koppen).toEqual(['', '']);
    expect(herkend.koprijen).toEqual([]);
    expect(rijen.length).toBe(2);
  });

  it('are the first row that no language knows, when what follows is data', async () => {
    const { koppen } = await plak('wie\tcode', 'Piet\t85673000192', 'Zoë\t90621400259');
    expect(koppen).toEqual(['wie', 'code']);
  });

  it('are one row where a person without a number follows', async () => {
    const list = await plak('Naam\tVoornaam\tINSZ', 'Janssens\tPiet', 'Peeters\tZoë\t90621400259');
    expect(list.herkend.koprijen).toEqual([1]);
    expect(list.rijen.map(({ nummer }) => nummer)).toEqual([2, 3]);
  });

  it('stay apart from a title with a date above them', async () => {
    const list = await plak(
      'Toestand op 23/11/2026\tversie 2',
      'INSZ\tNaam',
      '85673000192\tPeeters',
    );
    expect(list.herkend.koprijen).toEqual([2]);
    expect(list.overgeslagen[0]).toEqual({ nummer: 1, reden: 'titel' });
  });
});

describe('a row that counts', () => {
  it.each(['Totaal', 'TOTAAL:', 'Totaal aantal: 3', 'Total général', 'Nombre : 3', 'Som'])(
    'is left out and named: %s',
    async (word) => {
      const list = await plak('Naam\tINSZ', 'Peeters\t85673000192', `${word}\t3`);
      expect(list.overgeslagen).toContainEqual({ nummer: 3, reden: 'totaal' });
    },
  );

  it('is none when it holds a number or an address: somebody may be called so', async () => {
    const list = await plak('Naam\tINSZ', 'Som\t85673000192', 'Total\tt@voorbeeld.example');
    expect(list.rijen.length).toBe(2);
  });
});

describe('every row of a file', () => {
  it('is either a row of the list or named with its reason', async () => {
    const list = await plak(
      'Titel',
      '',
      'Naam\tINSZ',
      'a\t1',
      '',
      'Naam\tINSZ',
      'b\t2',
      'Totaal\t2',
    );
    const told = [...list.rijen, ...list.overgeslagen].map(({ nummer }) => nummer);
    expect(told.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('a sheet that is asked for', () => {
  const bytes = aWorkbook({
    sheets: ['Eerste', 'Tweede'].map((naam) => ({
      naam,
      rows: sheetRow(1, ['Naam', 'INSZ']) + sheetRow(2, [naam, '85673000192']),
    })),
  });

  it.each([
    [undefined, 'Eerste'],
    ['Tweede', 'Tweede'],
    ['Bestaat niet', 'Eerste'],
  ])('%s gives %s, and the other is named', async (blad, read) => {
    const list = await readLijst(
      blad === undefined ? { bytes } : { bytes, wijze: { ...herkenAlles, blad } },
    );
    expect(list.ok && list.value.herkend.blad).toBe(read);
    expect(list.ok && list.value.rijen[0]?.cellen[0]).toBe(read);
    expect(list.ok && list.value.herkend.andereBladen.length).toBe(1);
  });
});

describe('a number of a spreadsheet', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    [46_388.75, '2027-01-01'],
    [2_958_465, '9999-12-31'],
    [2_958_466, null],
    [-1, null],
  ])('%s is the day %s', (serial, iso) => {
    expect(dayText(serial, { vanaf1904: false })).toBe(iso);
  });

  it('counts four years and a day less from 1904', () => {
    expect(dayText(0, { vanaf1904: true })).toBe('1904-01-01');
    expect(dayText(46_388 - 1462, { vanaf1904: true })).toBe('2027-01-01');
  });

  it.each([
    ['85673000192', '85673000192'],
    ['8.5673000192E10', '85673000192'],
    ['32.479999999999997', '32.48'],
    ['', ''],
    ['#N/A', '#N/A'],
  ])('%s is shown as %s', (raw, shown) => {
    expect(numberText(raw, { stijl: { soort: 'gewoon' }, vanaf1904: false })).toBe(shown);
  });

  it.each([
    ['00000000000', '05631200318'],
    ['00\\.00\\.00\\-000\\.00', '05631200318'],
    ['#,##0', '5631200318'],
    ['0', '5631200318'],
    ['General', '5631200318'],
  ])('has the zeros that the format %s shows', async (format, shown) => {
    const rows = sheetRow(1, ['INSZ']) + sheetRow(2, [styled(5_631_200_318, 1)]);
    const read = await readLijst({
      bytes: aWorkbook({ formats: [0, format], sheets: [{ naam: 'Blad1', rows }] }),
    });
    expect(read.ok && read.value.rijen[0]?.cellen).toEqual([shown]);
  });

  it.each([
    ['dd/mm/yyyy', true],
    ['[$-813]dddd d mmmm yyyy', true],
    ['m/d/yy\\ h:mm', true],
    ['"dag "0', false],
    ['[Red]0.00', false],
    ['h:mm:ss', false],
    ['@', false],
  ])('is a day or not by the format %s', async (format, isDay) => {
    const rows = sheetRow(1, ['Begin']) + sheetRow(2, [styled(46_388, 1)]);
    const read = await readLijst({
      bytes: aWorkbook({ formats: [0, format], sheets: [{ naam: 'Blad1', rows }] }),
    });
    expect(read.ok && read.value.rijen[0]?.cellen).toEqual([isDay ? '2027-01-01' : '46388']);
  });
});
