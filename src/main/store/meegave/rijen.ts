import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { checkPut } from '../document.ts';
import { collectionNames } from '../entity-schemas.ts';
import type { CollectionName, Put, StoreView } from '../store.ts';

/** So many rows are compressed together, and sealed as one part. */
const rowsAtOnce = 500;
/** What one part may become again; what asks for more was not made here. */
const maxRows = 64 * 1024 * 1024;

/** The rows of these collections as they stand at this moment, each under the name of its own. */
export function takeRijen(
  view: StoreView,
  collections: readonly CollectionName[],
): readonly (readonly [CollectionName, unknown])[] {
  return collections.flatMap((name) =>
    Array.from(view.all(name), (entity) => [name, entity] as const),
  );
}

/** Compressed in parts, with a turn for others after each. */
export async function packRijen(
  rows: readonly (readonly [CollectionName, unknown])[],
): Promise<readonly Buffer[]> {
  const parts: Buffer[] = [];
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const some = JSON.stringify(rows.slice(at, at + rowsAtOnce));
    parts.push(deflateRawSync(Buffer.from(some, 'utf8')));
    await setImmediate();
  }
  return parts;
}

/**
 * The rows again, in the shape in which they are kept. What was opened whole and is not of that shape
 * was written by a release that keeps more. Faults: meegave.beschadigd, meegave.nieuwereVersie.
 */
export async function unpackRijen(parts: readonly Uint8Array[]): Promise<Result<readonly Put[]>> {
  const puts: Put[] = [];
  for (const part of parts) {
    const rows = inflate(part);
    if (!Array.isArray(rows)) return refuse(fault('meegave.beschadigd'));
    for (const row of rows) {
      const put = readRow(row);
      if (put === null) return refuse(fault('meegave.nieuwereVersie'));
      puts.push(put);
    }
    await setImmediate();
  }
  return ok(puts);
}

/** What recognises these very parts, wherever they come back from. */
export function kenmerkOf(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}

function inflate(part: Uint8Array): unknown {
  try {
    return JSON.parse(inflateRawSync(part, { maxOutputLength: maxRows }).toString('utf8'));
  } catch {
    return null;
  }
}

const known: ReadonlySet<unknown> = new Set(collectionNames);

function readRow(row: unknown): Put | null {
  if (!Array.isArray(row) || row.length !== 2 || !known.has(row[0])) return null;
  try {
    return checkPut({ collection: row[0], entity: row[1] } as Put);
  } catch {
    return null;
  }
}
