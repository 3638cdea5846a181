import { isNearPrefix } from './near-prefix.ts';
import { createNumbers, type Numbers } from './numbers.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import type { Zoekvraag } from './zoekvraag.ts';

/** By what somebody is found: folded words, each once, and the digits of the number. */
export type Zoeksleutels = { readonly woorden: readonly string[]; readonly insz: string };

/** By themselves shorter beginnings are near almost everything; beside such a word they may slip. */
const MIN_NEAR = 4;
/** So many are looked at one by one; for more, the vocabulary is asked who is near. */
const FEW_LEFT = 2000;

export type ZoekIndex = {
  add(slot: number, sleutels: Zoeksleutels): void;
  remove(slot: number): void;
  settle(): void;
  /** The slots that have every part of the question, in no order, each once. */
  find(vraag: Zoekvraag): readonly number[];
  /** Those that have every part but for one slip of the finger, without those that `find` gives. */
  findNear(vraag: Zoekvraag): readonly number[];
};

type Parts = {
  readonly vocabulary: Vocabulary;
  readonly numbers: Numbers;
  /** What each slot is found by, the texts shared with the vocabulary. */
  readonly keys: Zoeksleutels[];
};

/** Slots are small numbers, given by the caller and used again after a removal. */
export function createZoekIndex(): ZoekIndex {
  const parts: Parts = { vocabulary: createVocabulary(), numbers: createNumbers(), keys: [] };
  const { vocabulary, numbers, keys } = parts;
  return {
    add(slot, { woorden, insz }) {
      keys[slot] = { woorden: woorden.map((woord) => vocabulary.add(woord, slot)), insz };
      numbers.add(insz, slot);
    },
    remove(slot) {
      const { woorden = [], insz = '' } = keys[slot] ?? {};
      for (const woord of woorden) vocabulary.remove(woord, slot);
      numbers.remove(insz, slot);
      keys[slot] = { woorden: [], insz: '' };
    },
    settle() {
      vocabulary.settle();
      numbers.settle();
    },
    find: (vraag) => {
      const { had, all } = tally(parts, vraag);
      return slotsWith(had, all);
    },
    findNear: (vraag) => findNear(parts, vraag),
  };
}

/** For each slot a bit for each part of the question that it has. */
function tally({ vocabulary, numbers, keys }: Parts, { woorden, cijfers }: Zoekvraag) {
  const had = new Uint16Array(keys.length);
  const give = (bit: number) => (slots: readonly number[]) => {
    for (const slot of slots) had[slot] = (had[slot] ?? 0) | bit;
  };
  woorden.forEach((woord, at) => {
    vocabulary.visitPrefix(woord, give(1 << at));
  });
  if (cijfers !== '') numbers.visit(cijfers, give(1 << woorden.length));
  const count = woorden.length + (cijfers === '' ? 0 : 1);
  return { had, all: (1 << count) - 1 };
}

function slotsWith(had: Uint16Array, wanted: number): readonly number[] {
  const slots: number[] = [];
  for (let slot = 0; slot < had.length; slot += 1) if (had[slot] === wanted) slots.push(slot);
  return slots;
}

function findNear(parts: Parts, vraag: Zoekvraag): readonly number[] {
  const { had, all } = tally(parts, vraag);
  const { woorden } = vraag;
  return woorden.flatMap((woord, at) => {
    const lacking = all & ~(1 << at);
    const isLong = woord.length >= MIN_NEAR;
    if (!isLong && !woorden.some((other) => other !== woord && other.length >= MIN_NEAR)) return [];
    const left = slotsWith(had, lacking);
    if (left.length <= FEW_LEFT) return left.filter((slot) => hasNear(parts.keys[slot], woord));
    return isLong ? [...nearOf(parts, { woord, had, lacking })] : [];
  });
}

function hasNear(keys: Zoeksleutels | undefined, woord: string): boolean {
  return keys?.woorden.some((other) => isNearPrefix(woord, other)) === true;
}

function nearOf(
  { vocabulary }: Parts,
  what: { readonly woord: string; readonly had: Uint16Array; readonly lacking: number },
): ReadonlySet<number> {
  const found = new Set<number>();
  vocabulary.visitNear(what.woord, (slots) => {
    for (const slot of slots) if (what.had[slot] === what.lacking) found.add(slot);
  });
  return found;
}
