import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file of the built page, kept in memory. */
export type Asset = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string };

type Filled = {
  /** For the styles that the page adds itself. */
  readonly nonce: string;
  /** The answer to what the page would ask first. */
  readonly stand: unknown;
  /** Whether the first screen is as the build drew it. */
  readonly drawn: boolean;
};

export type Assets = {
  /** index.html, filled in. */
  page(filled: Filled): string;
  /** The file under exactly this path of a URL, undecoded; there are no others. */
  file(path: string): Asset | undefined;
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const pageName = '/index.html';
const places = {
  nonce: /(?<=<meta property="csp-nonce" content=")(?=")/g,
  drawingBegin: /<!--drawing-->/g,
  drawingEnd: /<!--\/drawing-->/g,
  stand: /(?<=<script type="application\/json" id="stand">)(?=<\/script>)/g,
} as const;

/**
 * Reads every file of the built page once: what is served later is looked up in this list, so no
 * path that a request makes up can lead outside it. Throws on a build that is not as expected.
 */
export async function readAssets(folder: string): Promise<Assets> {
  const files = new Map<string, Asset>();
  let page: string | undefined;
  for (const path of await listFiles(folder, '')) {
    const bytes = new Uint8Array(await readFile(join(folder, path)));
    if (path === pageName) page = new TextDecoder().decode(bytes);
    else files.set(path, { bytes, type: typeOf(path) });
  }
  if (page === undefined) throw new Error(`No page in ${folder}`);
  const [head, more] = splitAt(page, places.nonce);
  const [middle, rest] = splitAt(more, places.stand);
  const [before, drawingAndAfter] = splitAt(rest, places.drawingBegin);
  const [drawing, after] = splitAt(drawingAndAfter, places.drawingEnd);
  return {
    page({ nonce, stand, drawn }) {
      const shown = drawn ? drawing : '';
      return `${head}${nonce}${middle}${inertJson(stand)}${before}${shown}${after}`;
    },
    file: (path) => files.get(path),
  };
}

function splitAt(page: string, place: RegExp): readonly [string, string] {
  const [head, tail, ...more] = page.split(place);
  if (head === undefined || tail === undefined || more.length > 0) {
    throw new Error(`Not a page with this place once: ${place.source}`);
  }
  return [head, tail];
}

/** Data between `<script>` tags ends at the first `<` that could end or hide it: there is none. */
function inertJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** Not readdir's own recursion: inside an asar archive only the plain call can be relied on. */
async function listFiles(folder: string, path: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, path), { withFileTypes: true });
  const lists = entries.map((entry) => {
    const child = `${path}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(folder, child);
    // Neither a symbolic link nor a socket is part of a build.
    return entry.isFile() ? [child] : [];
  });
  return (await Promise.all(lists)).flat();
}

function typeOf(path: string): string {
  const type = types[extname(path)];
  if (type === undefined || !/^[\w./-]+$/.test(path)) {
    throw new Error(`Not a file that the page may have: ${path}`);
  }
  return type;
}
