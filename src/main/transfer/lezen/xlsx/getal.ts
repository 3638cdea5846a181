import type { Stijl } from './stijlen.ts';

const msPerDay = 86_400_000;
/** 31/12/9999, the last day that Excel knows. */
const lastDay = 2_958_465;

/** The text of a number as the sheet would show it if its column were wide enough. */
export function numberText(
  raw: string,
  { stijl, vanaf1904 }: { readonly stijl: Stijl; readonly vanaf1904: boolean },
): string {
  const number = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(number)) return raw;
  if (stijl.soort === 'datum') return dayText(number, { vanaf1904 }) ?? raw;
  // 8.5673000192E10 has all its digits: only its column was too narrow.
  const text = String(number);
  return stijl.soort === 'cijfers' && /^\d+$/.test(text) ? text.padStart(stijl.aantal, '0') : text;
}

/**
 * The ISO day of a serial number. Excel counts 29/02/1900, which never was, as day 60 (Lotus did); a
 * time of day is left out. Null for what is no day.
 */
export function dayText(
  serial: number,
  { vanaf1904 }: { readonly vanaf1904: boolean },
): string | null {
  const day = Math.floor(serial);
  if (day < 0 || day > lastDay || (!vanaf1904 && (day === 0 || day === 60))) return null;
  const before = vanaf1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(before + day * msPerDay).toISOString().slice(0, 10);
}
