import { copyFile, cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSealedStore } from '../../../../src/main/store/sealed/sealed-store.ts';
import { accepted, codesOf, makeTempFolder } from '../store-help.ts';
import { aKey } from './keys.ts';
import { commit, damagedBy, edit, fiveCommits, flipAt, openCode } from './opening-help.ts';
import { openIn } from './sealed-help.ts';

describe('an older store put back', () => {
  it.each([
    ['all but the anchor', ['snapshot-000001', 'journal-000001']],
    ['the last commit wiped', []],
  ])('is announced: %s', async (_, put) => {
    const folder = await fiveCommits();
    const older = await makeTempFolder();
    await cp(folder, older, { recursive: true });
    const store = await openIn(folder);
    await commit(store, 6, 8);
    await store.close();
    await rm(join(folder, 'journal-000002'));
    for (const name of put) await copyFile(join(older, name), join(folder, name));
    const refused = await openSealedStore({ folder, key: aKey() });
    expect(refused).toMatchObject({
      faults: [{ code: 'bewaren.ouder', params: { bekend: 8, gevonden: 5 } }],
    });
    const wanted = await openSealedStore({ folder, key: aKey(), accept: ['ouder'] });
    const { view, status, close } = accepted(wanted);
    expect(view.count('historiek')).toBe(5);
    expect(status().notices).toEqual([{ kind: 'ouder', known: 8, found: 5 }]);
    await close();
  });

  it('is announced after it went its own way for longer', async () => {
    const folder = await fiveCommits();
    const older = await makeTempFolder();
    await cp(folder, older, { recursive: true });
    const store = await openIn(folder);
    await commit(store, 6, 7);
    await store.close();
    const other = await openIn(older);
    await commit(other, 16, 20);
    await other.close();
    await copyFile(join(folder, 'anker'), join(older, 'anker'));
    expect(await openCode(older)).toBe('bewaren.ouder');
  });

  it('is announced by an anchor that was kept elsewhere', async () => {
    const folder = await fiveCommits();
    const older = await makeTempFolder();
    await cp(folder, older, { recursive: true });
    const store = await openIn(folder);
    await commit(store, 6, 6);
    const { vaultId, seq, head } = store.anchor();
    await store.close();
    const known = { vaultId, seq, head };
    const opened = await openSealedStore({ folder: older, key: aKey(), known });
    expect(codesOf(opened)).toEqual(['bewaren.ouder']);
    const same = accepted(await openSealedStore({ folder, key: aKey(), known }));
    await same.close();
  });

  it.each([
    ['gone', (path: string) => rm(path)],
    ['damaged', (path: string) => edit(path, flipAt(40))],
  ])('might be what it is when the anchor is %s', async (_, change) => {
    const folder = await damagedBy((folder) => change(join(folder, 'anker')));
    expect(await openCode(folder)).toBe('bewaren.zonderAnker');
    const opened = await openSealedStore({ folder, key: aKey(), accept: ['zonderAnker'] });
    await accepted(opened).close();
    expect(await openCode(folder)).toBe('');
  });
});
