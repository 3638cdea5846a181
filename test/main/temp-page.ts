import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A page with a place for its nonce, which is all that a build must have. */
export const emptyPage =
  '<!doctype html><html lang="nl"><head><meta property="csp-nonce" content="" /></head></html>';

/** A folder of the running test's own, removed after it. */
export async function makeTempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
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
