import { setImmediate } from 'node:timers/promises';

/** After so many milliseconds without a pause, others get a turn. */
const patience = 10;

export type Turns<T> = {
  enter(one: T): void;
  /** Resolves when nothing waits any more. */
  done(): Promise<void>;
};

/** One thing at a time, in the order in which it was asked. `run` takes what it does from the list. */
export function createTurns<T>(run: (waiting: T[]) => Promise<void>): Turns<T> {
  const waiting: T[] = [];
  const breathe = createBreather();
  let working: Promise<void> | null = null;

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      await breathe();
      await run(waiting);
    }
    working = null;
  }

  return {
    enter(one) {
      waiting.push(one);
      // In a microtask, so that what is asked in the same breath shares a flush.
      working ??= Promise.resolve().then(work);
    },
    async done() {
      await working;
    },
  };
}

/** Promises alone never let timers and requests in: after a while one turn of the loop does. */
function createBreather() {
  let since: number | null = null;
  return async () => {
    const now = performance.now();
    if (since === null) {
      since = now;
      void setImmediate().then(() => {
        since = null;
      });
    } else if (now - since > patience) {
      await setImmediate();
    }
  };
}
