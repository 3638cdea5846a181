import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import {
  nodeSealedFiles,
  type SealedFiles,
} from '../../../../src/main/store/sealed/sealed-files.ts';
import { openSealedStore } from '../../../../src/main/store/sealed/sealed-store.ts';
import { put } from '../../../../src/main/store/store.ts';
import { ok } from '../../../../src/shared/result.ts';
import { aHistoriekRegel, aMiddelStand, asId } from '../../../builders/entities.ts';
import { changeSealed } from './changed-files.ts';
import { aKey } from './keys.ts';

/**
 * Commits for as long as it lives or as often as it is asked, and prints each line of Historiek once
 * it is acknowledged. Arguments: the folder, the name in front of its lines, how many, `sound` or
 * the mistake. When another writer is in between it opens the store again, as a user would.
 */
const [folder = '', who = 'a', most = '0', kind = 'sound', bytes = '0'] = process.argv.slice(2);

const mistakes: Readonly<Record<string, (files: SealedFiles) => SealedFiles>> = {
  sound: (files) => files,
  /** Acknowledges what only memory has, as a cache in the program would. */
  'writes later': (files) =>
    changeSealed(files, (handle) => ({
      writeNow(all, offset, length, position) {
        const copy = Buffer.from(all.subarray(offset, offset + length));
        void setTimeout(3).then(() => handle.writeNow(copy, 0, length, position));
        return length;
      },
    })),
  'looks at nobody else': (files) => ({
    ...files,
    exists: (path) => !path.includes('journal-') && files.exists(path),
  }),
};
const files = mistakes[kind]?.(nodeSealedFiles) ?? nodeSealedFiles;

/** Tried a few times: another process may be putting a merge in its place at this very moment. */
async function open() {
  let said = '';
  for (let attempt = 0; attempt < 20; attempt++) {
    const opened = await openSealedStore({ folder, key: aKey(), files });
    if (opened.ok) return opened.value;
    said = opened.faults[0].code;
    await setTimeout(20);
  }
  writeSync(1, `${said}\n`);
  return null;
}

let store = await open();
if (store !== null) writeSync(1, 'open\n');
for (let number = 0; store !== null && (most === '0' || number < Number(most)); ) {
  const id = `${who}-${number}`;
  const answer: string = await store
    .update((view) => {
      const kept = view.get('middel', 'eid:85673000192')?.foutePogingen ?? 0;
      const regel = aHistoriekRegel({ id: asId(id), reden: 'x'.repeat(Number(bytes)) });
      const stand = aMiddelStand({ foutePogingen: kept + 1 });
      return ok({ puts: [put('historiek', regel), put('middel', stand)], value: id });
    })
    .then((committed) => (committed.ok ? committed.value : committed.faults[0].code));
  writeSync(1, `${answer}\n`);
  if (answer === id) number += 1;
  else if (answer === 'bewaren.intussenGewijzigd') store = await open();
  else break;
  // Room for the other one in between.
  if (/^[ab]$/.test(who)) await setTimeout(2);
  if (bytes === '0' && number % 40 === 20) void store?.compact();
}
await store?.close();
