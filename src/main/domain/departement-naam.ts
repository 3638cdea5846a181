import { foldWords } from '../../shared/fold-text.ts';

/** Shorter words differ by a letter and mean something else: 'Gent' and 'Gend', but also 'A' and 'B'. */
const MIN_LENGTE = 5;

/** The same to a reader: capitals, accents, punctuation and blanks do not count. */
export function isZelfdeNaam(one: string, other: string): boolean {
  return foldWords(one).join(' ') === foldWords(other).join(' ');
}

/**
 * Easily taken for one another, though not the same: the words in another order, or one slip of the
 * finger. Names that differ in their digits are told apart on purpose ('Blok 1', 'Blok 2').
 */
export function lijktOp(one: string, other: string): boolean {
  const [a, b] = [foldWords(one), foldWords(other)];
  if (a.join(' ') === b.join(' ') || digitsOf(a) !== digitsOf(b)) return false;
  if (a.toSorted().join(' ') === b.toSorted().join(' ')) return true;
  const [x, y] = [a.join(''), b.join('')];
  return Math.min(x.length, y.length) >= MIN_LENGTE && isOneSlipAway(x, y);
}

function digitsOf(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/[^0-9 ]+/g, '')
    .trim();
}

/** One sign too many, too few or another one, or two neighbours swapped. */
function isOneSlipAway(x: string, y: string): boolean {
  const begin = commonPrefix(x, y);
  const [a, b] = [x.slice(begin), y.slice(begin)];
  return (
    a === b ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    a.slice(1) === b.slice(1) ||
    (a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0])
  );
}

function commonPrefix(x: string, y: string): number {
  let at = 0;
  while (at < x.length && x[at] === y[at]) at += 1;
  return at;
}
