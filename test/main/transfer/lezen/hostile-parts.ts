import { constants, deflateRawSync } from 'node:zlib';
import { type Workbook, workbookParts } from '../../../builders/workbook.ts';
import { aZip, type ZipPart } from '../../../builders/zip.ts';

const MB = 1_048_576;

/**
 * So many MB of one letter, deflated, without ever holding them: a block that starts afresh can be
 * repeated. 16 MB of it is some 16 kB.
 */
export function deflatedMb(count: number, begin = ''): Buffer {
  const flush = { level: 9, finishFlush: constants.Z_FULL_FLUSH };
  const block = deflateRawSync(Buffer.alloc(16 * MB, 'a'), flush);
  const start = deflateRawSync(Buffer.from(begin), flush);
  const blocks = Array.from({ length: count / 16 }, () => block);
  // An empty last block ends the stream.
  return Buffer.concat([start, ...blocks, Buffer.from([0x03, 0x00])]);
}

const list: Workbook = {
  sheets: [
    { naam: 'Blad1', rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>INSZ</t></is></c></row>' },
  ],
};

/** An ordinary workbook of which one part is another. */
export function withPart(name: string, part: Omit<ZipPart, 'name'>): Buffer {
  const parts = workbookParts(list).filter((each) => each.name !== name);
  return aZip([...parts, { name, ...part }]);
}

/** An ordinary workbook and something beside it. */
export function withExtra(...extra: readonly ZipPart[]): Buffer {
  return aZip([...workbookParts(list), ...extra]);
}

export const sheetPart = 'xl/worksheets/sheet1.xml';
const open = '<worksheet><sheetData>';
const close = '</sheetData></worksheet>';
const cell = (text: string) =>
  `${open}<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>${close}`;

/** `&lol9;` stands for a thousand million times 'lol'. */
const lols = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at};`.repeat(10)}">`,
).join('');
export const billionLaughs = `<!DOCTYPE lolz [<!ENTITY lol0 "lol">${lols}]>${cell('&lol9;')}`;

export function externalEntity(path: string): string {
  return `<!DOCTYPE x [<!ENTITY secret SYSTEM "file://${path}">]>${cell('&secret;')}`;
}

export const bombSheet = `${open}<row r="1"><c r="A1" t="inlineStr"><is><t>`;

export type Hostile = readonly [what: string, code: string, make: () => Buffer];

/** What no spreadsheet writes, and the refusal that each gets. */
export const hostileWorkbooks: readonly Hostile[] = [
  [
    'a part of 1 GB in one MB, honest about it',
    'lijst.uitgepaktTeGroot',
    () =>
      withPart(sheetPart, { data: '', deflated: deflatedMb(1024, bombSheet), stated: 1024 * MB }),
  ],
  [
    'the same that says it is 1 MB',
    'lijst.beschadigd',
    () => withPart(sheetPart, { data: '', deflated: deflatedMb(1024, bombSheet), stated: MB }),
  ],
  [
    'the same beside the sheets',
    'lijst.uitgepaktTeGroot',
    () =>
      withExtra({ name: 'xl/media/a.png', data: '', deflated: deflatedMb(64), stated: 64 * MB }),
  ],
  [
    'many parts that are large together',
    'lijst.uitgepaktTeGroot',
    () =>
      withExtra(
        ...Array.from({ length: 15 }, (_, at) => ({ name: `x/${at}`, data: '', stated: 7 * MB })),
      ),
  ],
  [
    'a text of megabytes without an element',
    'lijst.onveilig',
    () => withPart(sheetPart, { data: `${bombSheet}${'a'.repeat(3 * MB)}` }),
  ],
  [
    '10,000 parts',
    'lijst.onveilig',
    () => withExtra(...Array.from({ length: 10_000 }, (_, at) => ({ name: `x/${at}`, data: '' }))),
  ],
  ['a name that leads out', 'lijst.onveilig', () => withExtra({ name: '../../evil', data: 'x' })],
  ['an absolute name', 'lijst.onveilig', () => withExtra({ name: '/etc/evil', data: 'x' })],
  ['a drive', 'lijst.onveilig', () => withExtra({ name: 'C:\\evil', data: 'x' })],
  [
    'a link',
    'lijst.onveilig',
    () => withExtra({ name: 'xl/link', data: '/etc/passwd', mode: 0o120777 }),
  ],
  ['a name twice', 'lijst.onveilig', () => withExtra({ name: sheetPart, data: cell('other') })],
  [
    'a name twice in other case',
    'lijst.onveilig',
    () => withExtra({ name: sheetPart.toUpperCase(), data: cell('other') }),
  ],
  [
    'a workbook in the place of a sheet',
    'lijst.beschadigd',
    () => withPart(sheetPart, { data: withExtra() }),
  ],
  ['entities that expand', 'lijst.onveilig', () => withPart(sheetPart, { data: billionLaughs })],
  [
    'entities that expand in the shared texts',
    'lijst.onveilig',
    () => withPart('xl/sharedStrings.xml', { data: billionLaughs }),
  ],
  [
    'an entity from a file',
    'lijst.onveilig',
    () => withPart(sheetPart, { data: externalEntity('/etc/passwd') }),
  ],
  [
    'a document type in the workbook',
    'lijst.onveilig',
    () =>
      withPart('xl/workbook.xml', {
        data: '<!DOCTYPE x SYSTEM "http://x.example/x.dtd"><workbook/>',
      }),
  ],
  [
    'an entity that nobody made',
    'lijst.beschadigd',
    () => withPart(sheetPart, { data: cell('&unknown;') }),
  ],
  [
    'a row past the last one',
    'lijst.beschadigd',
    () => withPart(sheetPart, { data: `${open}<row r="99999999999"/>${close}` }),
  ],
  [
    'rows that go back',
    'lijst.beschadigd',
    () => withPart(sheetPart, { data: `${open}<row r="2"/><row r="1"/>${close}` }),
  ],
  [
    'a cell far to the right',
    'lijst.teVeelKolommen',
    () => withPart(sheetPart, { data: `${open}<row r="1"><c r="XFD1"><v>1</v></c></row>${close}` }),
  ],
  [
    'more rows than a list has',
    'lijst.teVeelRijen',
    () =>
      withPart(sheetPart, {
        data: `${open}<row r="1"><c><v>1</v></c></row><row r="900000"><c><v>1</v></c></row>${close}`,
      }),
  ],
  [
    'a reference to a sheet outside',
    'lijst.leeg',
    () =>
      withPart('xl/_rels/workbook.xml.rels', {
        data: '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>',
      }),
  ],
  [
    'a reference to a sheet elsewhere, with the name of one inside',
    'lijst.leeg',
    () =>
      withPart('xl/_rels/workbook.xml.rels', {
        data: '<Relationships><Relationship Id="rId1" Type="x/worksheet" TargetMode="External" Target="worksheets/sheet1.xml"/></Relationships>',
      }),
  ],
];
