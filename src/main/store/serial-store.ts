import type { Result } from '../../shared/result.ts';
import { checkPuts } from './check-puts.ts';
import { type Asked, type Decide, type Outcome, takeRound } from './round.ts';
import type { Staged } from './staged.ts';
import type { Put, Store } from './store.ts';
import type { Tables } from './tables.ts';
import { createTurns } from './turns.ts';

/** A store whose turn one can take: for what may not happen while something is being committed. */
export type SerialStore = Store & {
  /** Also after it was closed: what had begun by then is finished. */
  inTurn<T>(act: () => Promise<T>): Promise<T>;
};

/** More rows than this are filed while the disk is at it, and not all in one go. */
const many = 1000;

type Waiting = Asked | { readonly alone: () => Promise<void> };

/**
 * What the stores have in common: decisions one at a time, each on what the one before left, and
 * nothing visible before `keep` says that it is kept. Decisions that wait share one flush: each
 * sees those before it of the same round, and if the flush fails, all that saw them fail with it,
 * also those that would have refused.
 */
export function createSerialStore(parts: {
  readonly tables: Tables;
  /** Makes the commits durable, all or none, or refuses and leaves what was there. */
  readonly keep: (staged: Staged) => Promise<Result<null>>;
}): SerialStore {
  const { tables, keep } = parts;
  const turns = createTurns<Waiting>(async (waiting) => {
    const [first] = waiting;
    if (first === undefined || !('alone' in first)) return decideTogether(waiting);
    waiting.shift();
    return first.alone();
  });
  let closed = false;

  async function decideTogether(waiting: Waiting[]): Promise<void> {
    const { commits, answers } = await takeRound(tables, () => shiftAsked(waiting));
    if (commits.length === 0) return;
    const bug = (error: unknown): Outcome => ({ bug: error });
    const finish = beginPublishing(commits.flat(), tables);
    const outcome = await keep({ commits, instead: false }).catch(bug);
    const publishing = finish('ok' in outcome && outcome.ok);
    if (publishing !== null) await publishing;
    for (const answer of answers) answer(outcome);
  }

  async function keepInstead(puts: readonly Put[]): Promise<Result<null>> {
    const checked = await checkPuts(puts, null);
    const kept = await keep({ commits: [checked], instead: true });
    if (!kept.ok) return kept;
    tables.clear();
    tables.publish(checked);
    return kept;
  }

  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      turns.enter({ alone: () => act().then(resolve, reject) });
    });
  }

  function update<T>(decide: Decide<T>): Promise<Result<T>> {
    if (closed) return Promise.reject(storeClosed());
    return new Promise((resolve, reject) => {
      // What resolves it is what this very decision answered.
      turns.enter({ decide, resolve: resolve as Asked['resolve'], reject });
    });
  }

  return {
    view: tables.view,
    update,
    replaceAll: (puts) =>
      closed ? Promise.reject(storeClosed()) : inTurn(() => keepInstead(puts)),
    inTurn,
    async close() {
      closed = true;
      await turns.done();
    },
  };
}

/** Publishes when it is told that they are kept; thousands are filed while the disk is at it. */
function beginPublishing(
  puts: readonly Put[],
  tables: Tables,
): (kept: boolean) => Promise<void> | null {
  const filed = puts.length > many ? tables.prepare(puts) : null;
  return (kept) => {
    if (filed !== null) return filed.then((it) => (kept ? it.show() : it.withdraw()));
    if (kept) tables.publish(puts);
    return null;
  };
}

function shiftAsked(waiting: Waiting[]): Asked | undefined {
  const [first] = waiting;
  if (first === undefined || 'alone' in first) return undefined;
  waiting.shift();
  return first;
}

function storeClosed(): Error {
  return new Error('The store is closed');
}
