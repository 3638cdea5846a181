import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSortedList, type SortedList } from '../../../src/main/search/sorted-list.ts';

type Step = { readonly do: 'add' | 'remove' | 'read'; readonly numbers: readonly number[] };

const steps = fc.array(
  fc.record({
    do: fc.constantFrom<Step['do'][]>('add', 'add', 'remove', 'read'),
    // Now and then more than fit in one chunk, and more than are put in one by one.
    numbers: fc.oneof(
      fc.array(fc.nat(3000), { maxLength: 8 }),
      fc.array(fc.nat(3000), { minLength: 300, maxLength: 1300 }),
    ),
  }),
  { maxLength: 10 },
);

/** Numbers in order, kept in the simplest way. */
function createModel() {
  const numbers = new Set<number>();
  return {
    has: (number: number) => numbers.has(number),
    add: (number: number) => numbers.add(number),
    remove: (number: number) => numbers.delete(number),
    all: () => [...numbers].sort((one, other) => one - other),
  };
}

function play(script: readonly Step[]) {
  const list = createSortedList<number>((one, other) => one - other);
  const model = createModel();
  const acts = {
    add(number: number) {
      if (!model.has(number)) list.add(number);
      model.add(number);
    },
    remove(number: number) {
      list.remove(number);
      model.remove(number);
    },
    read: () => undefined,
  };
  for (const step of script) {
    for (const number of step.numbers) acts[step.do](number);
    expect(allOf(list)).toEqual(model.all());
  }
  return { list, model };
}

function allOf(list: SortedList<number>): readonly number[] {
  const all: number[] = [];
  list.visitAll((number) => all.push(number));
  return all;
}

describe('a sorted list', () => {
  it('holds what a sorted array holds, whatever is added and removed in between', () => {
    fc.assert(
      fc.property(steps, fc.nat(3000), (script, from) => {
        const { list, model } = play(script);
        const rest: number[] = [];
        list.visitFrom(
          (number) => number < from,
          (number) => rest.push(number) < 5,
        );
        expect(rest).toEqual(
          model
            .all()
            .filter((number) => number >= from)
            .slice(0, 5),
        );
      }),
      { numRuns: 60 },
    );
  });
});
