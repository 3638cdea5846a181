import { readAt } from './header.ts';
import { openRecord, recordSize, recordStep } from './record.ts';
import type { SealedFile } from './sealed-files.ts';

/** How a run of records ended: where, and whether by the end of the file, by zeros, or by damage. */
export type RunEnd = { readonly at: number; readonly how: 'end' | 'blank' | 'bad' };
export type PlacedRecord = {
  readonly text: Buffer;
  readonly tag: Buffer;
  readonly place: number;
  readonly end: number;
};

const windowBytes = 4 * 1024 * 1024;

type Source = { readonly file: SealedFile; readonly key: Uint8Array; readonly from: number };

/** Opens record after record from `from` on, reading far ahead. `visit` gets them in order. */
export async function eachRecord(
  { file, key, from }: Source,
  visit: (record: PlacedRecord) => void | Promise<void>,
  until = Number.POSITIVE_INFINITY,
): Promise<RunEnd> {
  const window = createWindow(file);
  let at = from;
  while (at < until) {
    const record = await nextRecord(window, key, at);
    if (typeof record === 'string') return { at, how: record };
    await visit(record);
    at = record.end;
  }
  return { at, how: at === until ? 'end' : 'bad' };
}

async function nextRecord(
  window: Window,
  key: Uint8Array,
  at: number,
): Promise<PlacedRecord | RunEnd['how']> {
  const start = await window.show(at, recordStep);
  if (start.length < recordStep) return start.length === 0 ? 'end' : 'bad';
  if (start.readUInt32BE(0) === 0) return 'blank';
  const size = recordSize(start, 0);
  if (size === null) return 'bad';
  const bytes = await window.show(at, size);
  const record = bytes.length < size ? null : openRecord(key, bytes, { at: 0, size, place: at });
  return record === null ? 'bad' : { ...record, place: at, end: at + size };
}

type Window = ReturnType<typeof createWindow>;

/** A file as it is read from front to back, some megabytes at a time. */
function createWindow(file: SealedFile) {
  let start = 0;
  let bytes: Buffer = Buffer.alloc(0);
  return {
    /** The bytes from `at` on: `length` of them, or fewer where the file ends. */
    async show(at: number, length: number): Promise<Buffer> {
      if (at + length > start + bytes.length) {
        bytes = await readAt(file, at, Math.max(length, windowBytes));
        start = at;
      }
      return bytes.subarray(at - start, at - start + length);
    },
  };
}

/**
 * Every record that can still be opened after a damaged place, wherever it begins. A random length
 * is nearly never possible, so few candidates have to be tried.
 */
export async function findRecordsAfter(
  { file, key, from }: Source,
  visit: (record: PlacedRecord) => void,
): Promise<void> {
  const bytes = await readAt(file, from, (await file.size()) - from);
  for (let at = 0; at + recordStep <= bytes.length; at += recordStep) {
    const size = recordSize(bytes, at);
    if (size === null || at + size > bytes.length) continue;
    const record = openRecord(key, bytes, { at, size, place: from + at });
    if (record !== null) visit({ ...record, place: from + at, end: from + at + size });
  }
}
