import type { End, MakeInside } from '../../src/main/shell/inside.ts';
import {
  type InsideSurroundings,
  type ServedInside,
  serveInside,
} from '../../src/main/shell/serve-inside.ts';
import { createSignal } from '../../src/main/shell/signal.ts';

/** The lives of the application in this process, one after the other, on clocks of the test. */
export function insideHere(surroundings: Omit<InsideSurroundings, 'startAnew'>): MakeInside {
  return (hears) => {
    let served: ServedInside | null = null;
    const end = createSignal<End>();
    let ending: Promise<void> | null = null;
    const finish = (how: 'stopped' | 'anew') => {
      ending ??= served?.finish() ?? Promise.resolve();
      void ending.then(
        () => end.give(how),
        () => end.give('broken'),
      );
    };
    return {
      pid: process.pid,
      open(brief) {
        served = serveInside(brief, {
          ...surroundings,
          async startAnew(slot) {
            await hears.anew(slot);
            finish('anew');
          },
        });
        return served.opened();
      },
      take: (connection) => served?.take(connection),
      stop: () => finish('stopped'),
      ended: end.given,
    };
  };
}
