import { addDays, addYears, type Datum } from '../../shared/values/datum.ts';
import type { Moment } from '../../shared/values/ids.ts';

/** The calendar of the sample world: everything lies so far from the day it is made. */
export type Tijd = {
  readonly vandaag: Datum;
  /** Days from today; negative is past. */
  dag(days: number): Datum;
  /** Years from today; negative is past. */
  jaar(years: number): Datum;
  /** So many minutes before now. */
  geleden(minutes: number): Moment;
  /** The morning of a day gone by; for today and later a little while ago. */
  ochtend(datum: Datum): Moment;
};

export function createTijd(today: Datum, now: Moment): Tijd {
  const geleden = (minutes: number) =>
    new Date(Date.parse(now) - minutes * 60_000).toISOString() as Moment;
  return {
    vandaag: today,
    dag: (days) => addDays(today, days),
    jaar: (years) => addYears(today, years),
    geleden,
    ochtend: (datum) => (datum < today ? (`${datum}T08:30:00.000Z` as Moment) : geleden(45)),
  };
}
