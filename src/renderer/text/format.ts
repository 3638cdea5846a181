import i18next from 'i18next';
import { type Datum, daysBetween, formatDatum } from '../../shared/values/datum.ts';

export function day(iso: string): string {
  return formatDatum(iso as Datum);
}

export function daysUntil(today: string, iso: string): number {
  return daysBetween(today as Datum, iso as Datum);
}

/** Today: the hour; else the day. Moments are UTC, the screen shows the workstation's own time. */
export function momentText(moment: string, today: string): string {
  const local = new Date(moment);
  const isoDay = [
    local.getFullYear(),
    String(local.getMonth() + 1).padStart(2, '0'),
    String(local.getDate()).padStart(2, '0'),
  ].join('-');
  return isoDay === today ? clockTime(local) : day(isoDay);
}

export function momentInFull(moment: string): string {
  const local = new Date(moment);
  const datum = new Intl.DateTimeFormat('nl-BE', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(local);
  return `${datum} ${clockTime(local)}`;
}

function clockTime(local: Date): string {
  return new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit' }).format(local);
}

/** 'Campus Aalst, Campus Asse en Campus Gent' in the chosen language. */
export function listText(names: readonly string[]): string {
  return new Intl.ListFormat(i18next.language, { type: 'conjunction' }).format(names);
}
