import { describe, expect, it } from 'vitest';
import { restoreInert } from '../../../../src/main/transfer/formule.ts';
import { readLijst } from '../../../../src/main/transfer/lezen/read-lijst.ts';
import type { Cel } from '../../../../src/main/transfer/schrijven/cel.ts';
import { xlsxBestand } from '../../../../src/main/transfer/schrijven/xlsx.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { aWorkbook } from '../../../builders/workbook.ts';
import { formules, randgevallen, startsFormula } from '../formules.ts';
import { partsOf, textsIn } from './read-workbook.ts';

const koppen = ['Naam', 'Recht', 'Departementen', 'E-mail', 'Reden'];
const geenPauze = async () => undefined;

function written(rijen: readonly (readonly Cel[])[], koppenNow: readonly string[] = koppen) {
  const kolommen = koppenNow.map((kop) => ({ kop, breedte: 20 }));
  return xlsxBestand({ naam: 'Blad', kolommen, rijen }, geenPauze);
}

/** Each text in each column, the others plain. */
const inEachColumn = (texts: readonly string[]) =>
  texts.flatMap((text) =>
    koppen.map((_, kolom) => koppen.map((_kop, at) => (at === kolom ? text : 'gewoon'))),
  );

/** What of a workbook a spreadsheet would compute, fetch, or run once it is saved as CSV. */
async function findDanger(bytes: Uint8Array): Promise<readonly string[]> {
  const parts = await partsOf(bytes);
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  return [
    ...[...parts.keys()].filter((name) => /externalLink|vba|activeX|connections/i.test(name)),
    ...(sheet.match(/<f[ >/]|<hyperlink|t="str"/g) ?? []),
    ...textsIn(sheet).filter((text) => startsFormula.test(text)),
  ];
}

describe('a formula in a cell of a workbook', () => {
  it('is text that computes nothing, in whatever column, and comes back to the letter', async () => {
    expect(new Set(formules).size).toBe(60);
    const rijen = inEachColumn(formules);
    const bytes = await written(rijen);
    expect(await findDanger(bytes)).toEqual([]);
    const sheet = (await partsOf(bytes)).get('xl/worksheets/sheet1.xml') ?? '';
    const texts = textsIn(sheet).slice(koppen.length);
    expect(texts.map(restoreInert)).toEqual(rijen.flat());
  });

  it('is seen where it computes, and where it is only not made inert', async () => {
    const cell = (inside: string) => aWorkbook({ sheets: [{ naam: 'Blad', rows: inside }] });
    const formula = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>';
    expect(await findDanger(cell(formula))).toEqual(['<f>']);
    const text = '<row r="1"><c r="A1" t="inlineStr"><is><t>=1+1</t></is></c></row>';
    expect(await findDanger(cell(text))).toEqual(['=1+1']);
  });

  it('is none behind a sign that is written out', async () => {
    const bytes = await written([['_x003D_1+1', 'x', 'x', 'x', '_x000D_=1']]);
    expect(await findDanger(bytes)).toEqual([]);
    const lijst = await readLijst({ bytes });
    expect(lijst.ok && lijst.value.rijen[0]?.cellen[0]).toBe('_x003D_1+1');
  });

  it('leaves every other text as it is', async () => {
    const rijen = inEachColumn(randgevallen);
    const sheet = (await partsOf(await written(rijen))).get('xl/worksheets/sheet1.xml') ?? '';
    expect(textsIn(sheet).slice(koppen.length).map(restoreInert)).toEqual(rijen.flat());
  });
});

describe('a workbook', () => {
  it('has days as days, numbers as numbers, and digits that are a text as text', async () => {
    const dag = asDatum('2026-11-23');
    const bytes = await written([['007', 3, { dag }, null, '85.67.30-001.92']]);
    const sheet = (await partsOf(bytes)).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<c r="A2" s="2" t="inlineStr"><is><t[^>]*>007</);
    expect(sheet).toContain('<c r="B2"><v>3</v></c><c r="C2" s="3"><v>46349</v></c>');
    const lijst = await readLijst({ bytes });
    const read = ['007', '3', '2026-11-23', '', '85.67.30-001.92'];
    expect(lijst.ok && lijst.value.rijen[0]?.cellen).toEqual(read);
  });

  it('has a day from before Excel agrees with others as text', async () => {
    const days = ['1850-07-01', '1899-12-31', '1900-02-28', '1900-03-01'].map((iso) => ({
      dag: asDatum(iso),
    }));
    const rows = days.map((dag) => ['An', 'x', dag, 'an@x.be', 'x']);
    const lijst = await readLijst({ bytes: await written(rows) });
    expect(lijst.ok && lijst.value.rijen.map(({ cellen }) => cellen[2])).toEqual([
      ...['01/07/1850', '31/12/1899', '28/02/1900', '1900-03-01'],
    ]);
  });

  it('keeps its headers in sight, bold, over columns that are wide enough', async () => {
    const parts = await partsOf(await written([['x', 'x', 'x', 'x', 'x']]));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(sheet).toContain('<col min="5" max="5" width="20" customWidth="1"/>');
    expect(sheet).toContain('<c r="A1" s="1" t="inlineStr">');
    expect(parts.get('xl/styles.xml')).toContain('<xf numFmtId="49" fontId="1"');
  });

  it('lets others have a turn while it is long, is the same each time, and refuses odd rows', async () => {
    let pauzes = 0;
    const kolommen = [{ kop: 'x', breedte: 5 }];
    const rijen = Array.from({ length: 1_001 }, (_, at) => [`rij ${at}`]);
    const make = () =>
      xlsxBestand({ naam: 'Blad', kolommen, rijen }, async () => {
        pauzes += 1;
      });
    const bytes = await make();
    expect(pauzes).toBe(5);
    expect(Buffer.from(await make()).equals(Buffer.from(bytes))).toBe(true);
    await expect(written([['a', 'b']])).rejects.toThrow('other columns');
    await expect(written([[Number.NaN, 'b', 'c', 'd', 'e']])).rejects.toThrow('No number');
  });
});
