import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  nodeSealedFiles,
  type SealedFiles,
} from '../../../../src/main/store/sealed/sealed-files.ts';
import { openSealedStore } from '../../../../src/main/store/sealed/sealed-store.ts';
import { put } from '../../../../src/main/store/store.ts';
import { aHistoriekRegel, asId } from '../../../builders/entities.ts';
import { accepted, codesOf, makeTempFolder, save } from '../store-help.ts';
import { emptyStore, killWhileCommitting, linesOf, readIds, withChild } from './crash-harness.ts';
import { aKey } from './keys.ts';
import { createIn } from './sealed-help.ts';

/** All of it: npm run harness -- crash, npm run harness -- two. */
describe('a process that is killed while it commits and merges', () => {
  it('loses nothing that was acknowledged: 8 kills', { timeout: 60_000 }, async () => {
    const counts = await killWhileCommitting(8, 'sound');
    expect(counts).toEqual({ ...counts, kills: 8, lost: 0, unreadable: 0 });
    expect(counts.acknowledged).toBeGreaterThan(8);
  });

  it('is noticed when it acknowledges too early', { timeout: 60_000 }, async () => {
    const harmed = ({ lost, unreadable }: { lost: number; unreadable: number }) =>
      lost + unreadable > 0;
    const counts = await killWhileCommitting(40, 'writes later', harmed);
    expect(harmed(counts)).toBe(true);
  });
});

/** In one process, so that the turns are given and not a matter of luck. */
describe('two writers with the lock bypassed', () => {
  const blind: SealedFiles = {
    ...nodeSealedFiles,
    exists: (path) => !path.includes('journal-') && nodeSealedFiles.exists(path),
  };
  const regel = (id: string) => put('historiek', aHistoriekRegel({ id: asId(id) }));

  async function takeTurns(files: SealedFiles) {
    const folder = await makeTempFolder();
    const open = async () => accepted(await openSealedStore({ folder, key: aKey(), files }));
    await (await createIn(folder)).close();
    const stores = [await open(), await open()];
    const kept: string[] = [];
    let conflicts = 0;
    for (let turn = 0; turn < 30; turn++) {
      // Each twice in a row: who had to open again goes first.
      const who = ((turn + 1) >> 1) % 2;
      const store = stores[who] ?? (await open());
      const answer = await save(store, regel(`${who}-${turn}`));
      if (turn === 20) await store.compact();
      if (answer.ok) {
        kept.push(`${who}-${turn}`);
        continue;
      }
      conflicts += 1;
      expect(codesOf(answer)).toEqual(['bewaren.intussenGewijzigd']);
      expect(store.status().state).toBe('alleenLezen');
      await store.close();
      stores[who] = await open();
    }
    for (const store of stores) await store.close();
    return { kept, conflicts, lost: await countLost(folder, kept) };
  }

  // He would put under a new snapshot what the other does not go on from.
  it('lets nobody merge who was overtaken', async () => {
    const folder = await makeTempFolder();
    const open = async () => accepted(await openSealedStore({ folder, key: aKey() }));
    await (await createIn(folder)).close();
    const [late, first] = [await open(), await open()];
    accepted(await save(first, regel('kept')));
    expect(codesOf(await late.compact())).toEqual(['bewaren.intussenGewijzigd']);
    expect(late.status().state).toBe('alleenLezen');
    accepted(await save(first, regel('and kept')));
    for (const store of [late, first]) await store.close();
    expect(await countLost(folder, ['kept', 'and kept'])).toBe(0);
  });

  async function countLost(folder: string, kept: readonly string[]): Promise<number> {
    const again = await openSealedStore({ folder, key: aKey(), accept: ['ouder'] });
    if (!again.ok) return kept.length;
    const { view, close } = again.value;
    const lost = kept.filter((id) => view.get('historiek', id) === undefined);
    await close();
    return lost.length;
  }

  it('never lose what either was promised', async () => {
    const { kept, conflicts, lost } = await takeTurns(nodeSealedFiles);
    expect(lost).toBe(0);
    expect(kept.length).toBeGreaterThan(10);
    expect(conflicts).toBeGreaterThan(5);
  });

  it('would, if they did not look for each other', async () => {
    // Unreadable is lost too.
    const lost = await takeTurns(blind).then(
      (turns) => turns.lost,
      () => Number.POSITIVE_INFINITY,
    );
    expect(lost).toBeGreaterThan(0);
  });
});

describe.skipIf(process.platform === 'win32')('a disk that is really full', () => {
  it('refuses with its own code and keeps all before it', { timeout: 60_000 }, async () => {
    await withChild(async (script, home) => {
      const folder = await emptyStore(home, 0);
      // A limit on the size of a file, in the middle of a journal: Node gets EFBIG.
      const limited = `ulimit -f 1100 && exec "$0" "$@"`;
      const args = [process.execPath, script, folder, 'f', '0', 'sound', '9000'];
      const child = spawn('bash', ['-c', limited, ...args]);
      const lines: string[] = [];
      for await (const line of linesOf(child)) lines.push(line);
      expect(lines.at(-1)).toBe('bewaren.schijfVol');
      const kept = lines.filter((line) => line.startsWith('f-'));
      expect(kept.length).toBeGreaterThan(5);
      expect(await readIds(folder)).toEqual(new Set(kept));
      expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    });
  });
});
