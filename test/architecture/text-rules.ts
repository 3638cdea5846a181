import type { Source } from './imports.ts';

export type TextRule = {
  readonly sentence: string;
  readonly about: (path: string) => boolean;
  readonly find: (text: string) => readonly string[];
  /** A file that breaks the rule, to show that it can be noticed. */
  readonly planted: readonly [path: string, text: string];
};

const MAX_LINES = 250;

function matches(pattern: RegExp) {
  return (text: string) => [...text.matchAll(pattern)].map(([found]) => found);
}
const code = (path: string) => path.startsWith('src/');
const pure = (path: string) =>
  path.startsWith('src/main/domain/') ||
  path.startsWith('src/main/use-cases/') ||
  path.startsWith('src/main/identity/') ||
  path.startsWith('src/shared/');

/** What no linter here says: rules that are read off the text of a file. */
export const textRules: readonly TextRule[] = [
  {
    sentence: `no file is over ${MAX_LINES} lines`,
    about: code,
    find: (text) => {
      const lines = text.split('\n').length - 1;
      return lines > MAX_LINES ? [`${lines} lines`] : [];
    },
    planted: ['src/main/long.ts', 'x\n'.repeat(MAX_LINES + 1)],
  },
  {
    sentence: 'clock and randomness arrive as arguments in domain, use-cases, identity and shared',
    about: pure,
    find: matches(/\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/g),
    planted: ['src/main/domain/x.ts', 'const now = Date.now();'],
  },
  {
    sentence: 'the page talks to main in api.ts only',
    about: (path) => path.startsWith('src/renderer/') && path !== 'src/renderer/api.ts',
    find: matches(/\bfetch\(|XMLHttpRequest|WebSocket/g),
    planted: ['src/renderer/app.tsx', "fetch('/api/x')"],
  },
  {
    sentence: 'the page takes types from the contract: zod stays out of its bundle',
    about: (path) => path.startsWith('src/renderer/'),
    find: matches(/import (?!type )[^;]*shared\/contract\/[^;]*;/g),
    planted: ['src/renderer/app.tsx', "import { contract } from '../shared/contract/contract.ts';"],
  },
  {
    sentence: 'app.whenReady is never awaited at the top: it hangs Electron in an ES module',
    about: code,
    find: matches(/^await app\.whenReady/gm),
    planted: ['src/main/index.ts', 'await app.whenReady();'],
  },
  {
    sentence: 'no switch that weakens the browser is in the product',
    about: code,
    find: matches(/no-sandbox|disable-web-security|ignore-certificate-errors/g),
    planted: ['src/main/index.ts', "app.commandLine.appendSwitch('no-sandbox')"],
  },
  {
    sentence: 'no ignore-comment stands without its reason',
    about: code,
    find: matches(/@ts-(?:ignore|nocheck|expect-error)|biome-ignore [^:\n]+(?:\n|$)/g),
    planted: ['src/main/x.ts', '// biome-ignore lint/style/x\n'],
  },
];

export function textViolations(rule: TextRule, sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path }) => rule.about(path))
    .flatMap(({ path, text }) => rule.find(text).map((found) => `${path}: ${found}`));
}
