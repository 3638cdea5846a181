import { describe, expect, it } from 'vitest';
import {
  breakableSpaces,
  differentKeys,
  differentPlaceholders,
  emptyTexts,
  flatten,
  sameTexts,
  unusedKeys,
} from './text-checks.ts';

describe('the checks', () => {
  const source = { 'a.b': 'Nog {{over}} dagen, {{naam}}', 'a.c': 'Sluit' };

  it('find a key that is missing and one too many', () => {
    expect(differentKeys(source, { 'a.b': '', 'a.d': '' })).toEqual(['a.c', 'a.d']);
  });

  it('find a placeholder that was renamed, and allow another order', () => {
    expect(differentPlaceholders(source, { 'a.b': '{{naam}}: {{over}}', 'a.c': '' })).toEqual([]);
    expect(differentPlaceholders(source, { 'a.b': '{{nom}}: {{over}}', 'a.c': '' })).toEqual([
      'a.b',
    ]);
  });

  it('find a text of spaces only', () => {
    expect(emptyTexts({ 'a.b': ' ', 'a.c': 'x' })).toEqual(['a.b']);
  });

  it('find a text that was left in Dutch', () => {
    expect(sameTexts(source, { 'a.b': 'x', 'a.c': 'Sluit' })).toEqual(['a.c']);
  });

  it('find a plain space where French wants a no-break one', () => {
    const texts = {
      good: 'Qui\u00a0? «\u00a0Moi\u00a0»',
      question: 'Qui ?',
      quote: '« Moi\u00a0»',
    };
    expect(breakableSpaces(texts)).toEqual(['question', 'quote']);
  });

  it('name a nested text by its dotted key', () => {
    expect(flatten({ a: { b: { c: 'x' } }, d: 'y' })).toEqual({ 'a.b.c': 'x', d: 'y' });
  });
});

describe('the search for unused texts', () => {
  it.each([
    ['a literal', "t('a.b')"],
    ['one side of a choice', "t(full ? 'x.y' : 'a.b')"],
    ['a template', `t(\`a.\${x}\`)`],
    ['a template within a template', `\`\${label}: \${t(\`a.\${x}\`)}\``],
    ['a concatenation', "t('a.' + x)"],
  ])('sees %s', (_, code) => {
    expect(unusedKeys(['a.b'], [code])).toEqual([]);
  });

  it('sees the two forms of a plural in their common name', () => {
    expect(unusedKeys(['a.b_one', 'a.b_other'], ["t('a.b', { count })"])).toEqual([]);
  });

  it.each([
    ['a key that only begins the same', "t('a.bc')"],
    ['a template with another end', `t(\`a.\${x}.c\`)`],
    ['a template of another branch', `t(\`b.\${x}\`)`],
    ['a comment', "/* t('a.b') */\n// t('a.b')"],
    ['a procedure of that name', "useTell('a.b'); call('a.b', {})"],
    ['a fault of that name', "fault('a.b')"],
  ])('is not misled by %s', (_, code) => {
    expect(unusedKeys(['a.b'], [code])).toEqual(['a.b']);
  });

  it('takes a hole in the middle as one step of the key', () => {
    const code = [`t(\`a.\${x}.end\`)`];
    expect(unusedKeys(['a.b.end', 'a.b.c.end'], code)).toEqual(['a.b.c.end']);
  });
});
