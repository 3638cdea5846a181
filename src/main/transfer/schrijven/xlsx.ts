import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { type Datum, formatDatum } from '../../../shared/values/datum.ts';
import { makeInert } from '../formule.ts';
import { type Cel, joinBytes } from './cel.ts';
import { bladBegin, bladEinde, stijl, vasteDelen } from './xlsx-delen.ts';

export type Kolom = { readonly kop: string; readonly breedte: number };

export type Werkblad = {
  readonly naam: string;
  readonly kolommen: readonly Kolom[];
  readonly rijen: Iterable<readonly Cel[]>;
};

/** Rows that a sheet can have below its header. */
export const MAX_BLADRIJEN = 1_048_575;

/** Longer than this main does not write without letting others have a turn. */
const rijenTegelijk = 200;

/** Which moment it was made is in its name; the same rows make the same bytes. */
const vast = { mtime: new Date(Date.UTC(2000, 0, 1)), forceDosTimestamp: true, mode: 0o100600 };

/**
 * A workbook of one sheet. Every text is a text, never a formula, and inert besides: whoever saves
 * the sheet as CSV makes a file of his own of it (security.md I1). Deflated outside main's turn.
 */
export async function xlsxBestand(
  blad: Werkblad,
  pauze: () => Promise<unknown>,
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  for (const [deel, xml] of vasteDelen(escapeXml(blad.naam))) {
    zip.addBuffer(Buffer.from(xml, 'utf8'), deel, vast);
  }
  const sheet = Readable.from(sheetXml(blad, pauze));
  // What goes wrong while rows are made ends the file too, instead of waiting for ever.
  const output = zip.outputStream as Readable;
  sheet.on('error', (error) => output.destroy(error));
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', vast);
  zip.end();
  const delen: Uint8Array[] = [];
  for await (const deel of output) delen.push(deel as Uint8Array);
  return joinBytes(delen);
}

async function* sheetXml(
  { kolommen, rijen }: Werkblad,
  pauze: () => Promise<unknown>,
): AsyncGenerator<Buffer> {
  let xml = bladBegin(kolommen.map(({ breedte }) => breedte));
  xml += rijXml(
    1,
    kolommen.map(({ kop }) => kop),
    stijl.kop,
  );
  let nummer = 1;
  for (const rij of rijen) {
    if (rij.length !== kolommen.length)
      throw new Error('A row with other columns than the heading');
    nummer += 1;
    xml += rijXml(nummer, rij, stijl.tekst);
    if (nummer % rijenTegelijk !== 0) continue;
    yield Buffer.from(xml, 'utf8');
    xml = '';
    await pauze();
  }
  yield Buffer.from(`${xml}${bladEinde}`, 'utf8');
}

function rijXml(nummer: number, cellen: readonly Cel[], tekst: number): string {
  const written = cellen.map((cel, at) => celXml(`${letters(at)}${nummer}`, cel, tekst));
  return `<row r="${nummer}">${written.join('')}</row>`;
}

function celXml(plaats: string, cel: Cel, tekst: number): string {
  if (cel === null || cel === '') return '';
  if (typeof cel === 'number') {
    if (!Number.isFinite(cel)) throw new Error(`No number for a cell: ${cel}`);
    return `<c r="${plaats}"><v>${cel}</v></c>`;
  }
  if (typeof cel === 'string') return tekstXml(plaats, cel, tekst);
  const serial = serialOf(cel.dag);
  return serial === null
    ? tekstXml(plaats, formatDatum(cel.dag), tekst)
    : `<c r="${plaats}" s="${stijl.dag}"><v>${serial}</v></c>`;
}

function tekstXml(plaats: string, text: string, tekst: number): string {
  const inert = escapeXml(makeInert(text));
  return `<c r="${plaats}" s="${tekst}" t="inlineStr"><is><t xml:space="preserve">${inert}</t></is></c>`;
}

/** A, B, … Z, AA. */
function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${letters(Math.floor(at / 26) - 1)}${last}`;
}

/**
 * Days as Excel counts them. Before March 1900 programs disagree: Excel counts a 29 February that
 * never was, and knows no earlier century. Such a day is written as text.
 */
function serialOf(dag: Datum): number | null {
  if (dag < '1900-03-01') return null;
  return (Date.parse(dag) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** Signs that XML 1.0 does not have at all, and a carriage return, which it would make a line feed. */
const unwritable = /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu;
/** What Excel would take for such a sign that is written out (ECMA-376 part 1, 22.9.2.19). */
const looksWritten = /_(?=x[0-9A-Fa-f]{4}_)/g;

function escapeXml(text: string): string {
  return text
    .replace(looksWritten, '_x005F_')
    .replace(unwritable, (sign) => `_x${codeOf(sign)}_`)
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function codeOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
