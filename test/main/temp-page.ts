import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Where main fills in the page of a build: nonce, first answer, drawing. */
export const places = {
  nonce: '<meta property="csp-nonce" content="" />',
  stand: '<script type="application/json" id="stand"></script>',
  drawing: '<!--drawing--><!--/drawing-->',
} as const;

/** A page with these places, which is all that a build must have. */
export function pageWith({ head = '', body = '' } = {}): string {
  return (
    `<!doctype html><html lang="nl"><head>${places.nonce}${places.stand}${head}</head>` +
    `<body><div id="root">${places.drawing}</div>${body}</body></html>`
  );
}

export const emptyPage = pageWith();

/** A folder of the running test's own, removed after it. */
export async function makeTempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Files as a build would leave them, by their path: `{ 'index.html': '…' }`. */
export async function makeBuild(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await makeTempFolder();
  for (const [path, text] of Object.entries({ 'index.html': emptyPage, ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
