import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file of the built page, kept in memory. */
export type Asset = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string };

export type Assets = {
  /** index.html, with this nonce for the styles that the page adds itself. */
  page(nonce: string): string;
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
const noncePlace = /(?<=<meta property="csp-nonce" content=")(?=")/g;

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
  const [head, tail, ...more] = page?.split(noncePlace) ?? [];
  if (head === undefined || tail === undefined || more.length > 0) {
    throw new Error(`No page with one place for its nonce in ${folder}`);
  }
  return { page: (nonce) => `${head}${nonce}${tail}`, file: (path) => files.get(path) };
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
