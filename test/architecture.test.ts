import { describe, expect, it } from 'vitest';
import { type Source, sourcesUnder, violationsOf } from './architecture/imports.ts';
import { rules } from './architecture/rules.ts';
import { textRules, textViolations } from './architecture/text-rules.ts';

const sources = sourcesUnder('src');

describe('the house', () => {
  for (const rule of rules) {
    it(rule.sentence, () => {
      expect(sources.filter(({ path }) => rule.about(path)).length).toBeGreaterThan(0);
      expect(violationsOf(rule, sources)).toEqual([]);
    });
  }
  for (const rule of textRules) {
    it(rule.sentence, () => {
      expect(textViolations(rule, sources)).toEqual([]);
    });
  }
});

/** One planted violation per rule: a rule that cannot fail is no rule. */
const planted: readonly (readonly [path: string, line: string])[] = [
  ['src/main/anchor/x.ts', "import { x } from '../use-cases/outside.ts';"],
  ['src/shared/values/datum.ts', "import { readFile } from 'node:fs';"],
  ['src/renderer/app.tsx', "import { put } from '../main/store/store.ts';"],
  ['src/renderer/api.ts', "import { z } from 'zod';"],
  ['src/main/domain/persoon.ts', "import { z } from 'zod';"],
  ['src/main/use-cases/taak/list-taken.ts', "import { x } from '../../store/file-store.ts';"],
  ['src/main/api/dispatch.ts', "import { x } from '../domain/persoon.ts';"],
  ['src/main/store/indexes.ts', "import { x } from '../use-cases/outside.ts';"],
  ['src/main/search/numbers.ts', "import { x } from '../store/store.ts';"],
  ['src/main/transfer/formule.ts', "import { readFile } from 'node:fs';"],
  ['src/main/identity/eid.ts', "import { readFile } from 'node:fs';"],
  ['src/main/compose.ts', "import { app } from 'electron';"],
  ['src/renderer/screens/help/help-screen.tsx', "import { x } from '../persoon/stop-dialog.tsx';"],
  ['src/renderer/parts/tag.tsx', "import { x } from '../screens/persoon/stop-dialog.tsx';"],
];

describe('the closed list of refusals', () => {
  it('holds no code that nothing says', () => {
    const isList = (path: string) => path.startsWith('src/shared/faults');
    const lists = sources.filter(({ path }) => isList(path)).map(({ text }) => text);
    const codes = [...lists.join('').matchAll(/^ {2}'([\w.]+)':/gm)].map(([, code = '']) => code);
    const said = sources
      .filter(({ path }) => !isList(path) && !path.includes('/text/'))
      .map(({ text }) => text)
      .join('');
    expect(codes.length).toBeGreaterThan(50);
    expect(codes.filter((code) => !said.includes(`'${code}'`))).toEqual([]);
  });
});

describe('the rules themselves', () => {
  it('each notices a planted violation', () => {
    const caught = new Set(
      planted.flatMap(([path, text]) => {
        const one: readonly Source[] = [{ path, text }];
        return rules.filter((rule) => violationsOf(rule, one).length > 0);
      }),
    );
    expect(rules.filter((rule) => !caught.has(rule)).map(({ sentence }) => sentence)).toEqual([]);
  });

  it('each rule about the text notices a planted violation too', () => {
    for (const rule of textRules) {
      const one: readonly Source[] = [{ path: rule.planted[0], text: rule.planted[1] }];
      expect(textViolations(rule, one), rule.sentence).not.toEqual([]);
    }
  });
});
