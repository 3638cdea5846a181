import { formatDatum } from '../../../shared/values/datum.ts';
import { makeInert } from '../formule.ts';
import { type Cel, joinBytes } from './cel.ts';

/** What tells Excel that it is UTF-8; without it 'Zoë' becomes 'ZoÃ«'. */
const bom = '\uFEFF';

/** As Excel writes and reads it in Dutch and in French: semicolons, CRLF, a comma in numbers. */
const scheiding = ';';
const regeleinde = '\r\n';

/** Longer than this main does not write without letting others have a turn. */
const rijenTegelijk = 500;

/** One line of a CSV file, with its end. */
export function csvRegel(cellen: readonly Cel[]): string {
  return cellen.map(csvCel).join(scheiding) + regeleinde;
}

function csvCel(cel: Cel): string {
  if (cel === null) return '';
  if (typeof cel === 'number') return csvGetal(cel);
  if (typeof cel === 'object') return formatDatum(cel.dag);
  const inert = makeInert(cel);
  // Also for a comma: a program that separates by commas then keeps most of it together.
  return /[";,\s]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

function csvGetal(getal: number): string {
  if (!Number.isFinite(getal)) throw new Error(`No number for a cell: ${getal}`);
  return String(getal).replace('.', ',');
}

/**
 * A whole CSV file. `pauze` is called between parts, so that a long one stops nobody: an event loop
 * turn in the app.
 */
export async function csvBestand(
  koppen: readonly string[],
  rijen: Iterable<readonly Cel[]>,
  pauze: () => Promise<unknown>,
): Promise<Uint8Array<ArrayBuffer>> {
  const delen: Uint8Array[] = [];
  const encoder = new TextEncoder();
  let tekst = bom + csvRegel(koppen);
  let aantal = 0;
  for (const rij of rijen) {
    if (rij.length !== koppen.length) throw new Error('A row with other columns than the heading');
    tekst += csvRegel(rij);
    aantal += 1;
    if (aantal % rijenTegelijk !== 0) continue;
    delen.push(encoder.encode(tekst));
    tekst = '';
    await pauze();
  }
  delen.push(encoder.encode(tekst));
  return joinBytes(delen);
}
