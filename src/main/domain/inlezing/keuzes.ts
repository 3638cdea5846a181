import { foldWords } from '../../../shared/fold-text.ts';
import type { Catalogus, Gebruikersrecht } from '../gebruikersrecht.ts';

/** What a typed name stands for: surely this one, probably this one, or nothing that is known. */
export type Herkenning<T> =
  | { readonly soort: 'gevonden'; readonly keuze: T }
  | { readonly soort: 'lijkt'; readonly keuze: T }
  | { readonly soort: 'onbekend' };

type Benoemd = { readonly naam: string };

/**
 * One name among those that exist. Capitals, accents and punctuation do not count; a name that is
 * only part of one, or one letter away from it, is proposed and never taken.
 */
export function herkenNaam<T extends Benoemd>(typed: string, keuzes: readonly T[]): Herkenning<T> {
  const words = wordsOf(typed);
  if (words.length === 0) return { soort: 'onbekend' };
  const same = keuzes.filter(({ naam }) => wordsOf(naam).join(' ') === words.join(' '));
  const [only] = same;
  if (only !== undefined && same.length === 1) return { soort: 'gevonden', keuze: only };
  const near = keuzes.filter(({ naam }) => looksLike(words, wordsOf(naam)));
  const [likely] = near;
  if (likely !== undefined && near.length === 1) return { soort: 'lijkt', keuze: likely };
  return { soort: 'onbekend' };
}

/** A right goes by the name that people know it by too (docs/domain.md 1.6). */
export function herkenRecht(typed: string, catalogus: Catalogus): Herkenning<Gebruikersrecht> {
  const named = [...catalogus.values()].flatMap((recht) =>
    [recht.naam, recht.id, ...recht.aliassen].map((naam) => ({ naam, recht })),
  );
  const words = wordsOf(typed).join(' ');
  const exact = new Set(named.filter(({ naam }) => wordsOf(naam).join(' ') === words).map(rechtOf));
  const [only] = exact;
  if (only !== undefined && exact.size === 1) return { soort: 'gevonden', keuze: only };
  const near = new Set(
    named.filter(({ naam }) => looksLike(wordsOf(typed), wordsOf(naam))).map(rechtOf),
  );
  const [likely] = near;
  if (likely !== undefined && near.size === 1) return { soort: 'lijkt', keuze: likely };
  return { soort: 'onbekend' };
}

function rechtOf({ recht }: { readonly recht: Gebruikersrecht }): Gebruikersrecht {
  return recht;
}

/** 'St.' is how 'Sint' is written in a hurry. */
function wordsOf(text: string): readonly string[] {
  return foldWords(text).map((word) => (word === 'st' || word === 'ste' ? 'sint' : word));
}

/** Every typed word is a word of the name, or one slip away from one. */
function looksLike(typed: readonly string[], name: readonly string[]): boolean {
  if (typed.length === 0) return false;
  const together = isOneSlipApart(typed.join(''), name.join(''));
  return together || typed.every((word) => name.some((each) => isOneSlipApart(word, each)));
}

/** The same, or one letter more, less or other, or two neighbours changed places. */
export function isOneSlipApart(one: string, other: string): boolean {
  if (one === other) return true;
  // Of so short a word one letter is too much of it.
  if (Math.min(one.length, other.length) < 4) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return (
    short.slice(at + 1) === long.slice(at + 1) ||
    (swapped && short.slice(at + 2) === long.slice(at + 2))
  );
}
