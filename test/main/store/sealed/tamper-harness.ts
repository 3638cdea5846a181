import { randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SealedStore } from '../../../../src/main/store/sealed/open-store.ts';
import { recordSize, sealRecord } from '../../../../src/main/store/sealed/record.ts';
import {
  createSealedStore,
  openSealedStore,
} from '../../../../src/main/store/sealed/sealed-store.ts';
import { put } from '../../../../src/main/store/store.ts';
import type { Result } from '../../../../src/shared/result.ts';
import { aHistoriekRegel, asId } from '../../../builders/entities.ts';
import { accepted, save } from '../store-help.ts';
import { makeFastFolder } from './fast-folder.ts';
import { aKey } from './keys.ts';

export type TamperCounts = { cases: number; found: number };
type Records = readonly Buffer[];

/** What somebody without the key can do to the lines of Historiek on the disk (security.md, G1). */
const deeds = {
  edited: (records: Records, at: number) => records.with(at, changed(records[at])),
  deleted: (records: Records, at: number) => records.toSpliced(at, 1),
  moved: (records: Records, at: number) => {
    const [one = Buffer.alloc(0)] = records.slice(at);
    const to = (at + 7) % records.length;
    return records.toSpliced(at, 1).toSpliced(to, 0, one);
  },
  inserted: (records: Records, at: number) =>
    records.toSpliced(at, 0, records[at] ?? Buffer.alloc(0)),
  truncated: (records: Records, at: number) => records.slice(0, at),
  recomputed: (records: Records, at: number) => {
    const length = records[at]?.length ?? 0;
    return records.with(at, sealRecord(randomBytes(32), 4096, Buffer.alloc(length - 20, 'x')));
  },
} as const;
export type Deed = keyof typeof deeds;
export const everyDeed = Object.keys(deeds) as Deed[];

/** Does each deed to each of `lines` lines, and counts how many of them the opening refuses. */
export async function tamperWith(
  lines: number,
  { names = everyDeed, accept = [] as readonly ('ouder' | 'zonderAnker')[] } = {},
): Promise<TamperCounts> {
  const folder = await makeFastFolder();
  try {
    await keepLines(folder, lines);
    const path = join(folder, 'journal-000001');
    const whole = await readFile(path);
    const records = recordsOf(whole);
    const counts = { cases: 0, found: 0 };
    for (const name of names) {
      for (let at = 0; at < lines; at++) {
        const done = deeds[name](records, at);
        await writeFile(path, Buffer.concat([whole.subarray(0, 4096), ...done]));
        const opened = await openSealedStore({ folder, key: aKey(), accept });
        counts.cases += 1;
        if (isFound(opened)) counts.found += 1;
        if (opened.ok) await opened.value.close();
      }
    }
    return counts;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Refused, or opened whole and said that something stood behind the last line. */
function isFound(opened: Result<SealedStore>): boolean {
  return !opened.ok || opened.value.status().notices.some(({ kind }) => kind === 'afgebroken');
}

async function keepLines(folder: string, lines: number): Promise<void> {
  const key = aKey();
  const store = accepted(await createSealedStore({ folder, key, slots: null, puts: [] }));
  for (let at = 0; at < lines; at++) {
    accepted(await save(store, put('historiek', aHistoriekRegel({ id: asId(`h-${at}`) }))));
  }
  await store.close();
}

function recordsOf(journal: Buffer): Records {
  const records: Buffer[] = [];
  for (let at = 4096; at < journal.length; ) {
    const size = recordSize(journal, at) ?? journal.length;
    records.push(journal.subarray(at, at + size));
    at += size;
  }
  return records;
}

function changed(record: Buffer | undefined): Buffer {
  const bytes = Buffer.from(record ?? []);
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  return bytes;
}
