import { fault } from '../../../shared/faults.ts';
import { readCijfers } from '../../../shared/values/cijfers.ts';
import type { Gelezen, Herstel } from './herstel.ts';
import { voorstel, zeker } from './lees-met.ts';

/** `8,5673E+10`: how a spreadsheet writes a number that its column is too narrow for. */
const metExponent = /^(?<geheel>\d)(?:[.,](?<rest>\d+))?E\+?(?<exponent>\d{1,2})$/iu;

/** Letters that look like a digit, typed or read by a scanner. */
const lijktOp: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  S: '5',
  B: '8',
};

/** Of `8,5673E+10` the parser sees an E; what matters is that a spreadsheet dropped the digits. */
export function withLostDigits<T>(found: Gelezen<T>): Gelezen<T> {
  if (found.faults.length === 0 || !metExponent.test(found.getypt.replace(/\s/gu, '')))
    return found;
  return { ...found, faults: [fault('lijst.ingekort')] };
}

/**
 * What may have been meant by a number of so many digits. The caller's parser keeps those whose check
 * digits are right; with 97 possible, a wrong one passes about once in a hundred.
 */
export function herstelNummer(text: string, aantal: number): readonly Herstel[] {
  const { cijfers, teken } = readCijfers(withoutLetters(text));
  return [
    ...herstelExponent(text, aantal),
    ...herstelRand(text),
    ...(teken === null ? herstelCijfers(cijfers, aantal) : []),
    ...herstelLetters(text, aantal),
  ];
}

function withoutLetters(text: string): string {
  return text.replace(/[OoQlIi|SB]/g, (letter) => lijktOp[letter] ?? letter);
}

/**
 * Digits that were not written come back as zeros, and the check digits of what ends in two zeros are
 * never right: so nothing is proposed once digits are lost.
 */
function herstelExponent(text: string, aantal: number): readonly Herstel[] {
  const groups = metExponent.exec(text.replace(/\s/gu, ''))?.groups;
  if (groups === undefined) return [];
  const { geheel = '', rest = '', exponent = '' } = groups;
  const cijfers = `${geheel}${rest.padEnd(Number(exponent), '0')}`.padStart(aantal, '0');
  const isWhole = rest.length === Number(exponent) && rest.length === aantal - 1;
  return [(isWhole ? zeker : voorstel)('wetenschappelijk', cijfers)];
}

/** `="85…"` and `'85…` keep a spreadsheet from counting; `85….0` is how others write a number. */
function herstelRand(text: string): readonly Herstel[] {
  const bare = text
    .replace(/^=?["'‘’`]+|["'‘’`]+$/gu, '')
    .replace(/^\p{L}[\p{L}.°]*\s*[:\s]\s*/u, '')
    .replace(/(\d)[.,]0{1,2}$/, '$1');
  return bare === text ? [] : [zeker('leesteken', bare)];
}

function herstelCijfers(cijfers: string, aantal: number): readonly Herstel[] {
  if (cijfers.length === aantal) return swaps(cijfers);
  if (cijfers.length === aantal + 1) return singles(cijfers);
  const missing = aantal - cijfers.length;
  if (missing < 1 || missing > 3) return [];
  return [voorstel('voorloopnul', cijfers.padStart(aantal, '0'))];
}

/** Every swap of two neighbours: the parser's own sentence tells of one only when there is one. */
function swaps(cijfers: string): readonly Herstel[] {
  return [...cijfers].flatMap((cijfer, at) => {
    const next = cijfers[at + 1];
    if (next === undefined || next === cijfer) return [];
    return [voorstel('verwisseld', cijfers.slice(0, at) + next + cijfer + cijfers.slice(at + 2))];
  });
}

/** One digit too many where a key was pressed twice. */
function singles(cijfers: string): readonly Herstel[] {
  return [...cijfers].flatMap((cijfer, at) =>
    cijfers[at + 1] === cijfer
      ? [voorstel('dubbelCijfer', cijfers.slice(0, at) + cijfers.slice(at + 1))]
      : [],
  );
}

function herstelLetters(text: string, aantal: number): readonly Herstel[] {
  const { cijfers, teken } = readCijfers(withoutLetters(text));
  const read = teken === null && cijfers.length === aantal && readCijfers(text).teken !== null;
  return read ? [voorstel('letterVoorCijfer', cijfers)] : [];
}
