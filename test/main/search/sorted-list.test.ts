import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSortedList } from '../../../src/main/search/sorted-list.ts';

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

describe('a sorted list', () => {
  it('holds what a sorted array holds, whatever is added and removed in between', () => {
    fc.assert(
      fc.property(steps, fc.nat(3000), (script, from) => {
        const list = createSortedList<number>((one, other) => one - other);
        const model = new Set<number>();
        for (const { do: what, numbers } of script) {
          for (const number of numbers) {
            if (what === 'add' && !model.has(number)) list.add(number);
            if (what === 'remove') list.remove(number);
            if (what === 'add') model.add(number);
            if (what === 'remove') model.delete(number);
          }
          const all: number[] = [];
          list.visitAll((number) => all.push(number));
          expect(all).toEqual([...model].sort((one, other) => one - other));
        }
        const rest: number[] = [];
        list.visitFrom(
          (number) => number < from,
          (number) => rest.push(number) < 5,
        );
        const expected = [...model].sort((one, other) => one - other).filter((it) => it >= from);
        expect(rest).toEqual(expected.slice(0, 5));
      }),
      { numRuns: 60 },
    );
  });
});
