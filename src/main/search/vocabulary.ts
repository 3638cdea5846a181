import { isNearPrefix, maskOf, mayBeNear } from './near-prefix.ts';
import { createSortedList } from './sorted-list.ts';

/** A word that somebody has, and the slots of all who have it. */
type Word = { readonly text: string; readonly mask: number; readonly slots: number[] };
type Visit = (slots: readonly number[]) => void;

/** Every distinct word, sorted: 100,000 persons share some 20,000 of them. */
export type Vocabulary = {
  /** The word again, as it is kept: for whoever wants to keep it too. */
  add(word: string, slot: number): string;
  remove(word: string, slot: number): void;
  settle(): void;
  /** Who has a word that begins so; somebody with two such words is met twice. */
  visitPrefix(prefix: string, visit: Visit): void;
  /** Who has a word that begins so with at most one slip of the finger. */
  visitNear(prefix: string, visit: Visit): void;
};

export function createVocabulary(): Vocabulary {
  const words = new Map<string, Word>();
  const sorted = createSortedList<Word>((one, other) =>
    one.text < other.text ? -1 : one.text > other.text ? 1 : 0,
  );

  return {
    add(text, slot) {
      const known = words.get(text);
      if (known !== undefined) {
        known.slots.push(slot);
        return known.text;
      }
      const word = { text, mask: maskOf(text), slots: [slot] };
      words.set(text, word);
      sorted.add(word);
      return text;
    },
    remove(text, slot) {
      const word = words.get(text);
      if (word === undefined) return;
      const at = word.slots.indexOf(slot);
      if (at < 0) return;
      const last = word.slots.pop();
      // The order within a word says nothing, so the last one may take the empty place.
      if (at < word.slots.length && last !== undefined) word.slots[at] = last;
      if (word.slots.length > 0) return;
      words.delete(text);
      sorted.remove(word);
    },
    settle: sorted.settle,
    visitPrefix(prefix, visit) {
      sorted.visitFrom(
        ({ text }) => text < prefix,
        ({ text, slots }) => {
          const begins = text.startsWith(prefix);
          if (begins) visit(slots);
          return begins;
        },
      );
    },
    visitNear(prefix, visit) {
      const mask = maskOf(prefix);
      sorted.visitAll((word) => {
        if (mayBeNear(mask, word.mask) && isNearPrefix(prefix, word.text)) visit(word.slots);
      });
    },
  };
}
