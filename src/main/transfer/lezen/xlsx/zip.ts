import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { fault } from '../../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../../shared/result.ts';
import {
  MAX_DELEN,
  MAX_UITGEPAKT_MB,
  MAX_VERHOUDING,
  MB,
  VERHOUDING_VANAF_MB,
} from '../grenzen.ts';

/** The parts of a workbook by name, inflated only when asked for and never past their stated size. */
export type Zip = {
  readonly names: readonly string[];
  readonly open: (name: string) => Promise<Readable | null>;
};

/**
 * Looks at the directory alone, before anything is inflated. What a spreadsheet never writes is
 * refused: names that lead out, names twice, links, thousands of parts, parts that burst (security.md
 * I2, I3). yauzl then stops a part at the size that the directory states, so a lie does not help.
 */
export async function openZip(bytes: Uint8Array): Promise<Result<Zip>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true }).catch(() => null);
  if (zip === null) return refuse(fault('lijst.beschadigd'));
  if (zip.entryCount > MAX_DELEN) return refuse(fault('lijst.onveilig'));
  const entries = new Map<string, yauzl.Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (entries.has(name) || isLink(entry)) return refuse(fault('lijst.onveilig'));
      if (entry.isEncrypted()) return refuse(fault('lijst.beveiligd'));
      entries.set(name, entry);
    }
  } catch (error) {
    return refuse(fault(isBadName(error) ? 'lijst.onveilig' : 'lijst.beschadigd'));
  }
  if (isTooLarge([...entries.values()])) {
    return refuse(fault('lijst.uitgepaktTeGroot', { max: MAX_UITGEPAKT_MB }));
  }
  return ok({
    names: [...entries.keys()],
    open: async (name) => {
      const entry = entries.get(name.toLowerCase());
      return entry === undefined ? null : zip.openReadStreamPromise(entry);
    },
  });
}

/** The upper half of the attributes is the mode of Unix; 0120000 is a symbolic link. */
function isLink({ externalFileAttributes }: yauzl.Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

/** The words of yauzl for a name with `..`, a drive, a backslash or a slash in front. */
function isBadName(error: unknown): boolean {
  return (
    error instanceof Error &&
    /relative path|absolute path|characters in fileName/.test(error.message)
  );
}

function isTooLarge(entries: readonly yauzl.Entry[]): boolean {
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  return total > MAX_UITGEPAKT_MB * MB || entries.some(isBurst);
}

function isBurst({ uncompressedSize, compressedSize }: yauzl.Entry): boolean {
  const large = uncompressedSize > VERHOUDING_VANAF_MB * MB;
  return large && uncompressedSize > compressedSize * MAX_VERHOUDING;
}
