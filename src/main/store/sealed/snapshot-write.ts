import { setImmediate } from 'node:timers/promises';
import { flush, linkIntoPlace, tempOf, writeAll } from '../replace-file.ts';
import type { CollectionName } from '../store.ts';
import { conflict } from './damage.ts';
import { type SnapshotHeader, writeHeader } from './header.ts';
import { snapshotPath } from './names.ts';
import { sealRecord } from './record.ts';
import { joinFrame } from './rows.ts';
import { deriveKey, link } from './seal.ts';
import type { SealedDisk } from './sealed-disk.ts';
import type { SealedFile } from './sealed-files.ts';

/** Measured: 50 to 5,000 rows a frame open equally fast; one row a frame takes half as long again. */
const frameRows = 500;
const frameBytes = 1024 * 1024;
const writeBytes = 1024 * 1024;

/** Gives rows of one collection after another, each as its bytes. */
export type RowSource = (
  emit: (collection: CollectionName, rows: readonly Buffer[]) => Promise<void>,
) => Promise<void>;

export type Chain = { readonly count: number; readonly mac: string };
export const noHistoriek: Chain = { count: 0, mac: '0'.repeat(64) };

export type Footer = {
  readonly counts: Readonly<Record<string, number>>;
  readonly historiek: Chain;
};

export type Written = { readonly footer: Footer; readonly bytes: number };

type Content = {
  readonly header: SnapshotHeader;
  readonly key: Uint8Array;
  readonly rows: RowSource;
};

/** A whole generation that has no name yet. */
export type Prepared = Written & {
  /** Gives it its name, durably. Rejects when another writer has merged meanwhile. */
  place(): Promise<void>;
};

/**
 * Writes a whole generation into a temp file and flushes it. Frames are made between writes, so
 * that nobody waits for all of it. Rejects with the system's error or a DiskRefusal.
 */
export async function prepareSnapshot(
  disk: SealedDisk,
  parts: Content & { readonly check?: (footer: Footer) => void },
): Promise<Prepared> {
  const path = snapshotPath(disk.folder, parts.header.generation);
  const temp = tempOf(path);
  const orDrop = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      await disk.files.unlink(temp).catch(() => undefined);
      throw error;
    }
  };
  const written = await orDrop(async () => {
    const file = await disk.files.openSealed(temp, 'wx', 0o600);
    const done = await writeAndClose(file, parts);
    parts.check?.(done.footer);
    return done;
  });
  return {
    ...written,
    place: () =>
      orDrop(async () => {
        // Somebody else has merged, and perhaps removed what we merged.
        if (disk.files.exists(path) || !(await linkIntoPlace(disk, temp, path))) throw conflict();
      }),
  };
}

async function writeAndClose(file: SealedFile, parts: Content): Promise<Written> {
  try {
    const written = await writeFrames(file, parts);
    await flush(file);
    await file.close();
    return written;
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
}

async function writeFrames(file: SealedFile, parts: Content): Promise<Written> {
  const { header, key } = parts;
  const out = createOutput(file, deriveKey(key, 'snapshot', header.salt));
  const chainKey = deriveKey(key, 'historiek', header.vaultId);
  const counts: Record<string, number> = {};
  let historiek = noHistoriek;
  out.raw(writeHeader('snapshot', header, key));
  await parts.rows(async (collection, rows) => {
    for (const frame of framesOf(rows)) {
      out.record(joinFrame({ c: collection }, frame));
      await out.yieldOrWrite();
    }
    counts[collection] = (counts[collection] ?? 0) + rows.length;
    if (collection === 'historiek') historiek = extend(chainKey, historiek, rows);
  });
  out.record(joinFrame({ einde: true, counts, historiek }, []));
  await out.finish();
  return { footer: { counts, historiek }, bytes: out.bytes() };
}

/** The chain over Historiek, longer by these rows. */
export function extend(key: Uint8Array, before: Chain, rows: readonly (Buffer | string)[]): Chain {
  let { count, mac } = before;
  for (const row of rows) {
    mac = link(key, mac, row);
    count += 1;
  }
  return { count, mac };
}

function* framesOf(rows: readonly Buffer[]): Generator<readonly Buffer[]> {
  let start = 0;
  let bytes = 0;
  for (let at = 0; at < rows.length; at++) {
    bytes += rows[at]?.length ?? 0;
    if (at + 1 - start < frameRows && bytes < frameBytes && at + 1 < rows.length) continue;
    yield rows.slice(start, at + 1);
    start = at + 1;
    bytes = 0;
  }
}

function createOutput(file: SealedFile, fileKey: Buffer) {
  let place = 0;
  let written = 0;
  let waiting: Buffer[] = [];
  const raw = (bytes: Buffer) => {
    waiting.push(bytes);
    place += bytes.length;
  };
  const write = async () => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    await writeAll(file, bytes, written);
    written += bytes.length;
  };
  return {
    raw,
    record: (text: Buffer) => raw(sealRecord(fileKey, place, text)),
    async yieldOrWrite() {
      if (place - written >= writeBytes) await write();
      else await setImmediate();
    },
    finish: write,
    bytes: () => written,
  };
}
