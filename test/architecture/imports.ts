import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export type Source = { readonly path: string; readonly text: string };
export type Import = { readonly from: string; readonly to: string };

const root = resolve(import.meta.dirname, '../..');

/** Every TypeScript file under a folder of the repository, with paths as they are written there. */
export function sourcesUnder(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).split(sep).join('/'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Imports of a file: repository paths for its own files, bare names for packages and Node. */
export function importsOf({ path, text }: Source): readonly Import[] {
  const pattern = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)'([^']+)'/g;
  return [...text.matchAll(pattern)].map(([, specifier = '']) => ({
    from: path,
    to: specifier.startsWith('.')
      ? relative(root, resolve(root, dirname(path), specifier))
          .split(sep)
          .join('/')
      : specifier,
  }));
}

export type Rule = {
  readonly sentence: string;
  /** Which importing files the rule speaks of. */
  readonly about: (from: string) => boolean;
  readonly allows: (one: Import) => boolean;
};

export function violationsOf(rule: Rule, sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path }) => rule.about(path))
    .flatMap(importsOf)
    .filter((one) => !rule.allows(one))
    .map(({ from, to }) => `${from} imports ${to}`);
}
