import { copyFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readDocument } from '../../../../src/main/store/document.ts';
import { openPracticeStore } from '../../../../src/main/store/sealed/practice-store.ts';
import {
  nodeSealedFiles,
  type SealedFiles,
} from '../../../../src/main/store/sealed/sealed-files.ts';
import { createTables } from '../../../../src/main/store/tables.ts';
import { accepted, worldOf } from '../store-help.ts';
import { interceptSealed } from './changed-files.ts';
import { makeFastFolder } from './fast-folder.ts';

export type MigrateCounts = { steps: number; mixed: number; withoutCopy: number };

const goldens = [new URL('../golden/version-1.json', import.meta.url)];

/**
 * Takes every golden file of an older version over, ended at each call on the disk as a kill would,
 * and then opened again: everything is there, and the old file as it was (security.md, D15).
 */
export async function killWhileMigrating(
  change: (files: SealedFiles) => SealedFiles = (files) => files,
): Promise<MigrateCounts> {
  const counts = { steps: 0, mixed: 0, withoutCopy: 0 };
  for (const golden of goldens) {
    for (let at = 1; ; at++) {
      const ended = await migrateUntil(golden, { at, change, counts });
      if (ended === 'whole') break;
      counts.steps += 1;
    }
  }
  return counts;
}

async function migrateUntil(
  golden: URL,
  run: {
    readonly at: number;
    change(files: SealedFiles): SealedFiles;
    readonly counts: MigrateCounts;
  },
): Promise<'killed' | 'whole'> {
  const { at, change, counts } = run;
  const folder = await makeFastFolder();
  try {
    await copyFile(golden, join(folder, 'rechtenklaar.json'));
    let calls = 0;
    const dying = interceptSealed(change(nodeSealedFiles), () => {
      calls += 1;
      if (calls >= at) throw new Error('killed');
    });
    const first = await openPracticeStore({ folder, files: dying }).catch(() => null);
    if (first?.ok) await first.value.close().catch(() => undefined);
    const ended = calls >= at ? 'killed' : 'whole';
    const tables = createTables();
    tables.publish(accepted(readDocument(await readFile(golden))));
    const opened = await openPracticeStore({ folder });
    const isSame = opened.ok && isDeepStrictEqual(worldOf(opened.value.view), worldOf(tables.view));
    if (!isSame) counts.mixed += 1;
    if (opened.ok) await opened.value.close();
    const kept = await readFile(join(folder, 'rechtenklaar.json.bewaard')).catch(() => null);
    if (kept === null || !kept.equals(await readFile(golden))) counts.withoutCopy += 1;
    return ended;
  } finally {
    await rm(folder, { recursive: true });
  }
}
