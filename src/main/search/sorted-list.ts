/** So few waiting items are always put in their places one by one. */
const FEW = 256;
/** A place among n items costs as much as sorting some forty of them anew, already sorted as most are. */
const WORTH_A_PLACE = 40;
/** Long enough to have few of them, short enough that an insertion moves little. */
const CHUNK = 512;

/**
 * Items in order, in chunks: one array of 100,000 would move half of itself at every insertion.
 * What is added waits until somebody reads, so that a whole dossier is sorted once; whoever adds part
 * by part settles each, so that no reader waits for 100,000 at once.
 */
export type SortedList<T> = {
  add(item: T): void;
  /** Puts what waits in its place, as the next reading would. */
  settle(): void;
  /** The item that compares as equal. */
  remove(item: T): void;
  /** In order, from the first item that is not `before`, until `visit` answers false. */
  visitFrom(before: (item: T) => boolean, visit: (item: T) => boolean): void;
  /** Every item, in order. */
  visitAll(visit: (item: T) => void): void;
};

export function createSortedList<T>(compare: (one: T, other: T) => number): SortedList<T> {
  let chunks: T[][] = [];
  let waiting: T[] = [];
  let size = 0;

  function settle(): void {
    if (waiting.length === 0) return;
    const fresh = waiting;
    waiting = [];
    const few = Math.max(FEW, size / WORTH_A_PLACE);
    size += fresh.length;
    if (fresh.length > few) chunks = cut([...chunks.flat(), ...fresh].sort(compare));
    else for (const item of fresh) insert(chunks, item, compare);
  }

  return {
    add(item) {
      waiting.push(item);
    },
    settle,
    remove(item) {
      settle();
      const before = (other: T) => compare(other, item) < 0;
      const at = chunkFor(chunks, before);
      const chunk = chunks[at] ?? [];
      const place = firstNot(chunk, before);
      const found = chunk[place];
      if (found === undefined || compare(found, item) !== 0) return;
      chunk.splice(place, 1);
      size -= 1;
      if (chunk.length === 0) chunks.splice(at, 1);
    },
    visitFrom(before, visit) {
      settle();
      let at = chunkFor(chunks, before);
      let place = firstNot(chunks[at] ?? [], before);
      for (; at < chunks.length; at += 1, place = 0) {
        const chunk = chunks[at] ?? [];
        for (; place < chunk.length; place += 1) if (!visit(chunk[place] as T)) return;
      }
    },
    visitAll(visit) {
      settle();
      for (const chunk of chunks) for (const item of chunk) visit(item);
    },
  };
}

function insert<T>(chunks: T[][], item: T, compare: (one: T, other: T) => number): void {
  const before = (other: T) => compare(other, item) < 0;
  const at = chunkFor(chunks, before);
  const chunk = chunks[at];
  if (chunk === undefined) {
    chunks.push([item]);
    return;
  }
  chunk.splice(firstNot(chunk, before), 0, item);
  if (chunk.length > 2 * CHUNK) chunks.splice(at, 1, ...cut(chunk));
}

function cut<T>(items: readonly T[]): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < items.length; at += CHUNK) chunks.push(items.slice(at, at + CHUNK));
  return chunks;
}

/** The first chunk with an item that is not before; else the last one. */
function chunkFor<T>(chunks: readonly (readonly T[])[], before: (item: T) => boolean): number {
  const at = firstNot(chunks, (chunk) => before(chunk[chunk.length - 1] as T));
  return Math.max(0, Math.min(at, chunks.length - 1));
}

/** How many items at the beginning are before: they all stand in front. */
function firstNot<T>(items: readonly T[], before: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
