import type { ZxcvbnFactory, ZxcvbnResult } from '@zxcvbn-ts/core';
import type { WachtzinOordeel, WachtzinZwakte } from '../../shared/contract/werkruimte.ts';

/** Longer adds nothing to the judgement, and it would take seconds. */
const MAX_JUDGED = 80;
const MIN_LENGTH = 12;
/** 4 of zxcvbn: more than ten thousand million guesses, at half a second each. */
const GOOD = 4;

let judge: Promise<ZxcvbnFactory> | null = null;

/** The dictionaries take megabytes and half a second: loaded when the first passphrase is judged. */
async function loadJudge(): Promise<ZxcvbnFactory> {
  const [core, common, nl, fr, en] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-nl-be'),
    import('@zxcvbn-ts/language-fr'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const dictionary = { ...common.dictionary, ...prefixed('nl', nl.dictionary) };
  return new core.ZxcvbnFactory({
    dictionary: {
      ...dictionary,
      ...prefixed('fr', fr.dictionary),
      ...prefixed('en', en.dictionary),
    },
    graphs: common.adjacencyGraphs,
    // Its own sentences are not used: the page has them in three languages.
    translations: en.translations,
  });
}

/** The languages have dictionaries of the same name. */
function prefixed<T>(taal: string, dictionary: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(dictionary).map(([name, words]) => [`${name}-${taal}`, words]),
  );
}

/** How well a passphrase stands a guesser who knows these words of its owner. */
export async function judgeWachtzin(given: {
  readonly wachtzin: string;
  readonly woorden: readonly string[];
}): Promise<WachtzinOordeel> {
  judge ??= loadJudge();
  const typed = [...given.wachtzin].slice(0, MAX_JUDGED).join('');
  const own = given.woorden
    .flatMap((text) => [text, ...text.split(/\s+/)])
    .filter((word) => word.length > 2);
  const result = (await judge).check(typed, own);
  const long = [...given.wachtzin].length >= MIN_LENGTH;
  const goed = result.score >= GOOD && long;
  return { sterkte: result.score, goed, zwakte: goed ? null : weaknessOf(result, long) };
}

/** The part that gives the guesser most: what the user changes first. */
function weaknessOf({ sequence }: ZxcvbnResult, long: boolean): WachtzinZwakte {
  if (sequence.length === 0) return 'kort';
  const [longest] = [...sequence].sort((one, other) => other.token.length - one.token.length);
  switch (longest?.pattern) {
    case 'repeat':
      return 'herhaling';
    case 'sequence':
      return 'reeks';
    case 'spatial':
      return 'toetsenbord';
    case 'date':
    case 'regex':
      return 'datum';
    case 'dictionary':
      return weaknessOfWord(String(longest.dictionaryName ?? ''), long);
    default:
      return long ? 'woorden' : 'kort';
  }
}

function weaknessOfWord(dictionary: string, long: boolean): WachtzinZwakte {
  if (dictionary.startsWith('userInputs')) return 'eigen';
  if (dictionary.startsWith('passwords')) return 'bekend';
  if (/names/i.test(dictionary)) return 'naam';
  return long ? 'woorden' : 'kort';
}
