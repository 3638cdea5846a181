import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNearPrefix, maskOf, mayBeNear } from '../../../src/main/search/near-prefix.ts';

/** Every word that one slip makes of this one, and the word itself. */
function slipsOf(word: string): readonly string[] {
  const made = [word];
  for (let at = 0; at <= word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (tail !== '') made.push(head + tail.slice(1));
    if (tail.length > 1) made.push(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
    for (const letter of 'abc') made.push(head + letter + tail, head + letter + tail.slice(1));
  }
  return made;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

describe('a beginning with one slip of the finger', () => {
  it.each([
    ['jansens', 'janssens', true],
    ['janssesn', 'janssens', true],
    ['kanssens', 'janssens', true],
    ['jxanss', 'janssens', true],
    ['janssensx', 'janssens', true],
    ['jasnen', 'janssens', false],
    ['janssensxy', 'janssens', false],
    ['', 'janssens', true],
  ])('%s is near the beginning of %s: %s', (typed, other, near) => {
    expect(isNearPrefix(typed, other)).toBe(near);
  });

  it('is what it is when every slip is tried', () => {
    fc.assert(
      fc.property(word, word, (typed, other) => {
        const tried = slipsOf(typed).some((slip) => other.startsWith(slip));
        expect(isNearPrefix(typed, other)).toBe(tried);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never missed because of the letters that occur', () => {
    fc.assert(
      fc.property(word, word, (typed, other) => {
        if (!isNearPrefix(typed, other)) return;
        expect(mayBeNear(maskOf(typed), maskOf(other))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
