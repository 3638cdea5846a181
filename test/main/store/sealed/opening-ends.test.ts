import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  openSealedStore,
  readSealedHeader,
} from '../../../../src/main/store/sealed/sealed-store.ts';
import { ok } from '../../../../src/shared/result.ts';
import { accepted, makeTempFolder, worldOf } from '../store-help.ts';
import { aKey } from './keys.ts';
import { commit, edit, fiveCommits, openCode } from './opening-help.ts';
import { createIn, openIn } from './sealed-help.ts';

describe('an end that nobody was told of', () => {
  it('is cut off, said, and left in its file', async () => {
    const folder = await makeTempFolder();
    const store = await createIn(folder);
    await commit(store, 1, 3);
    // As a kill leaves it: no anchor of the close, and half a record behind the last commit.
    const path = join(folder, 'journal-000001');
    const torn = await makeTempFolder();
    await cp(folder, torn, { recursive: true });
    const end = store.status().journalBytes;
    await edit(join(torn, 'journal-000001'), (bytes) => {
      const record = bytes.subarray(4096, 4400);
      bytes.set(record, 4096 + end);
      return bytes;
    });
    const again = await openIn(torn);
    expect(worldOf(again.view)).toEqual(worldOf(store.view));
    expect(again.status().notices).toEqual([{ kind: 'afgebroken', bytes: 304 }]);
    await commit(again, 4, 4);
    await again.close();
    const third = await openIn(torn);
    expect(third.view.count('historiek')).toBe(4);
    expect(third.status().notices).toEqual([]);
    expect((await readFile(path)).length).toBeGreaterThan(4096 + end);
  });

  it('is a journal that was never finished', async () => {
    const folder = await fiveCommits();
    await writeFile(join(folder, 'journal-000002'), 'RKjrnl1\n');
    const store = await openIn(folder);
    expect(store.status().notices).toEqual([]);
    await commit(store, 6, 6);
    await store.close();
    expect((await openIn(folder)).view.count('historiek')).toBe(6);
  });
});

describe('sealing anew', () => {
  it('with other slots keeps the key and everything else', async () => {
    const folder = await fiveCommits();
    const store = await openIn(folder);
    expect(await store.reseal({ slots: { other: 1 } })).toEqual(ok(null));
    expect(store.slots()).toEqual({ other: 1 });
    await commit(store, 6, 6);
    await store.close();
    expect(accepted(await readSealedHeader({ folder })).slots).toEqual({ other: 1 });
    expect((await openIn(folder)).view.count('historiek')).toBe(6);
  });

  it('with a new key shuts the old one out, and loses nothing', async () => {
    const folder = await fiveCommits();
    const store = await openIn(folder);
    const before = store.anchor();
    expect(await store.reseal({ slots: ['new'], key: aKey('new') })).toEqual(ok(null));
    await commit(store, 6, 6);
    await store.close();
    expect(await openCode(folder)).toBe('bewaren.verkeerdeSleutel');
    const again = accepted(await openSealedStore({ folder, key: aKey('new') }));
    expect(again.view.count('historiek')).toBe(6);
    expect(again.anchor().historiek).toEqual(store.anchor().historiek);
    expect(again.anchor().historiek.mac).not.toBe(before.historiek.mac);
    await again.close();
  });
});
