import { join } from 'node:path';
import { z } from 'zod';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { diskCode, refusalOf } from '../disk-refusal.ts';
import { readDocument } from '../document.ts';
import { moveIntoPlace } from '../replace-file.ts';
import type { Put } from '../store.ts';
import type { SealedStore } from './open-store.ts';
import { keyBytes, randomHex } from './seal.ts';
import type { SealedDisk } from './sealed-disk.ts';
import {
  createSealedStore,
  diskOf,
  hasTraces,
  openSealedStore,
  type Place,
  readSealedHeader,
} from './sealed-store.ts';

/** The whole-file store of before the sealed one, and how it is kept once it was taken over. */
export const wholeFileName = 'rechtenklaar.json';
const keptName = 'rechtenklaar.json.bewaard';

const practiceSlots = z.strictObject({
  soort: z.literal('oefen'),
  sleutel: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * The store of the Oefenomgeving: the same engine, with its key readable in its own header, because
 * it holds nothing secret. Nothing there yet is a new store; what the whole-file store kept is taken
 * over, and its file stays beside it under another name.
 */
export async function openPracticeStore(options: Place): Promise<Result<SealedStore>> {
  const disk = diskOf(options);
  try {
    const isThere = await hasTraces(disk).catch(ifAbsent(false));
    const opened = isThere ? await openKnown(options) : await begin(disk, options);
    if (opened.ok) await setAside(disk);
    return opened;
  } catch (error) {
    return refuse(refusalOf(error).fault);
  }
}

async function openKnown(options: Place): Promise<Result<SealedStore>> {
  const read = await readSealedHeader(options);
  if (!read.ok) return read;
  const slots = practiceSlots.safeParse(read.value.slots);
  if (!slots.success) return refuse(fault('bewaren.onleesbaar'));
  const key = Buffer.from(slots.data.sleutel, 'hex');
  // Nobody's real work: who puts an older one back may practise on with it.
  return openSealedStore({ ...options, key, accept: ['ouder', 'zonderAnker'] });
}

async function begin(disk: SealedDisk, options: Place): Promise<Result<SealedStore>> {
  const before = await readWholeFile(disk);
  if (!before.ok) return before;
  const sleutel = randomHex(keyBytes);
  return createSealedStore({
    ...options,
    key: Buffer.from(sleutel, 'hex'),
    slots: { soort: 'oefen', sleutel },
    puts: before.value,
  });
}

async function readWholeFile({ files, folder }: SealedDisk): Promise<Result<readonly Put[]>> {
  const bytes = await files.readFile(join(folder, wholeFileName)).catch((error: unknown) => {
    if (diskCode(error) === 'EISDIR') return Buffer.alloc(0);
    return ifAbsent(null)(error);
  });
  return bytes === null ? ok([]) : readDocument(bytes);
}

/** Only after the sealed store is whole; done again when it was cut short. */
async function setAside(disk: SealedDisk): Promise<void> {
  const path = join(disk.folder, wholeFileName);
  if (!disk.files.exists(path)) return;
  // It stays behind as it is if this fails: the sealed store is the one that counts.
  await moveIntoPlace(disk, path, join(disk.folder, keptName)).catch(refusalOf);
}

function ifAbsent<T>(value: T) {
  return (error: unknown): T => {
    if (diskCode(error) === 'ENOENT') return value;
    throw refusalOf(error);
  };
}
