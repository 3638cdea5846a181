import type { Ids } from '../outside.ts';

/** Open requests of one kind, by an id that only who asked knows. In memory, gone at a restart. */
export type Verzoeken<V extends { readonly id: string }> = {
  open(parts: Omit<V, 'id'>): V;
  get(id: string): V | undefined;
  /** Nothing when it was closed meanwhile. */
  replace(verzoek: V): void;
  close(id: string): void;
  /** The last one first. */
  all(): readonly V[];
};

/** Nobody has this many at a time: more only fill the memory, so the oldest goes. */
const MAX_VERZOEKEN = 100;

export function createVerzoeken<V extends { readonly id: string }>(ids: Ids): Verzoeken<V> {
  const byId = new Map<string, V>();
  return {
    open(parts) {
      const verzoek = { ...parts, id: ids.next() } as V;
      const [oldest] = byId.keys();
      if (oldest !== undefined && byId.size >= MAX_VERZOEKEN) byId.delete(oldest);
      byId.set(verzoek.id, verzoek);
      return verzoek;
    },
    get: (id) => byId.get(id),
    replace(verzoek) {
      if (byId.has(verzoek.id)) byId.set(verzoek.id, verzoek);
    },
    close: (id) => void byId.delete(id),
    all: () => [...byId.values()].reverse(),
  };
}
