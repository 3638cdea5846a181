import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  createSealedStore,
  readSealedHeader,
} from '../../../../src/main/store/sealed/sealed-store.ts';
import { accepted, codesOf, makeTempFolder } from '../store-help.ts';
import { aKey } from './keys.ts';
import {
  commit,
  damagedBy,
  edit,
  fiveCommits,
  flipAt,
  openCode,
  placesOfRecords,
} from './opening-help.ts';
import { openIn } from './sealed-help.ts';

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
