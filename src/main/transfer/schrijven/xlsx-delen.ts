/** The parts of a workbook with one sheet that are the same in every one (ECMA-376 part 1). */

const kop = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pakket = 'http://schemas.openxmlformats.org/package/2006';
const soort = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Which look a cell has: its place in `cellXfs` below. */
export const stijl = { gewoon: 0, kop: 1, tekst: 2, dag: 3 } as const;

/** Day first everywhere: without its language (nl-BE) LibreOffice turns it into that of the reader. */
const dagvorm = '[$-813]dd/mm/yyyy';

const stijlen = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${dagvorm}"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** Everything but the sheet itself; `blad` is its name, already escaped. */
export function vasteDelen(blad: string): readonly (readonly [deel: string, xml: string])[] {
  return [
    [
      '[Content_Types].xml',
      `${kop}<Types xmlns="${pakket}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${soort}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${soort}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${soort}.styles+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${kop}<Relationships xmlns="${pakket}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${kop}<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="${blad}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${kop}<Relationships xmlns="${pakket}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', `${kop}${stijlen}`],
  ];
}

/** What stands before the rows: the first one stays in sight, the columns are wide enough. */
export function bladBegin(breedtes: readonly number[]): string {
  const cols = breedtes.map(
    (breedte, at) => `<col min="${at + 1}" max="${at + 1}" width="${breedte}" customWidth="1"/>`,
  );
  return `${kop}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>`;
}

export const bladEinde = '</sheetData></worksheet>';
