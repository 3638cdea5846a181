import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  createSealedStore,
  openSealedStore,
  readSealedHeader,
} from '../../../../src/main/store/sealed/sealed-store.ts';
import { put } from '../../../../src/main/store/store.ts';
import { ok } from '../../../../src/shared/result.ts';
import { aHistoriekRegel, aPersoon, asId } from '../../../builders/entities.ts';
import { accepted, codesOf, makeTempFolder, save, worldOf } from '../store-help.ts';
import { aKey } from './keys.ts';
import { createIn, openIn } from './sealed-help.ts';

/** Five commits, closed, and one file of it changed. */
async function damagedBy(change: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = await fiveCommits();
  await change(folder);
  return folder;
}

async function fiveCommits(): Promise<string> {
  const folder = await makeTempFolder();
  const store = await createIn(folder, [put('persoon', aPersoon())]);
  await commit(store, 1, 5);
  await store.close();
  return folder;
}

async function commit(store: Parameters<typeof save>[0], from: number, to: number): Promise<void> {
  for (let at = from; at <= to; at++) {
    accepted(await save(store, put('historiek', aHistoriekRegel({ id: asId(`h-${at}`) }))));
  }
}

async function openCode(folder: string, key = aKey()): Promise<string> {
  const opened = await openSealedStore({ folder, key });
  if (opened.ok) await opened.value.close();
  return codesOf(opened).join();
}

async function edit(path: string, change: (bytes: Buffer) => Buffer | undefined): Promise<void> {
  const bytes = await readFile(path);
  await writeFile(path, change(bytes) ?? bytes);
}

const flipAt = (place: number) => (bytes: Buffer) => {
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return bytes;
};

async function placesOfRecords(path: string): Promise<readonly number[]> {
  const bytes = await readFile(path);
  const places: number[] = [];
  for (let at = 4096; at < bytes.length; at += bytes.readUInt32BE(at) + 20) places.push(at);
  return places;
}

describe('the header', () => {
  it('is read without the key, slots and all', async () => {
    const folder = await fiveCommits();
    expect(accepted(await readSealedHeader({ folder }))).toMatchObject({
      slots: ['a'],
      seq: 0,
      schema: 1,
      generation: 1,
    });
  });

  it('keeps another key out, with a code of its own', async () => {
    expect(await openCode(await fiveCommits(), aKey('b'))).toBe('bewaren.verkeerdeSleutel');
  });

  it('cannot be changed unnoticed: other slots', async () => {
    const folder = await damagedBy((folder) =>
      edit(join(folder, 'snapshot-000001'), (bytes) => {
        bytes.write('"b"', bytes.indexOf('"a"'));
        return bytes;
      }),
    );
    expect(accepted(await readSealedHeader({ folder })).slots).toEqual(['b']);
    expect(await openCode(folder)).toBe('bewaren.onleesbaar');
  });

  it('of a later app is refused with its version, and left as it is', async () => {
    const folder = await damagedBy((folder) =>
      edit(join(folder, 'snapshot-000001'), (bytes) => {
        bytes.write('"minReader":2', bytes.indexOf('"minReader":1'));
        return bytes;
      }),
    );
    const before = await readFile(join(folder, 'snapshot-000001'));
    expect(await openCode(folder)).toBe('bewaren.nieuwereVersie');
    expect(await readFile(join(folder, 'snapshot-000001'))).toEqual(before);
  });
});

describe('a store is never begun anew over what was there', () => {
  it.each([
    ['the folder is gone', (folder: string) => rm(folder, { recursive: true })],
    [
      'all files are gone',
      async (folder: string) => {
        for (const name of await readdir(folder)) await rm(join(folder, name));
      },
    ],
    ['the snapshot is gone', (folder: string) => rm(join(folder, 'snapshot-000001'))],
  ])('when %s', async (_, change) => {
    const folder = await damagedBy(change);
    expect(await openCode(folder)).toBe('bewaren.ontbreekt');
  });

  it.each(['snapshot-000001', 'journal-000001', 'anker'])('while %s is there', async (name) => {
    const folder = await makeTempFolder();
    await copyFile(join(await fiveCommits(), name), join(folder, name));
    const answer = await createSealedStore({ folder, key: aKey(), slots: null, puts: [] });
    expect(codesOf(answer)).toEqual(['bewaren.bestaatAl']);
    expect(await readdir(folder)).toEqual([name]);
  });
});

describe('damage is refused, whatever it is', () => {
  it.each<[string, (folder: string) => Promise<unknown>]>([
    ['an empty snapshot', (folder) => writeFile(join(folder, 'snapshot-000001'), '')],
    [
      'a snapshot cut off',
      (folder) => edit(join(folder, 'snapshot-000001'), (bytes) => bytes.subarray(0, -1)),
    ],
    [
      'a byte behind the snapshot',
      (folder) =>
        edit(join(folder, 'snapshot-000001'), (bytes) => Buffer.concat([bytes, Buffer.alloc(1)])),
    ],
    [
      'a folder in its place',
      async (folder) => {
        await rm(join(folder, 'snapshot-000001'));
        await mkdir(join(folder, 'snapshot-000001'));
      },
    ],
    [
      'a folder in the place of a journal',
      async (folder) => {
        await rm(join(folder, 'journal-000001'));
        await mkdir(join(folder, 'journal-000001'));
      },
    ],
    ['a bit of a row', (folder) => edit(join(folder, 'snapshot-000001'), flipAt(4200))],
    [
      'the third commit',
      async (folder) => {
        const path = join(folder, 'journal-000001');
        await edit(path, flipAt(((await placesOfRecords(path))[2] ?? 0) + 20));
      },
    ],
    [
      'the length of the third commit',
      async (folder) => {
        const path = join(folder, 'journal-000001');
        await edit(path, flipAt(((await placesOfRecords(path))[2] ?? 0) + 3));
      },
    ],
    [
      'zeros over the third commit',
      async (folder) => {
        const path = join(folder, 'journal-000001');
        const [, , from = 0, to] = await placesOfRecords(path);
        await edit(path, (bytes) => bytes.fill(0, from, to));
      },
    ],
    ['the header of the journal', (folder) => edit(join(folder, 'journal-000001'), flipAt(30))],
  ])('%s', async (_, change) => {
    expect(await openCode(await damagedBy(change))).toBe('bewaren.onleesbaar');
  });

  it('a journal in the middle that is gone', async () => {
    const folder = await fiveCommits();
    for (const at of [6, 7]) {
      const store = await openIn(folder);
      await commit(store, at, at);
      await store.close();
    }
    await rm(join(folder, 'journal-000002'));
    expect(await openCode(folder)).toBe('bewaren.onleesbaar');
  });
});

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
