import { ok, type Result } from '../../shared/result.ts';
import { checkPuts } from './check-puts.ts';
import { layOver, type Overlay } from './lay-over.ts';
import type { Change, Put, StoreView } from './store.ts';
import type { Tables } from './tables.ts';

/** A round that has grown to so many rows or decisions is flushed; the rest waits for the next. */
const roundSize = 200;

export type Decide<T> = (view: StoreView) => Result<Change<T>>;
export type Asked = {
  readonly decide: Decide<unknown>;
  readonly resolve: (result: Result<unknown>) => void;
  readonly reject: (error: unknown) => void;
};

/** What came of a flush: kept, refused, or a bug. */
export type Outcome = Result<null> | { readonly bug: unknown };

/** The decisions that share a flush. */
export type Round = {
  readonly commits: (readonly Put[])[];
  readonly answers: ((outcome: Outcome) => void)[];
};

/** Lets them decide in turn, each on what the one before left, until the round is full. */
export async function takeRound(tables: Tables, next: () => Asked | undefined): Promise<Round> {
  const round: Round = { commits: [], answers: [] };
  const seen = createSeen(tables.view, round);
  for (let size = 0; size < roundSize; ) {
    const asked = next();
    if (asked === undefined) break;
    size += 1 + (await decideOne(asked, seen(), round));
  }
  return round;
}

/**
 * What the next decision sees: what is kept, and over it what those before it in the round left. Laid
 * over when there is a next one: most rounds are one decision, and an import is thousands of rows.
 */
function createSeen(kept: StoreView, { commits }: Round): () => StoreView {
  let pending: Overlay | null = null;
  let laid = 0;
  return () => {
    if (commits.length === 0) return kept;
    pending ??= layOver(kept);
    for (const puts of commits.slice(laid)) pending.add(puts);
    laid = commits.length;
    return pending.view;
  };
}

/** How many rows it adds. What saw nothing that still has to be kept is answered at once. */
async function decideOne(asked: Asked, view: StoreView, round: Round): Promise<number> {
  try {
    const decision = asked.decide(view);
    const puts = decision.ok ? await checkPuts(decision.value.puts, view) : [];
    const answer = decision.ok ? ok(decision.value.value) : decision;
    if (puts.length > 0) round.commits.push(puts);
    if (round.commits.length === 0) asked.resolve(answer);
    else round.answers.push((outcome) => settle(asked, answer, outcome));
    return puts.length;
  } catch (error) {
    asked.reject(error);
    return 0;
  }
}

function settle(asked: Asked, answer: Result<unknown>, outcome: Outcome): void {
  if ('bug' in outcome) asked.reject(outcome.bug);
  else asked.resolve(outcome.ok ? answer : outcome);
}
