import { expect, it } from 'vitest';
import { foldText, foldWords } from '../../src/shared/fold-text.ts';

it.each([
  ['Čapek', 'capek'],
  ['Sørensen', 'sorensen'],
  ['Łukasz', 'lukasz'],
  ['Đorđe', 'dorde'],
  ['Weiß', 'weiss'],
  ['Ærø', 'aero'],
  ['Işık', 'isik'],
  ['İnci', 'inci'],
  ['Aïcha', 'aicha'],
])('%s is found as %s', (typed, folded) => {
  expect(foldText(typed)).toBe(folded);
});

it('takes names apart at spaces, hyphens and apostrophes', () => {
  expect(foldWords("Anne-Sophie  D'Haese")).toEqual(['anne', 'sophie', 'd', 'haese']);
});
