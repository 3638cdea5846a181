import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ok, refuse } from '../shared/result.ts';
import type { SaveFile } from './api/handlers/bestand.ts';
import { refusalOf } from './store/disk-refusal.ts';
import { type FileSystem, nodeFiles } from './store/file-system.ts';
import { type Disk, replaceFile } from './store/replace-file.ts';
import { sweepTemps } from './store/store-folder.ts';

/** Names the place that is being written, so that a killed process leaves nothing behind there. */
const noteName = 'uitvoer.json';

/**
 * Writes what leaves the app where the user points: for this user only (0600), whole or not at all,
 * and also the place that it is written to first is known after a crash (security.md I8).
 */
export function createSaveFile(parts: {
  readonly choose: SaveFile['choose'];
  readonly dataFolder: string;
  readonly files?: FileSystem;
}): SaveFile {
  const { choose, dataFolder, files = nodeFiles } = parts;
  const disk: Disk = { files, pause: (ms) => pause(ms) };
  const note = join(dataFolder, noteName);
  return {
    choose,
    async write(path, { bytes }) {
      try {
        await replaceFile(disk, { path: note, bytes: Buffer.from(JSON.stringify({ path })) });
        await replaceFile(disk, { path, bytes });
      } catch (error) {
        return refuse(refusalOf(error).fault);
      }
      await files.unlink(note).catch(() => undefined);
      return ok(null);
    },
  };
}

/** What a process that was killed while it wrote left beside the place that was pointed at. */
export async function sweepSavedFile(
  dataFolder: string,
  files: FileSystem = nodeFiles,
): Promise<void> {
  const note = join(dataFolder, noteName);
  const bytes = await files.readFile(note).catch(() => null);
  if (bytes === null) return;
  const path = pathIn(bytes);
  if (path !== null) await sweepTemps(files, path);
  await files.unlink(note).catch(() => undefined);
}

function pathIn(bytes: Uint8Array): string | null {
  try {
    const { path } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly path?: unknown };
    return typeof path === 'string' ? path : null;
  } catch {
    return null;
  }
}
