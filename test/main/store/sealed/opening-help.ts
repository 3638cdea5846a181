import { readFile, writeFile } from 'node:fs/promises';
import { openSealedStore } from '../../../../src/main/store/sealed/sealed-store.ts';
import { put } from '../../../../src/main/store/store.ts';
import { aHistoriekRegel, aPersoon, asId } from '../../../builders/entities.ts';
import { accepted, codesOf, makeTempFolder, save } from '../store-help.ts';
import { aKey } from './keys.ts';
import { createIn } from './sealed-help.ts';

/** Five commits, closed, and one file of it changed. */
export async function damagedBy(change: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = await fiveCommits();
  await change(folder);
  return folder;
}

export async function fiveCommits(): Promise<string> {
  const folder = await makeTempFolder();
  const store = await createIn(folder, [put('persoon', aPersoon())]);
  await commit(store, 1, 5);
  await store.close();
  return folder;
}

export async function commit(
  store: Parameters<typeof save>[0],
  from: number,
  to: number,
): Promise<void> {
  for (let at = from; at <= to; at++) {
    accepted(await save(store, put('historiek', aHistoriekRegel({ id: asId(`h-${at}`) }))));
  }
}

export async function openCode(folder: string, key = aKey()): Promise<string> {
  const opened = await openSealedStore({ folder, key });
  if (opened.ok) await opened.value.close();
  return codesOf(opened).join();
}

export async function edit(
  path: string,
  change: (bytes: Buffer) => Buffer | undefined,
): Promise<void> {
  const bytes = await readFile(path);
  await writeFile(path, change(bytes) ?? bytes);
}

export const flipAt = (place: number) => (bytes: Buffer) => {
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return bytes;
};

export async function placesOfRecords(path: string): Promise<readonly number[]> {
  const bytes = await readFile(path);
  const places: number[] = [];
  for (let at = 4096; at < bytes.length; at += bytes.readUInt32BE(at) + 20) places.push(at);
  return places;
}
