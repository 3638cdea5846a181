import { describe, expect, test } from 'vitest';
import { readCommandLine } from './command-line.ts';

const asked = {
  options: { out: { type: 'string' }, strict: { type: 'boolean' } },
  usage: 'npm run demo -- [--out DIR] [--strict]',
} as const;

describe('readCommandLine', () => {
  test('answers what was given; what was not is null or false', () => {
    expect(readCommandLine(['--out', 'map'], asked)).toEqual({
      ok: true,
      values: { out: 'map', strict: false },
    });
    expect(readCommandLine(['--strict'], asked)).toEqual({
      ok: true,
      values: { out: null, strict: true },
    });
  });

  test.each([
    ['an unknown flag', ['--list', 'list.csv'], "Unknown option '--list'"],
    ['a flag without its value', ['--out'], "Option '--out <value>' argument missing"],
    ['a value for a flag that has none', ['--strict=no'], "Option '--strict' does not take"],
    ['a word without a flag', ['map'], "Unexpected argument 'map'"],
  ])('refuses %s with a sentence', (_, args, sentence) => {
    const answer = readCommandLine(args, asked);
    expect(answer).toEqual({ ok: false, complaint: expect.stringContaining(sentence) });
    expect(answer).toEqual({
      ok: false,
      complaint: expect.stringMatching(/\. Usage: npm run demo/),
    });
  });
});
