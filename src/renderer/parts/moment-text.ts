import { formatDatum, isDatum } from '../../shared/values/datum.ts';

/** An instant as the clock on the wall showed it: dd/mm/jjjj hh:mm. */
export function momentText(moment: string): string {
  const at = new Date(moment);
  const two = (count: number) => String(count).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return isDatum(day) ? `${formatDatum(day)} ${time}` : moment;
}
