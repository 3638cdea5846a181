import { foldText } from '../../shared/fold-text.ts';
import type { Dossier } from '../domain/dossier.ts';
import { createSortedList, type SortedList } from './sorted-list.ts';

/** A dossier with its place: `slot` is a small number that may later be another's. */
export type Entry = { dossier: Dossier; readonly slot: number; readonly sleutel: string };

/** A list of persons cut in parts. */
export type Delen = readonly (readonly Dossier[])[];

/** A part ends at every 512th slot, wherever that is: who comes or goes changes his own part only. */
const ENDS_A_DEEL = 0x1ff;

/** Everybody by id, by slot, and in the order of their names. */
export type Entries = {
  byId(persoonId: string): Entry | undefined;
  add(dossier: Dossier): Entry;
  drop(entry: Entry): void;
  settle(): void;
  /** In the order of their names; a part of which nobody changed is the array that it was. */
  delen(before: Delen): Delen;
  inOrder(slots: readonly number[]): readonly Dossier[];
};

export function createEntries(): Entries {
  const sorted = createSortedList<Entry>(compareEntries);
  const bySlot: (Entry | undefined)[] = [];
  const byId = new Map<string, Entry>();
  const free: number[] = [];

  function collect(wanted: (entry: Entry) => boolean): readonly Dossier[] {
    const dossiers: Dossier[] = [];
    sorted.visitAll((entry) => {
      if (wanted(entry)) dossiers.push(entry.dossier);
    });
    return dossiers;
  }

  return {
    byId: (persoonId) => byId.get(persoonId),
    add(dossier) {
      const slot = free.pop() ?? bySlot.length;
      const entry = { dossier, slot, sleutel: sorteersleutel(dossier) };
      bySlot[slot] = entry;
      byId.set(dossier.persoon.id, entry);
      sorted.add(entry);
      return entry;
    },
    drop(entry) {
      sorted.remove(entry);
      bySlot[entry.slot] = undefined;
      byId.delete(entry.dossier.persoon.id);
      free.push(entry.slot);
    },
    settle: sorted.settle,
    delen: (before) => cutInDelen(sorted, before),
    inOrder(slots) {
      // Walking by everybody is cheaper than sorting many.
      if (slots.length > bySlot.length / 16) {
        const wanted = new Uint8Array(bySlot.length);
        for (const slot of slots) wanted[slot] = 1;
        return collect(({ slot }) => wanted[slot] === 1);
      }
      const found = slots.flatMap((slot) => bySlot[slot] ?? []);
      return found.sort(compareEntries).map(({ dossier }) => dossier);
    },
  };
}

function cutInDelen(sorted: SortedList<Entry>, before: Delen): Delen {
  const known = new Map(before.map((deel) => [deel[0], deel]));
  const delen: (readonly Dossier[])[] = [];
  let deel: Dossier[] = [];
  function close(): void {
    const was = known.get(deel[0]);
    if (deel.length > 0) delen.push(was !== undefined && isSame(was, deel) ? was : deel);
    deel = [];
  }
  sorted.visitAll(({ dossier, slot }) => {
    deel.push(dossier);
    if ((slot & ENDS_A_DEEL) === 0) close();
  });
  close();
  return delen;
}

function isSame(was: readonly Dossier[], now: readonly Dossier[]): boolean {
  return was.length === now.length && was.every((dossier, at) => dossier === now[at]);
}

/** Comparing folded texts is ten times quicker than a collator, and puts the same names together. */
export function sorteersleutel({ persoon }: Dossier): string {
  return `${foldText(persoon.naam)}\u0000${foldText(persoon.voornaam)}\u0000${persoon.id}`;
}

function compareEntries(one: Entry, other: Entry): number {
  if (one.sleutel === other.sleutel) return 0;
  return one.sleutel < other.sleutel ? -1 : 1;
}
