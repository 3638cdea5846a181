import { setImmediate } from 'node:timers/promises';

/** Some milliseconds of work on rows of ten cells. */
const rowsAtOnce = 1_000;

/** Each in order, with a turn for others after every so many. */
export async function forEachInTurns<T>(
  items: readonly T[],
  each: (item: T) => void,
): Promise<void> {
  for (let from = 0; from < items.length; from += rowsAtOnce) {
    if (from > 0) await setImmediate();
    items.slice(from, from + rowsAtOnce).forEach(each);
  }
}
