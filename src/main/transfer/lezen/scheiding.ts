import Papa from 'papaparse';
import type { Scheiding } from '../../../shared/values/inlezing.ts';
import { findAlias } from '../../domain/lijst/aliassen.ts';

/** In the order of preference when nothing else tells: Excel in Belgium writes semicolons. */
const scheidingen: readonly Scheiding[] = [';', '\t', ',', '|'];

const sampleRows = 100;
/** Headers stand near the top. */
const kopRows = 30;

/** What `sep=;` on the first line says, as Excel reads it. */
export function findSepRegel(
  text: string,
): { readonly scheiding: Scheiding; readonly length: number } | null {
  const found = /^"?sep=([;,\t|])"?(?:\n|$)/iu.exec(text);
  const scheiding = scheidingen.find((each) => each === found?.[1]);
  return found === null || scheiding === undefined ? null : { scheiding, length: found[0].length };
}

/**
 * The separator that cuts most rows into the same number of cells, and into most cells; before that
 * counts which one leaves headers that are known, for a cell may hold more bars than there are columns.
 * Null when none cuts anything: a list of one column.
 */
export function findScheiding(sample: string): Scheiding | null {
  const scored = scheidingen.map((scheiding) => ({ scheiding, score: scoreOf(sample, scheiding) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.scheiding : null;
}

function scoreOf(sample: string, scheiding: Scheiding): number {
  const { data, errors } = parseRows(sample, scheiding);
  const widths = new Map<number, number>();
  for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  const scores = [...widths].map(([width, rows]) => (width - 1) * rows);
  const koppen = data.slice(0, kopRows).map((row) => row.filter((cel) => findAlias(cel)).length);
  return (Math.max(0, ...scores) * Math.max(1, ...koppen)) / (1 + errors.length);
}

function parseRows(sample: string, scheiding: Scheiding) {
  return Papa.parse<string[]>(sample, {
    delimiter: scheiding,
    newline: '\n',
    preview: sampleRows,
    skipEmptyLines: true,
  });
}
