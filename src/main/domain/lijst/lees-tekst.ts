import { fault } from '../../../shared/faults.ts';
import { foldText } from '../../../shared/fold-text.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { windows1252 } from '../../../shared/windows-1252.ts';
import type { Gelezen, Herstel } from './herstel.ts';
import { leesMet, voorstel, zeker } from './lees-met.ts';
import type { NaamVolgorde, Waarden } from './veld.ts';

/** As long as the forms take. */
const maxTekst = 100;

/** UTF-8 that was read as Windows-1252 once: `Ã©` for é, `â€™` for an apostrophe. */
const dubbelGelezen = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/u;

const hoog = new Map([...windows1252].map((sign, at) => [sign, 0x80 + at]));

/** One line of text: a name, a right, a profile, an organisatie. */
export function leesTekst(getypt: string): Gelezen<string> {
  return leesMet(getypt, parseTekst, herstelCodering);
}

function parseTekst(text: string): Result<string> {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (dubbelGelezen.test(line)) return refuse(fault('lijst.codering'));
  return line.length > maxTekst ? refuse(fault('veld.teLang', { max: maxTekst })) : ok(line);
}

function herstelCodering(text: string): readonly Herstel[] {
  if (!dubbelGelezen.test(text)) return [];
  const bytes = [...text].map((sign) => hoog.get(sign) ?? sign.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) return [];
  try {
    const escaped = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
    return [zeker('codering', decodeURIComponent(escaped))];
  } catch {
    return [];
  }
}

/**
 * Several in one cell. A name may hold a comma ('Gent, Zuid') or a slash, so those divide only when
 * nothing stronger does.
 */
export function leesDepartementen(getypt: string): Gelezen<readonly string[]> {
  return leesMet(getypt, parseDepartementen, herstelCodering);
}

function parseDepartementen(text: string): Result<readonly string[]> {
  const between = [/[;\n|•]/u, /,/u, /\s\/\s/u].find((each) => each.test(text)) ?? /\n/u;
  const namen = text.split(between).map((naam) => naam.replace(/^[\s\-–*]+|\s+$/gu, ''));
  if (namen.some((naam) => dubbelGelezen.test(naam))) return refuse(fault('lijst.codering'));
  if (namen.some((naam) => naam.length > maxTekst)) {
    return refuse(fault('veld.teLang', { max: maxTekst }));
  }
  const filled = namen.filter((naam) => naam !== '');
  const folds = filled.map(foldText);
  return ok(filled.filter((_, at) => folds.indexOf(folds[at] ?? '') === at));
}

/** Words that begin a last name of several words; 'de' may stand in front of any of them. */
const tussenvoegsel =
  /^(?:van|vande|vanden|vander|de|den|der|du|des|della|di|da|dos|el|al|ben|ter|ten|'t|le|la|von)$/iu;

/**
 * First and last name in one cell. A comma, capitals or the habit of the list tell which is which;
 * without any of them it is not guessed. Faults: lijst.naamEenWoord, lijst.naamVolgorde, veld.teLang.
 */
export function leesNaamVolledig(
  getypt: string,
  volgorde: NaamVolgorde | null,
): Gelezen<Waarden['naamVolledig']> {
  return leesMet(
    getypt,
    (text) => {
      const line = parseTekst(text);
      return line.ok ? splitNaam(line.value, volgorde) : line;
    },
    (text) => [...herstelCodering(text), ...beideVolgordes(text)],
  );
}

function splitNaam(line: string, volgorde: NaamVolgorde | null): Result<Waarden['naamVolledig']> {
  const [naam, voornaam, ...more] = line.split(/\s*,\s*/u);
  if (naam && voornaam && more.length === 0) return ok({ voornaam, naam });
  const words = line.split(' ');
  if (words.length < 2) return refuse(fault('lijst.naamEenWoord'));
  const capitals = splitCapitals(words);
  if (capitals !== null) return ok(capitals);
  if (volgorde === 'voornaamEerst') return ok(cut(words, 1, 'voornaam'));
  if (volgorde === 'naamEerst') return ok(cut(words, lengthOfNaam(words), 'naam'));
  return refuse(fault('lijst.naamVolgorde'));
}

/** 'VAN DEN BERGHE Piet' and 'Piet VAN DEN BERGHE'. */
function splitCapitals(words: readonly string[]): Waarden['naamVolledig'] | null {
  const isCapital = words.map((word) => word.length > 1 && word === word.toUpperCase());
  const change = isCapital.findIndex((each, at) => at > 0 && each !== isCapital[at - 1]);
  if (change < 0 || isCapital.slice(change).some((each) => each !== isCapital[change])) return null;
  return cut(words, change, isCapital[0] ? 'naam' : 'voornaam');
}

function cut(words: readonly string[], at: number, first: 'naam' | 'voornaam') {
  const begin = words.slice(0, at).join(' ');
  const end = words.slice(at).join(' ');
  return first === 'naam' ? { naam: begin, voornaam: end } : { voornaam: begin, naam: end };
}

/** Words of a last name that comes first: its particles and one more, never all words. */
function lengthOfNaam(words: readonly string[]): number {
  const particles = words.findIndex((word) => !tussenvoegsel.test(word));
  return Math.min(Math.max(particles, 0) + 1, words.length - 1);
}

/** Both readings, written so that they need no habit: 'Naam, Voornaam'. */
function beideVolgordes(text: string): readonly Herstel[] {
  const words = text
    .replace(/[\s,]+/gu, ' ')
    .trim()
    .split(' ');
  if (words.length < 2) return [];
  const both = [cut(words, lengthOfNaam(words), 'naam'), cut(words, 1, 'voornaam')];
  return both.map(({ naam, voornaam }) => voorstel('naamVolgorde', `${naam}, ${voornaam}`));
}
