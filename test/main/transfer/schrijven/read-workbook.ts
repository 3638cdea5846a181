import { text } from 'node:stream/consumers';
import { openZip } from '../../../../src/main/transfer/lezen/xlsx/zip.ts';

/** Every part of a workbook as text, by its name. */
export async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await openZip(bytes);
  if (!zip.ok) throw new Error(JSON.stringify(zip.faults));
  const parts = new Map<string, string>();
  for (const name of zip.value.names) {
    const stream = await zip.value.open(name);
    parts.set(name, stream === null ? '' : await text(stream));
  }
  return parts;
}

/** The texts of a sheet as Excel decodes them, in their order. */
export function textsIn(sheet: string): readonly string[] {
  return [...sheet.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, inside = '']) =>
    inside
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&')
      .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}
