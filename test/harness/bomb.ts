import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from '../main/store/bundle.ts';

const run = promisify(execFile);

export type Burst = { readonly code: string; readonly ms: number; readonly mb: number };

/** Reads files in processes of their own: only there is the memory that of the reading alone. */
export async function inOwnProcess<T>(
  act: (read: (bytes: Uint8Array, kind?: 'sound' | 'naive') => Promise<Burst>) => Promise<T>,
): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'rechtenklaar-bom-'));
  try {
    const script = await bundle(new URL('./bomb-child.ts', import.meta.url), home);
    const file = join(home, 'bestand');
    return await act(async (bytes, kind = 'sound') => {
      await writeFile(file, bytes);
      const { stdout } = await run(process.execPath, [script, file, kind]);
      return JSON.parse(stdout) as Burst;
    });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
