/** Above so many waiting items, sorting everything anew is cheaper than finding each its place. */
const FEW = 256;
/** Long enough to have few of them, short enough that an insertion moves little. */
const CHUNK = 512;

/**
 * Items in order, in chunks: one array of 100,000 would move half of itself at every insertion.
 * What is added waits until somebody reads, so that a whole dossier is sorted once.
 */
export type SortedList<T> = {
  add(item: T): void;
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

  function settle(): void {
    if (waiting.length === 0) return;
    const fresh = waiting;
    waiting = [];
    if (fresh.length > FEW) chunks = cut([...chunks.flat(), ...fresh].sort(compare));
    else for (const item of fresh) insert(item);
  }

  function insert(item: T): void {
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

  return {
    add(item) {
      waiting.push(item);
    },
    remove(item) {
      settle();
      const before = (other: T) => compare(other, item) < 0;
      const at = chunkFor(chunks, before);
      const chunk = chunks[at] ?? [];
      const place = firstNot(chunk, before);
      const found = chunk[place];
      if (found === undefined || compare(found, item) !== 0) return;
      chunk.splice(place, 1);
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
