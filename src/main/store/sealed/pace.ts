import { setImmediate } from 'node:timers/promises';

/** Long work asks this after each small part: once so much time is taken, others get their turn. */
export type Pace = () => Promise<void>;

/** In milliseconds. What nobody notices; shorter ones only make the work last longer. */
const slice = 6;

export function createPace(): Pace {
  let until = performance.now() + slice;
  return async () => {
    if (performance.now() < until) return;
    await setImmediate();
    until = performance.now() + slice;
  };
}

const partRows = 100;

/** Goes through many rows at that pace. */
export async function eachAtPace<T>(
  rows: readonly T[],
  pace: Pace,
  act: (part: readonly T[]) => void,
): Promise<void> {
  for (let start = 0; start < rows.length; start += partRows) {
    act(rows.slice(start, start + partRows));
    await pace();
  }
}
