import { ok, type Result } from '../../shared/result.ts';
import type { Moment } from '../../shared/values/ids.ts';
import type { Change, Put, Store, StoreView } from '../store/store.ts';
import { type Anker, ankerStandOf } from './anker.ts';
import type { AnkerFile } from './anker-file.ts';

type Parts = {
  readonly store: Store;
  readonly file: AnkerFile;
  readonly now: () => Moment;
  /** What the file held when it was opened. */
  readonly before: Anker;
};

export type AnchoredStore = {
  readonly store: Store;
  /** The latest moment ever seen, now included. */
  hoogwater(): Moment;
  /** Writes the anchor as the store stands. */
  keep(): Promise<Result<null>>;
};

/**
 * The same store, with every change of a means durable in the anchor too before it is acknowledged.
 * The store is written first: a process killed in between leaves a store that is newer than its
 * anchor, which is nothing to tell about.
 */
export function anchorStore({ store, file, now, before }: Parts): AnchoredStore {
  let anker = before;
  let last: Promise<unknown> = Promise.resolve();

  function write(next: () => Anker): Promise<Result<null>> {
    const written = last.then(async () => {
      const wanted = next();
      const kept = await file.write(wanted);
      if (kept.ok) anker = wanted;
      return kept;
    });
    last = written;
    return written;
  }

  const keep = () => write(() => ankerOf(store.view, { anker, file, now: now() }));

  return {
    keep,
    hoogwater: () => latest(anker.hoogwater, now()),
    store: {
      ...store,
      async update<T>(decide: (view: StoreView) => Result<Change<T>>) {
        let touched = false;
        const result = await store.update((view) => {
          const decision = decide(view);
          if (!decision.ok) return decision;
          touched = decision.value.puts.some(({ collection }) => collection === 'middel');
          const puts = decision.value.puts.map((put) => numbered(view, put));
          return ok({ ...decision.value, puts });
        });
        if (!result.ok || !touched) return result;
        const kept = await keep();
        return kept.ok ? result : kept;
      },
      async replaceAll(puts) {
        // First, so that a process killed in between leaves no anchor stricter than the store.
        const emptied = await write(() => ({ hoogwater: now(), standen: new Map() }));
        if (!emptied.ok) return emptied;
        const replaced = await store.replaceAll(puts.map(firstNumbered));
        const kept = await keep();
        return replaced.ok ? kept : replaced;
      },
      async close() {
        await store.close();
        await last;
      },
    },
  };
}

/** What the store no longer knows stays as it was: only beginning anew forgets it. */
function ankerOf(
  view: StoreView,
  { anker, file, now }: { readonly anker: Anker; readonly file: AnkerFile; readonly now: Moment },
): Anker {
  const standen = new Map(anker.standen);
  for (const stand of view.all('middel')) standen.set(file.nameOf(stand.id), ankerStandOf(stand));
  return { hoogwater: latest(anker.hoogwater, now), standen };
}

function numbered(view: StoreView, put: Put): Put {
  if (put.collection !== 'middel') return put;
  const before = view.get('middel', put.entity.id)?.volgnummer ?? 0;
  return { ...put, entity: { ...put.entity, volgnummer: before + 1 } };
}

function firstNumbered(put: Put): Put {
  return put.collection === 'middel' ? { ...put, entity: { ...put.entity, volgnummer: 1 } } : put;
}

function latest(one: Moment, other: Moment): Moment {
  return one > other ? one : other;
}
