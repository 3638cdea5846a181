/**
 * Whether one slip of the finger lies between the word and the beginning of the other: a letter too
 * many, too few, another one, or two exchanged. True as well where there is none.
 */
export function isNearPrefix(word: string, other: string): boolean {
  let at = 0;
  while (at < word.length && word.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  if (at === word.length) return true;
  return (
    continues(word, at + 1, other, at + 1) ||
    continues(word, at + 1, other, at) ||
    continues(word, at, other, at + 1) ||
    (word.charCodeAt(at) === other.charCodeAt(at + 1) &&
      word.charCodeAt(at + 1) === other.charCodeAt(at) &&
      continues(word, at + 2, other, at + 2))
  );
}

/** Whether the rest of the word is how the rest of the other begins. Four arguments: a hot loop. */
function continues(word: string, from: number, other: string, otherFrom: number): boolean {
  // Past the end of the other only where nothing of the word is left.
  if (other.length - otherFrom < word.length - from) return false;
  for (let at = from, place = otherFrom; at < word.length; at += 1, place += 1) {
    if (word.charCodeAt(at) !== other.charCodeAt(place)) return false;
  }
  return true;
}

/** Which letters occur: a word whose mask has two bits that the other lacks is not near it. */
export function maskOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

/** At most one letter of the word that the other does not have anywhere. */
export function mayBeNear(mask: number, otherMask: number): boolean {
  const lacking = mask & ~otherMask;
  return (lacking & (lacking - 1)) === 0;
}
