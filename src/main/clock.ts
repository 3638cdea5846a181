import { asDatum } from '../shared/values/datum.ts';
import type { Moment } from '../shared/values/ids.ts';
import type { Clock } from './use-cases/outside.ts';

/** The machine's own clock: the only place that asks the time. */
export const systemClock: Clock = {
  today: () => localDay(new Date()),
  now: () => new Date().toISOString() as Moment,
};

/** Milliseconds that only go forward, whatever happens to the clock on the wall. */
export const systemLoop = (): number => performance.now();

/** The calendar day in the time zone of the machine, which near midnight is not the one in UTC. */
export function localDay(moment: Date): ReturnType<Clock['today']> {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return asDatum(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}
