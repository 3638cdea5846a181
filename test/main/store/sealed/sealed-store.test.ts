import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { ok } from '../../../../src/shared/result.ts';
import { aHistoriekRegel, anOrganisatie, aPersoon, asId } from '../../../builders/entities.ts';
import { makeTempFolder, save, worldOf } from '../store-help.ts';
import { describeStore } from '../store-suite.ts';
import { aFreshStore, createIn, openIn } from './sealed-help.ts';

describe('the sealed store', () => {
  describeStore(aFreshStore);
});

describe('opening a sealed store again', () => {
  it('finds everything, in the same order and under the same keys', async () => {
    const folder = await makeTempFolder();
    const store = await createIn(folder, [put('organisatie', anOrganisatie())]);
    const later = aPersoon({ id: asId('a-later'), naam: 'Ægidius “Zoë” \u{1f600} \ud800 \n\t"\\' });
    await save(store, put('persoon', aPersoon()));
    await save(store, put('persoon', later), put('historiek', aHistoriekRegel()));
    await save(store, put('persoon', aPersoon({ bekendBij: [asId('organisatie-1')] })));
    await store.close();
    const again = await openIn(folder);
    expect(worldOf(again.view)).toEqual(worldOf(store.view));
    expect(again.view.by('persoon.organisatie', 'organisatie-1')).toHaveLength(1);
    expect([...again.view.all('persoon')].every(Object.isFrozen)).toBe(true);
    expect(again.anchor()).toEqual(store.anchor());
    expect(again.status()).toMatchObject({ state: 'bewaard', seq: 3, notices: [] });
  });

  it('finds the same after a merge, also what was committed during it', async () => {
    const folder = await makeTempFolder();
    const store = await createIn(folder);
    const id = (at: number) => asId<ReturnType<typeof aPersoon>['id']>(`p"\\${at}`);
    for (let at = 0; at < 30; at++) await save(store, put('persoon', aPersoon({ id: id(at) })));
    const merged = store.compact();
    for (let at = 20; at < 40; at++) {
      await save(store, put('persoon', aPersoon({ id: id(at), naam: 'Tijdens' })));
    }
    expect(await merged).toEqual(ok(null));
    expect(store.status()).toMatchObject({ generation: 2, merging: false, seq: 50 });
    const world = worldOf(store.view);
    await store.close();
    expect((await readdir(folder)).sort()).toEqual(['anker', 'journal-000002', 'snapshot-000002']);
    const again = await openIn(folder);
    expect(worldOf(again.view)).toEqual(world);
    expect(await again.compact()).toEqual(ok(null));
    await again.close();
    expect(worldOf((await openIn(folder)).view)).toEqual(world);
  });
});
