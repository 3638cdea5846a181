import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Source, sourcesUnder } from './architecture/imports.ts';

const table = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Dutch'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const identifiers = table.flatMap((cells) =>
  [cells[2], cells[3]].flatMap((cell) =>
    [...(cell ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name),
  ),
);
const twins = table.flatMap((cells) => (cells[7] ?? '').split(', ').filter((word) => word !== ''));
const held = [...sourcesUnder('src/shared'), ...sourcesUnder('src/main/domain')];

/** Names in the code only: comments explain in English, and texts are the screen's. */
function identifiersIn({ text }: Source): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'[^'\n]*'|`[^`]*`/gm, ' ');
  return [...code.matchAll(/[A-Za-z]\w*/g)].map(([name]) => name);
}

function wordsOf(name: string): readonly string[] {
  return name.split(/(?<=[a-z0-9])(?=[A-Z])|_/).map((word) => word.toLowerCase());
}

function twinsIn(source: Source): readonly string[] {
  const forbidden = twins.map((twin) => wordsOf(twin).join(' '));
  return identifiersIn(source).filter((name) =>
    forbidden.some((twin) => ` ${wordsOf(name).join(' ')} `.includes(` ${twin} `)),
  );
}

describe('docs/glossary.md', () => {
  it('lists words with an identifier and a meaning each', () => {
    expect(table.length).toBeGreaterThan(20);
    expect(table.filter((cells) => !cells[2] || !cells[4]).map((cells) => cells[1])).toEqual([]);
  });

  it('names only identifiers that the code has', () => {
    const used = new Set(sourcesUnder('src').flatMap(({ text }) => text.match(/\w+/g) ?? []));
    expect(identifiers.filter((name) => name !== undefined && !used.has(name))).toEqual([]);
  });

  it('is kept by shared and domain: no English twin in an identifier', () => {
    expect(held.flatMap((one) => twinsIn(one).map((name) => `${one.path}: ${name}`))).toEqual([]);
  });

  it('notices a planted twin, whole or inside a longer name', () => {
    const planted = { path: 'x.ts', text: 'const personName = 1; type AuditLog = 2; let persoon;' };
    expect(twinsIn(planted)).toEqual(['personName', 'AuditLog']);
  });
});
