import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  backupName,
  keptOf,
  readBackupName,
} from '../../../../src/main/store/sealed/backup-policy.ts';
import type { SealedStore } from '../../../../src/main/store/sealed/open-store.ts';
import {
  listSealedBackups,
  previewRestore,
  restoreBackup,
} from '../../../../src/main/store/sealed/restore.ts';
import {
  createSealedStore,
  openSealedStore,
} from '../../../../src/main/store/sealed/sealed-store.ts';
import { put } from '../../../../src/main/store/store.ts';
import { aHistoriekRegel, aPersoon, asId } from '../../../builders/entities.ts';
import { accepted, codesOf, makeTempFolder, save, worldOf } from '../store-help.ts';
import { aKey } from './keys.ts';
import { openIn } from './sealed-help.ts';

const day = 24 * 60 * 60 * 1000;
const start = Date.parse('2026-01-01T08:00:00.000Z');
const at = (moment: number) => new Date(moment).toISOString();

describe('which copies stay', () => {
  it('is the last five, one of each of seven days, one of each of four weeks', () => {
    const all = Array.from({ length: 400 }, (_, index) => {
      const backup = { at: at(start + index * (day / 10)), seq: index };
      return { name: backupName(backup), ...backup };
    });
    const kept = all.filter(({ name }) => keptOf(all).has(name)).map(({ seq }) => seq);
    // From Thursday 1 January to Tuesday 10 February: 246, 316 and 386 end their weeks.
    expect(kept).toEqual([246, 316, 346, 356, 366, 376, 386, 395, 396, 397, 398, 399]);
  });

  it('never says to remove the newest, and reads back each name', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 400 * day }), { minLength: 1 });
    fc.assert(
      fc.property(moments, (offsets) => {
        const all = offsets.map((offset, seq) => {
          const backup = { at: at(start + offset), seq };
          return { name: backupName(backup), ...backup };
        });
        const newest = all.toSorted((a, b) => (a.name < b.name ? 1 : -1))[0];
        expect(keptOf(all).has(newest?.name ?? '')).toBe(true);
        for (const backup of all) expect(readBackupName(backup.name)).toEqual(backup);
      }),
    );
  });
});

type Kept = { readonly store: SealedStore; readonly folder: string; setNow(moment: number): void };

async function begin(): Promise<Kept> {
  const folder = await makeTempFolder();
  let now = start;
  const clock = () => at(now);
  const created = await createSealedStore({ folder, key: aKey(), slots: null, puts: [], clock });
  const store = accepted(created);
  onTestFinished(() => store.close());
  return {
    store,
    folder,
    setNow(moment) {
      now = moment;
    },
  };
}

async function commit(store: SealedStore, number: number): Promise<void> {
  const regel = aHistoriekRegel({ id: asId(`h-${number}`) });
  accepted(await save(store, put('historiek', regel)));
}

describe('copies of a store', () => {
  it('rotate over 40 days, and each that stays opens with what it should hold', async () => {
    const { store, folder, setNow } = await begin();
    for (let number = 1; number <= 80; number++) {
      setNow(start + number * (day / 2));
      await commit(store, number);
      accepted(await store.backup());
    }
    const backups = accepted(await listSealedBackups({ folder }));
    expect(backups.length).toBeGreaterThanOrEqual(10);
    expect(backups.length).toBeLessThanOrEqual(16);
    for (const { name, seq } of backups) {
      const copy = join(folder, 'reservekopieen', name);
      const opened = accepted(await openSealedStore({ folder: copy, key: aKey() }));
      expect(opened.view.count('historiek')).toBe(seq);
      await opened.close();
    }
    expect(await readdir(join(folder, 'reservekopieen'))).toHaveLength(backups.length);
    // Eighty copies are eighty times everything to the disk: a slow one is no failure.
  }, 60_000);

  it('say exactly what going back would cost, and give it back whole', async () => {
    const { store, folder, setNow } = await begin();
    await save(store, put('persoon', aPersoon()));
    await commit(store, 1);
    const before = worldOf(store.view);
    const { name } = accepted(await store.backup());
    setNow(start + day);
    await commit(store, 2);
    await save(
      store,
      put('persoon', aPersoon({ naam: 'Anders' })),
      put('persoon', aPersoon({ id: asId('persoon-2') })),
    );
    const last = worldOf(store.view);
    await store.close();
    const wanted = { folder, name, key: aKey(), clock: () => at(start) };
    const preview = accepted(await previewRestore(wanted));
    expect(preview.lostCommits).toBe(2);
    expect(preview.lost).toMatchObject({
      persoon: { gone: 1, older: 1 },
      historiek: { gone: 1, older: 0 },
      organisatie: { gone: 0, older: 0 },
    });
    const aside = accepted(await restoreBackup(wanted));
    const restored = await openIn(folder);
    expect(worldOf(restored.view)).toEqual(before);
    const former = await openIn(join(folder, aside));
    expect(worldOf(former.view)).toEqual(last);
  });

  it('still say how many commits are lost when the store itself is damaged', async () => {
    const { store, folder } = await begin();
    await commit(store, 1);
    const { name } = accepted(await store.backup());
    await commit(store, 2);
    await store.close();
    await writeFile(join(folder, 'snapshot-000001'), '');
    const preview = accepted(await previewRestore({ folder, name, key: aKey() }));
    expect(preview).toMatchObject({ lostCommits: 1, lost: null });
    accepted(await restoreBackup({ folder, name, key: aKey() }));
    expect((await openIn(folder)).view.count('historiek')).toBe(1);
  });

  it('are not put back when they are damaged, and nothing is touched', async () => {
    const { store, folder } = await begin();
    await commit(store, 1);
    const { name } = accepted(await store.backup());
    await store.close();
    await rm(join(folder, 'reservekopieen', name, 'journal-000001'));
    const names = await readdir(folder);
    const answer = await restoreBackup({ folder, name, key: aKey() });
    expect(codesOf(answer)).toEqual(['bewaren.reservekopieOnbruikbaar']);
    const outside = await restoreBackup({ folder, name: '../../x', key: aKey() });
    expect(codesOf(outside)).toEqual(['bewaren.reservekopieOnbruikbaar']);
    expect(await readdir(folder)).toEqual(names);
  });
});

describe('checking everything', () => {
  it('says what it has looked at, and how far it is', async () => {
    const { store } = await begin();
    await save(store, put('persoon', aPersoon()));
    for (let number = 1; number <= 5; number++) await commit(store, number);
    accepted(await store.compact());
    await commit(store, 6);
    const seen: number[] = [];
    const verified = accepted(await store.verify((done) => seen.push(done)));
    expect(verified).toMatchObject({ seq: 7, rows: 7, historiek: 6 });
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
    await commit(store, 7);
  });

  it('finds what was damaged since the opening', async () => {
    const { store, folder } = await begin();
    for (let number = 1; number <= 5; number++) await commit(store, number);
    const path = join(folder, 'journal-000001');
    const bytes = await readFile(path);
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    await writeFile(path, bytes);
    expect(codesOf(await store.verify(() => {}))).toEqual(['bewaren.onleesbaar']);
  });
});
