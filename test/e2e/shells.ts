import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type ShellName = 'loopback' | 'electron';

/** Electron counts where its binary is on the disk: its package alone cannot start anything. */
export function electronBinary(): string | undefined {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
}

export function shellsHere(): readonly ShellName[] {
  return electronBinary() === undefined ? ['loopback'] : ['loopback', 'electron'];
}
