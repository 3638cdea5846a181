import { MAX_MB } from '../../../../src/main/transfer/lezen/grenzen.ts';
import type { Hostile } from './hostile-parts.ts';

const MB = 1_048_576;

export const repeated = (text: string, times: number) => Buffer.from(text.repeat(times));

/** Texts that are no list, or one without end, and the refusal that each gets. */
export const hostileTexts: readonly Hostile[] = [
  ['a file over the limit', 'lijst.teGroot', () => Buffer.alloc(MAX_MB * MB + 1, 'a')],
  ['a million columns', 'lijst.teVeelKolommen', () => repeated('a;', 1_000_000)],
  ['a million empty columns', 'lijst.teVeelKolommen', () => repeated(';', 1_000_000)],
  ['one line of 30 MB', 'lijst.celTeLang', () => repeated('x', 30 * MB)],
  ['a quote that opens 30 MB', 'lijst.aanhalingsteken', () => repeated('a;"bc\n', 5 * MB)],
  ['a quote at the end', 'lijst.aanhalingsteken', () => Buffer.from('a;b\n1;"2')],
  ['quotes out of place', 'lijst.aanhalingsteken', () => Buffer.from('a;b\n"1"x;2\n')],
  ['only quotes', 'lijst.celTeLang', () => repeated('"', 2_000_000)],
  ['only newlines', 'lijst.teVeelRijen', () => repeated('\n', 30 * MB)],
  ['too many rows', 'lijst.teVeelRijen', () => repeated('a;b\n', 100_001)],
  ['zero bytes', 'lijst.geenTekst', () => Buffer.from('a;b\n1;\0 2\n\0\0\0')],
  ['zero bytes alone', 'lijst.geenTekst', () => Buffer.alloc(1000)],
  ['a mark alone', 'lijst.leeg', () => Buffer.from('\ufeff')],
];
