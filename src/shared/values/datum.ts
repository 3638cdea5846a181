import { fault } from '../faults.ts';
import { ok, type Result, refuse } from '../result.ts';

/** A day without a clock or a zone, ISO `jjjj-mm-dd`; `<` and `>` compare days. */
export type Datum = string & { readonly brand: 'Datum' };

/** Years that a birth date or a term can have; outside them a digit was forgotten or doubled. */
const eersteJaar = 1850;
const laatsteJaar = 2199;

/** `/`, `-`, `.`, `,` (Belgian keypad) or spaces, also the wide and the non-breaking ones. */
const scheiding = String.raw`[\s/.,\p{Pd}]+`;
const vormen = [
  new RegExp(`^(?<dag>\\d{1,2})${scheiding}(?<maand>\\d{1,2})${scheiding}(?<jaar>\\d{1,6})$`, 'u'),
  new RegExp(`^(?<jaar>\\d{4})${scheiding}(?<maand>\\d{1,2})${scheiding}(?<dag>\\d{1,2})$`, 'u'),
  /^(?<dag>\d{2})(?<maand>\d{2})(?<jaar>\d{4})$/u,
];

/**
 * A day as people type it: d/m/jj, dd/mm/jjjj, ddmmjjjj or ISO. Two digits of a year are 1950–2049.
 * Faults: datum.empty, datum.vorm, datum.maand, datum.jaar, datum.dag.
 */
export function parseDatum(text: string): Result<Datum> {
  const getypt = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  if (getypt === '') return refuse(fault('datum.empty'));
  for (const vorm of vormen) {
    const { dag, maand, jaar } = vorm.exec(getypt)?.groups ?? {};
    if (jaar !== undefined) return fromParts({ dag: Number(dag), maand: Number(maand), jaar });
  }
  return refuse(fault('datum.vorm', { getypt: getypt.slice(0, 40) }));
}

function fromParts(parts: {
  readonly dag: number;
  readonly maand: number;
  readonly jaar: string;
}): Result<Datum> {
  const { dag, maand } = parts;
  if (maand < 1 || maand > 12) return refuse(fault('datum.maand', { maand }));
  const jaar = fullYear(parts.jaar);
  if (jaar < eersteJaar || jaar > laatsteJaar) {
    return refuse(fault('datum.jaar', { jaar: parts.jaar }));
  }
  const dagen = daysInMonth(jaar, maand);
  if (dag < 1 || dag > dagen) return refuse(fault('datum.dag', { maand, jaar, dagen }));
  return ok(toDatum(jaar, maand, dag));
}

function fullYear(jaar: string): number {
  if (jaar.length !== 2) return Number(jaar);
  return Number(jaar) + (Number(jaar) < 50 ? 2000 : 1900);
}

/** `dd/mm/jjjj`, as every screen shows a day. */
export function formatDatum(datum: Datum): string {
  return `${datum.slice(8, 10)}/${datum.slice(5, 7)}/${datum.slice(0, 4)}`;
}

/** Whether the text is an ISO day that exists. */
export function isDatum(text: string): text is Datum {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [jaar, maand, dag] = split(text);
  return maand >= 1 && maand <= 12 && dag >= 1 && dag <= daysInMonth(jaar, maand);
}

/** An ISO day from a trusted place. Throws when it is none: that is a bug. */
export function asDatum(iso: string): Datum {
  if (!isDatum(iso)) throw new Error(`Not an ISO day: ${JSON.stringify(iso)}`);
  return iso;
}

const msPerDay = 86_400_000;

export function addDays(datum: Datum, days: number): Datum {
  return asDatum(new Date(Date.parse(datum) + days * msPerDay).toISOString().slice(0, 10));
}

/** The same day so many months on, or that month's last day when it has no such day. */
export function addMonths(datum: Datum, months: number): Datum {
  const [jaar, maand, dag] = split(datum);
  const count = jaar * 12 + (maand - 1) + months;
  const inYear = Math.floor(count / 12);
  const inMonth = count - inYear * 12 + 1;
  return toDatum(inYear, inMonth, Math.min(dag, daysInMonth(inYear, inMonth)));
}

/** The same day so many years on; 29 February becomes 28 February where the year has none. */
export function addYears(datum: Datum, years: number): Datum {
  return addMonths(datum, years * 12);
}

/** Days from the one to the other: 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: Datum, to: Datum): number {
  return (Date.parse(to) - Date.parse(from)) / msPerDay;
}

export function minDatum(a: Datum, b: Datum): Datum {
  return a < b ? a : b;
}

export function maxDatum(a: Datum, b: Datum): Datum {
  return a > b ? a : b;
}

/** Days in the month of the proleptic Gregorian calendar; months count from 1. */
function daysInMonth(jaar: number, maand: number): number {
  if (maand === 2) return jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0) ? 29 : 28;
  return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31;
}

function split(iso: string): readonly [jaar: number, maand: number, dag: number] {
  return [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
}

function toDatum(jaar: number, maand: number, dag: number): Datum {
  const two = (count: number) => String(count).padStart(2, '0');
  return asDatum(`${String(jaar).padStart(4, '0')}-${two(maand)}-${two(dag)}`);
}
