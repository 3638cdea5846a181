import { foldText } from '../../../shared/fold-text.ts';
import type { Herstel } from './herstel.ts';
import { voorstel, zeker } from './lees-met.ts';

/** Beginnings that tell the month in Dutch, French or English, longest first where one holds another. */
const maanden: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'fev'],
  ['maart', 'mars', 'march', 'mrt', 'mar'],
  ['apr', 'avr'],
  ['mei', 'mai', 'may'],
  ['juni', 'juin', 'june', 'jun'],
  ['juli', 'juil', 'july', 'jul'],
  ['aug', 'aout'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];

const dagEerst =
  /^(?:\p{L}+\.?,?\s+)?(?<dag>\d{1,2})(?:er|ste|de|st|nd|rd|th|e)?[\s.\-/]*(?<woord>\p{L}+)[\s.,\-/]*(?<jaar>\d{4}|\d{2})$/u;
const maandEerst = /^(?<woord>\p{L}+)\.?\s+(?<dag>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<jaar>\d{4})$/u;

/** As Excel counts them: 1927 up to the end of 2199. Fewer digits are rather a year. */
const firstSerial = 10_000;
const lastSerial = 109_575;
const msPerDay = 86_400_000;

/** What may have been meant by a cell that is no date as typed. */
export function herstelDatum(text: string): readonly Herstel[] {
  return [
    ...herstelMaand(text),
    ...herstelTijd(text),
    ...herstelSerie(text),
    ...herstelAaneen(text),
    ...herstelVolgorde(text),
  ];
}

function herstelMaand(text: string): readonly Herstel[] {
  const fold = foldText(text).replace(/\s+/gu, ' ').trim();
  const readings = [dagEerst, maandEerst].map((vorm) => vorm.exec(fold)?.groups ?? {});
  return readings.flatMap(({ dag, woord = '', jaar }) => {
    const maand = maanden.findIndex((namen) => namen.some((naam) => woord.startsWith(naam)));
    return maand < 0 ? [] : [zeker('tekstmaand', `${dag}/${maand + 1}/${jaar}`)];
  });
}

/** A moment: `12/03/2026 00:00:00`, `2026-03-12T00:00`. */
function herstelTijd(text: string): readonly Herstel[] {
  const bare = text.replace(/(?:\s+|T)\d{1,2}[:.u]\d{2}.*$/iu, '');
  return bare === text ? [] : [zeker('leesteken', bare)];
}

/** Days as Excel counts them, for a column that lost its format; 1904 counts otherwise, so it guesses. */
function herstelSerie(text: string): readonly Herstel[] {
  const serial = Number(/^(\d{5,6})(?:[.,]\d+)?$/.exec(text.trim())?.[1]);
  if (!(serial >= firstSerial && serial <= lastSerial)) return [];
  const iso = new Date(Date.UTC(1899, 11, 30) + serial * msPerDay).toISOString();
  return [voorstel('excelDatum', `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`)];
}

/** `20260312`: the year first, which day first cannot be. */
function herstelAaneen(text: string): readonly Herstel[] {
  const [, jaar, maand, dag] = /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim()) ?? [];
  return jaar === undefined ? [] : [zeker('leesteken', `${dag}/${maand}/${jaar}`)];
}

function herstelVolgorde(text: string): readonly Herstel[] {
  const nieuw = swapDagEnMaand(text);
  return nieuw === null ? [] : [voorstel('dagEnMaand', nieuw)];
}

/** The same text with the first two numbers exchanged; null when it is not of that form. */
export function swapDagEnMaand(text: string): string | null {
  const found = /^(\d{1,2})([\s/.,-]+)(\d{1,2})([\s/.,-]+)(\d{2}|\d{4})$/u.exec(text.trim());
  if (found === null) return null;
  const [, dag, een, maand, twee, jaar] = found;
  return `${maand}${een}${dag}${twee}${jaar}`;
}
