import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Drukker } from './use-cases/overname/print-overname.ts';

/** As the build names them (electron.vite.config.ts). */
export const letterFiles = { gewoon: 'SourceSans3-Regular.ttf', vet: 'SourceSans3-SemiBold.ttf' };

/** Makes documents with the letters of this folder; nothing of it is loaded before the first one. */
export function createDrukker(lettersFolder: string): Drukker {
  return async (document) => {
    const [{ writeOvernamePdf }, gewoon, vet] = await Promise.all([
      import('./transfer/overname/write-overname-pdf.ts'),
      readFile(join(lettersFolder, letterFiles.gewoon)),
      readFile(join(lettersFolder, letterFiles.vet)),
    ]);
    return writeOvernamePdf(document, { gewoon, vet });
  };
}
