import { join } from 'node:path';
import type { FileSystem } from '../file-system.ts';

/**
 * The files of a store: `snapshot-000003` and the journals that go on from it, `journal-000007`.
 * Journals are counted through all generations, so that the next one has one possible name.
 */
export type StoreFiles = {
  /** Generations and numbers, rising. */
  readonly snapshots: readonly number[];
  readonly journals: readonly number[];
  readonly others: readonly string[];
};

export const anchorName = 'anker';
export const backupsName = 'reservekopieen';

export function snapshotPath(folder: string, generation: number): string {
  return join(folder, `snapshot-${digits(generation)}`);
}

export function journalPath(folder: string, number: number): string {
  return join(folder, `journal-${digits(number)}`);
}

export async function listStoreFiles(files: FileSystem, folder: string): Promise<StoreFiles> {
  const names = await files.readdir(folder);
  const numbered = (kind: string) =>
    names
      .map((name) => new RegExp(`^${kind}-(\\d{6,12})$`).exec(name)?.[1])
      .filter((number) => number !== undefined)
      .map(Number)
      .toSorted((one, other) => one - other);
  return {
    snapshots: numbered('snapshot'),
    journals: numbered('journal'),
    others: names.filter((name) => !/^(snapshot|journal)-\d{6,12}$/.test(name)),
  };
}

export function isSealedTemp(name: string): boolean {
  return /^(snapshot-\d+|anker)\.[0-9a-f]{12}\.tmp$/.test(name);
}

function digits(number: number): string {
  return String(number).padStart(6, '0');
}
