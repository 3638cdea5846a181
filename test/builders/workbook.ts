import { aZip, type ZipPart } from './zip.ts';

const schema = 'http://schemas.openxmlformats.org';
const main = `${schema}/spreadsheetml/2006/main`;
const office = `${schema}/officeDocument/2006/relationships`;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Sheet = {
  readonly naam: string;
  /** What stands in `sheetData`, as the program would write it. */
  readonly rows: string;
  readonly state?: 'hidden' | 'veryHidden';
};

export type Workbook = {
  readonly sheets: readonly Sheet[];
  /** Shared strings; one that begins with `<` is its own XML (rich text). */
  readonly strings?: readonly string[];
  /** Number formats in the order of the styles: a built-in number, or a code. */
  readonly formats?: readonly (number | string)[];
  readonly date1904?: boolean;
  /** Put before every name, as the Open XML SDK does with `x:`. */
  readonly prefix?: string;
  readonly extra?: readonly ZipPart[];
};

/** The parts of a workbook as Excel lays them out. */
export function workbookParts(workbook: Workbook): readonly ZipPart[] {
  const { sheets, strings = [], formats = [0], extra = [] } = workbook;
  return [
    { name: '[Content_Types].xml', data: contentTypes(sheets) },
    { name: '_rels/.rels', data: relationships([['officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', data: book(workbook) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships([
        ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['styles', 'styles.xml'],
        ['sharedStrings', '/xl/sharedStrings.xml'],
      ]),
    },
    ...sheets.map(({ rows }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      data: prefixed(
        workbook,
        `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
      ),
    })),
    { name: 'xl/styles.xml', data: styles(formats) },
    { name: 'xl/sharedStrings.xml', data: shared(strings) },
    ...extra,
  ];
}

export function aWorkbook(workbook: Workbook): Buffer {
  return aZip(workbookParts(workbook));
}

function prefixed({ prefix }: Workbook, xml: string): string {
  if (prefix === undefined) return `${head}${xml}`;
  const named = xml.replace(/<(\/?)(\w)/g, `<$1${prefix}:$2`).replace('xmlns=', `xmlns:${prefix}=`);
  return `${head}${named}`;
}

function contentTypes(sheets: readonly Sheet[]): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const parts = [
    part('workbook', 'sheet.main'),
    ...sheets.map((_, at) => part(`worksheets/sheet${at + 1}`, 'worksheet')),
    part('styles', 'styles'),
    part('sharedStrings', 'sharedStrings'),
  ];
  return `${head}<Types xmlns="${schema}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${schema}/package/2006/relationships">${each.join('')}</Relationships>`;
}

function book({ sheets, date1904 = false }: Workbook): string {
  const each = sheets.map(({ naam, state }, at) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${escapeXml(naam)}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
  });
  const properties = date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${each.join('')}</sheets></workbook>`;
}

function styles(formats: readonly (number | string)[]): string {
  const codes = formats.flatMap((format, at) =>
    typeof format === 'string'
      ? [`<numFmt numFmtId="${164 + at}" formatCode="${escapeXml(format)}"/>`]
      : [],
  );
  const xfs = formats.map(
    (format, at) =>
      `<xf numFmtId="${typeof format === 'string' ? 164 + at : format}" applyNumberFormat="1"/>`,
  );
  return `${head}<styleSheet xmlns="${main}"><numFmts count="${codes.length}">${codes.join('')}</numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`;
}

function shared(strings: readonly string[]): string {
  const each = strings.map((text) =>
    text.startsWith('<')
      ? `<si>${text}</si>`
      : `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`,
  );
  return `${head}<sst xmlns="${main}" count="${each.length}" uniqueCount="${each.length}">${each.join('')}</sst>`;
}

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** One cell: a text as inline string, a number as it is, null as nothing, or XML of its own. */
export type Cell = string | number | null | { readonly xml: (ref: string) => string };

/** A row of a sheet, its cells named by their place. */
export function sheetRow(nummer: number, cells: readonly Cell[], attributes = ''): string {
  const each = cells.map((cell, at) => cellXml(cell, `${columnName(at)}${nummer}`));
  return `<row r="${nummer}"${attributes}>${each.join('')}</row>`;
}

function cellXml(cell: Cell, ref: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return cell.xml(ref);
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

/** A number shown by a style; a shared string; a formula with what it last gave. */
export const styled = (value: number, stijl: number): Cell => ({
  xml: (ref) => `<c r="${ref}" s="${stijl}"><v>${value}</v></c>`,
});
export const sharedString = (index: number): Cell => ({
  xml: (ref) => `<c r="${ref}" t="s"><v>${index}</v></c>`,
});
export const formula = (code: string, value: string | null): Cell => ({
  xml: (ref) =>
    `<c r="${ref}" t="str"><f>${escapeXml(code)}</f>${value === null ? '' : `<v>${escapeXml(value)}</v>`}</c>`,
});
