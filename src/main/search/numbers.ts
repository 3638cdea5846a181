import { createVocabulary } from './vocabulary.ts';

/** The digits that tell the day of birth, and those after the dash: what people know by heart. */
const DATE = 6;
/** Fewer digits than this could as well be the beginning of a year and month. */
const MIN_TAIL = 4;

type Visit = (slots: readonly number[]) => void;

/** Identificatienummers by their beginning, or by the beginning of the part after the dash. */
export type Numbers = {
  add(insz: string, slot: number): void;
  remove(insz: string, slot: number): void;
  settle(): void;
  visit(cijfers: string, visit: Visit): void;
};

/**
 * Apart from the words: among them 100,000 numbers would be most of the vocabulary. Few people share
 * a day of birth, so that a longer beginning is looked for among those alone.
 */
export function createNumbers(): Numbers {
  const dates = createVocabulary();
  const tails = createVocabulary();
  const inszOf: string[] = [];

  return {
    add(insz, slot) {
      inszOf[slot] = insz;
      dates.add(insz.slice(0, DATE), slot);
      tails.add(insz.slice(DATE, DATE + MIN_TAIL), slot);
    },
    remove(insz, slot) {
      dates.remove(insz.slice(0, DATE), slot);
      tails.remove(insz.slice(DATE, DATE + MIN_TAIL), slot);
    },
    settle() {
      dates.settle();
      tails.settle();
    },
    visit(cijfers, visit) {
      const matching = (slots: readonly number[]) =>
        slots.filter((slot) => hasCijfers(inszOf[slot] ?? '', cijfers));
      if (cijfers.length <= DATE) dates.visitPrefix(cijfers, visit);
      else dates.visitPrefix(cijfers.slice(0, DATE), (slots) => visit(matching(slots)));
      if (cijfers.length < MIN_TAIL) return;
      tails.visitPrefix(cijfers.slice(0, MIN_TAIL), (slots) => visit(matching(slots)));
    },
  };
}

/** What the index answers, said plainly. */
export function hasCijfers(insz: string, cijfers: string): boolean {
  const isTail = cijfers.length >= MIN_TAIL && insz.slice(DATE).startsWith(cijfers);
  return insz.startsWith(cijfers) || isTail;
}
