import type { Datumgewoonte } from '../../domain/lijst/veld.ts';
import type { LijstRij } from './lijst.ts';

const dagOfMaandEerst = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?:\s|$)/;
const jaarEerst = /^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}/;

/** What the dates of a list that are text have told so far. */
export type DatumTelling = { dagEerst: number; maandEerst: number; jaarEerst: number };

export function countDatums(telling: DatumTelling, { cellen }: LijstRij): void {
  for (const cel of cellen) {
    if (jaarEerst.test(cel)) telling.jaarEerst += 1;
    const [eerste = 0, tweede = 0] = dagOfMaandEerst.exec(cel)?.slice(1).map(Number) ?? [];
    // '85.67.30' begins a number, and is no day.
    if (eerste > 31 || tweede > 31) continue;
    if (eerste > 12) telling.dagEerst += 1;
    if (tweede > 12) telling.maandEerst += 1;
  }
}

/** Month first only when no date contradicts it: in Belgium the day comes first. */
export function habitOf(telling: DatumTelling): Datumgewoonte | null {
  if (telling.dagEerst > 0) return 'dmj';
  if (telling.maandEerst > 0) return 'mdj';
  return telling.jaarEerst > 0 ? 'jmd' : null;
}
