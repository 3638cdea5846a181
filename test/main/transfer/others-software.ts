import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readCells } from './read-csv.ts';

const run = promisify(execFile);

/** Programs of others that open what the app writes; a machine may lack them. */
export function hasProgram(name: 'soffice' | 'pdftotext' | 'pdfinfo'): boolean {
  const flag = name === 'soffice' ? '--version' : '-v';
  return spawnSync(name, [flag], { stdio: 'ignore' }).error === undefined;
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-anderen-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Semicolons, quotes, UTF-8, cells as they are shown: what LibreOffice writes of a workbook. */
const csvFilter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false';

/** The cells of a workbook as LibreOffice shows them. */
export function cellsInLibreOffice(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'blad.xlsx');
    await writeFile(file, bytes);
    // A profile of its own: it refuses to start beside another one with the same.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const convert = ['--headless', '--convert-to', csvFilter, '--outdir', folder, file];
    await run('soffice', [profile, ...convert], { timeout: 120_000 });
    const text = await readFile(join(folder, 'blad.csv'), 'utf8');
    return readCells(text.replace(/^\uFEFF/, ''), ';');
  });
}

/** Where two tables of cells differ: `rij 2, kolom 3: "a" / "b"`; of the first ten. */
export function differences(
  one: readonly (readonly string[])[],
  other: readonly (readonly string[])[],
): readonly string[] {
  const found = one.length === other.length ? [] : [`${one.length} / ${other.length} rijen`];
  for (const [at, row] of one.entries()) {
    for (const [kolom, cell] of row.entries()) {
      const there = other[at]?.[kolom] ?? '';
      if (cell === there) continue;
      found.push(`rij ${at + 1}, kolom ${kolom + 1}: ${JSON.stringify([cell, there])}`);
    }
  }
  return found.slice(0, 10);
}

/** What poppler finds in a document: its words, and whether it is tagged. */
export function seenByPoppler(bytes: Uint8Array) {
  return inFolder(async (folder) => {
    const file = join(folder, 'overname.pdf');
    await writeFile(file, bytes);
    const [{ stdout: text }, { stdout: info }] = await Promise.all([
      run('pdftotext', ['-enc', 'UTF-8', file, '-']),
      run('pdfinfo', [file]),
    ]);
    return { text, tagged: /^Tagged:\s*yes$/m.test(info) };
  });
}
