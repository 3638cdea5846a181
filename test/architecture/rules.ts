import type { Import, Rule } from './imports.ts';

const under =
  (...folders: readonly string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(folder));
const isOwn = (path: string) => path.startsWith('src/') || path.startsWith('test/');
const isNode = (path: string) => path.startsWith('node:');

/** Own files only from these places; packages only from this list. */
function from(places: readonly string[], packages: readonly string[] = []) {
  return ({ to }: Import) =>
    isOwn(to)
      ? under(...places)(to)
      : packages.some((name) => to === name || to.startsWith(`${name}/`));
}

const electronHomes = (path: string) =>
  path === 'src/main/index.ts' || path.startsWith('src/main/shell/electron');

/** The import rules of docs/architecture.md, as sentences. */
export const rules: readonly Rule[] = [
  {
    sentence: 'shared imports only shared, zod and the phone metadata: it runs on both sides',
    about: under('src/shared/'),
    allows: from(['src/shared/'], ['zod', 'libphonenumber-js']),
  },
  {
    sentence: 'the page imports shared and its own, never main, Node, Electron or zod',
    about: under('src/renderer/'),
    allows: ({ to }) =>
      isOwn(to)
        ? under('src/shared/', 'src/renderer/')(to)
        : !isNode(to) && to !== 'electron' && to !== 'zod',
  },
  {
    sentence: 'domain imports only shared and domain: no I/O, no framework',
    about: under('src/main/domain/'),
    allows: from(['src/shared/', 'src/main/domain/']),
  },
  {
    sentence:
      'use-cases import domain, the ports of store and registers, identity, transfer, and shared',
    about: under('src/main/use-cases/'),
    allows: from([
      'src/shared/',
      'src/main/domain/',
      'src/main/use-cases/',
      'src/main/identity/',
      'src/main/store/store.ts',
      // A view upon a view: knows the port and the keys of its indexes, no disk.
      'src/main/store/lay-over.ts',
      'src/main/registers/registers.ts',
      'src/main/transfer/',
    ]),
  },
  {
    sentence: 'api imports use-cases and shared; what it serves arrives as an argument',
    about: under('src/main/api/'),
    allows: ({ from: file, to }) =>
      isOwn(to)
        ? under('src/shared/', 'src/main/use-cases/', 'src/main/api/')(to)
        : to === 'hono' || to.startsWith('hono/') || (file.endsWith('/assets.ts') && isNode(to)),
  },
  {
    sentence: 'the search is pure: it imports shared, entity types and its own',
    about: under('src/main/search/'),
    allows: from(['src/shared/', 'src/main/domain/', 'src/main/search/']),
  },
  {
    sentence: 'what is written and read as files is pure: it imports shared, domain and its own',
    about: (file) => under('src/main/transfer/')(file) && !under('src/main/transfer/lezen/')(file),
    allows: from(
      ['src/shared/', 'src/main/domain/', 'src/main/transfer/'],
      ['pdfkit', 'yazl', 'node:stream'],
    ),
  },
  {
    sentence: 'the store imports entity types and shared, lowdb and Node, nothing above it',
    about: under('src/main/store/'),
    allows: ({ to }) =>
      isOwn(to)
        ? under('src/shared/', 'src/main/domain/', 'src/main/search/', 'src/main/store/')(to)
        : isNode(to) || to === 'lowdb' || to === 'zod',
  },
  {
    sentence: 'identity is pure but for node:crypto',
    about: under('src/main/identity/'),
    allows: from(['src/shared/', 'src/main/domain/', 'src/main/identity/'], ['node:crypto']),
  },
  {
    sentence: 'the anchor imports the port and the file helpers of the store, never a use-case',
    about: under('src/main/anchor/'),
    allows: ({ to }) =>
      isOwn(to)
        ? under(
            'src/shared/',
            'src/main/domain/',
            'src/main/anchor/',
            'src/main/store/store.ts',
            'src/main/store/store-folder.ts',
            'src/main/store/replace-file.ts',
            'src/main/store/disk-refusal.ts',
          )(to)
        : isNode(to) || to === 'zod',
  },
  {
    sentence: 'reading a list knows bytes and fields: no disk, no store, no network',
    about: under('src/main/transfer/lezen/'),
    allows: ({ to }) =>
      isOwn(to)
        ? under(
            'src/shared/',
            'src/main/domain/lijst/',
            'src/main/transfer/lezen/',
            'src/main/transfer/formule.ts',
          )(to)
        : ['papaparse', 'saxes', 'yauzl'].includes(to) ||
          ['node:buffer', 'node:stream', 'node:timers/promises'].includes(to),
  },
  {
    sentence: 'electron is imported by index.ts and shell/electron*.ts only',
    about: under('src/'),
    allows: ({ from: file, to }) => to !== 'electron' || electronHomes(file),
  },
  {
    sentence: 'one screen folder never imports another',
    about: under('src/renderer/screens/', 'src/renderer/wizards/'),
    allows: ({ from: file, to }) => {
      const own = file.split('/').slice(0, 4).join('/');
      return !under('src/renderer/screens/', 'src/renderer/wizards/')(to) || to.startsWith(own);
    },
  },
  {
    sentence: 'parts, form and wizard know no screen',
    about: under('src/renderer/parts/', 'src/renderer/form/', 'src/renderer/wizard/'),
    allows: ({ to }) => !under('src/renderer/screens/', 'src/renderer/wizards/')(to),
  },
];
