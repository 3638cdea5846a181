/** What the text test asks of the languages; every answer is the list of keys that are wrong. */
export type Tree = { readonly [key: string]: string | Tree };
export type Texts = Readonly<Record<string, string>>;

/** Every text under its dotted key, as `t('a.b')` names it. */
export function flatten(tree: Tree, prefix = ''): Texts {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : Object.entries(flatten(value, `${prefix}${key}.`)),
    ),
  );
}

/** Keys that only one of the two has. */
export function differentKeys(source: Texts, other: Texts): readonly string[] {
  const missing = Object.keys(source).filter((key) => !(key in other));
  const surplus = Object.keys(other).filter((key) => !(key in source));
  return [...missing, ...surplus];
}

/** Keys whose {{placeholders}} are not those of the source, whatever their order. */
export function differentPlaceholders(source: Texts, other: Texts): readonly string[] {
  return Object.keys(source).filter(
    (key) => placeholders(source[key] ?? '') !== placeholders(other[key] ?? ''),
  );
}

function placeholders(text: string): string {
  const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
  return [...new Set(names)].sort().join(' ');
}

export function emptyTexts(texts: Texts): readonly string[] {
  return Object.keys(texts).filter((key) => (texts[key] ?? '').trim() === '');
}

export function sameTexts(source: Texts, other: Texts): readonly string[] {
  return Object.keys(source).filter((key) => source[key] === other[key]);
}

/** French sets a no-break space before : ; ? ! and inside « »; a plain one would break the line. */
export function breakableSpaces(texts: Texts): readonly string[] {
  return Object.keys(texts).filter((key) => /[^\u00a0][:;?!»]|«[^\u00a0]/.test(texts[key] ?? ''));
}

/**
 * Keys that no source names: neither whole ('a.b'), nor as a template (`a.${x}.c`), nor as the
 * beginning of a concatenation ('a.' + x). Plurals count under their common name.
 */
export function unusedKeys(keys: readonly string[], sources: readonly string[]): readonly string[] {
  const found = sources.map(keysNamedIn);
  const whole = new Set(found.flatMap((one) => one.whole));
  const patterns = found.flatMap((one) => one.patterns);
  return keys.filter((key) => {
    const name = key.replace(/_(zero|one|two|few|many|other)$/, '');
    return !whole.has(name) && !patterns.some((pattern) => pattern.test(name));
  });
}

function keysNamedIn(source: string) {
  const code = withoutOtherNames(source);
  const literals = [...code.matchAll(/'([A-Za-z][\w.]*)'/g)].map(([, text]) => text ?? '');
  const templates = [...code.matchAll(/`([A-Za-z]\w*\.[^`]*\$\{[^`]*)`/g)].map(
    ([, text]) => text ?? '',
  );
  return {
    whole: literals.filter((text) => !text.endsWith('.')),
    patterns: [
      ...literals.filter((text) => text.endsWith('.')).map((text) => `${text}\${rest}`),
      ...templates,
    ].map(patternOf),
  };
}

/** Comments, and the names of procedures and faults: they look like keys and are none. */
function withoutOtherNames(source: string): string {
  return source
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/\b(?:call|useTell|useAsk|fault)\(\s*'[^']*'/g, '')
    .replaceAll(/\b(?:Input|Output)<'[^']*'>/g, '');
}

/** `a.${x}.c` → /^a\.[^.]+\.c$/; only a hole at the end may hold dots, as an actie does. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/);
  const body = parts.map((part) => part.replaceAll('.', '\\.')).join('[^.]+');
  return new RegExp(`^${template.endsWith('}') ? body.replace(/\[\^\.\]\+$/, '.+') : body}$`);
}
