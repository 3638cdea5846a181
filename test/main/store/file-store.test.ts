import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFileStore, storeFileName } from '../../../src/main/store/file-store.ts';
import { type FileSystem, nodeFiles } from '../../../src/main/store/file-system.ts';
import { put } from '../../../src/main/store/store.ts';
import {
  aHistoriekRegel,
  anOrganisatie,
  aPersoon,
  asId,
  aWerkrelatie,
} from '../../builders/entities.ts';
import { diskError, interceptFiles } from './intercepted-files.ts';
import { accepted, codesOf, makeTempFolder, save, worldOf } from './store-help.ts';
import { describeStore } from './store-suite.ts';

async function openStore(folder: string) {
  return accepted(await openFileStore({ folder }));
}

async function folderWith(content: string | Uint8Array) {
  const folder = await makeTempFolder();
  await writeFile(join(folder, storeFileName), content);
  return folder;
}

describe('the file store', () => {
  describeStore(async () => openStore(await makeTempFolder()));
});

describe('beginning anew', () => {
  it('is on the disk when it is acknowledged', async () => {
    const folder = await makeTempFolder();
    const store = await openStore(folder);
    await save(store, put('persoon', aPersoon()), put('historiek', aHistoriekRegel()));
    await store.replaceAll([put('organisatie', anOrganisatie())]);
    await store.close();
    const again = await openStore(folder);
    expect(again.view.count('persoon') + again.view.count('historiek')).toBe(0);
    expect([...again.view.all('organisatie')]).toEqual([anOrganisatie()]);
  });

  it('leaves everything as it was when the disk refuses', async () => {
    const folder = await makeTempFolder();
    const files = interceptFiles(nodeFiles, (call) => {
      if (call === 'rename') throw diskError('ENOSPC');
    });
    await save(await openStore(folder), put('persoon', aPersoon()));
    const store = accepted(await openFileStore({ folder, files, pause: async () => {} }));
    expect(codesOf(await store.replaceAll([]))).toEqual(['bewaren.schijfVol']);
    expect(store.view.count('persoon')).toBe(1);
    expect((await openStore(folder)).view.count('persoon')).toBe(1);
  });
});

describe('opening the file store again', () => {
  it('finds everything, in the same order and under the same keys', async () => {
    const folder = await makeTempFolder();
    const store = await openStore(folder);
    const later = aPersoon({ id: asId('a-later'), naam: 'Ægidius “Zoë” \u{1f600} \ud800' });
    await save(store, put('persoon', aPersoon()), put('organisatie', anOrganisatie()));
    await save(store, put('persoon', later), put('historiek', aHistoriekRegel()));
    await save(store, put('persoon', aPersoon({ bekendBij: [asId('organisatie-1')] })));
    await store.close();
    const again = await openStore(folder);
    expect(worldOf(again.view)).toEqual(worldOf(store.view));
    expect(again.view.by('persoon.organisatie', 'organisatie-1')).toHaveLength(1);
    expect([...again.view.all('persoon')].every(Object.isFrozen)).toBe(true);
  });

  it('makes missing folders, and leaves no file before there is something to keep', async () => {
    const folder = join(await makeTempFolder(), 'a', 'b');
    const store = await openStore(folder);
    expect(await readdir(folder)).toEqual([]);
    await save(store, put('persoon', aPersoon()));
    expect(await readdir(folder)).toEqual([storeFileName]);
  });

  it.skipIf(process.platform === 'win32')('makes the names of new folders durable', async () => {
    const flushed: string[] = [];
    const files: FileSystem = {
      ...nodeFiles,
      open(path, ...rest) {
        flushed.push(path);
        return nodeFiles.open(path, ...rest);
      },
    };
    const outer = await makeTempFolder();
    const folder = join(outer, 'a', 'b');
    accepted(await openFileStore({ folder, files }));
    expect(flushed).toEqual([join(outer, 'a'), outer, folder]);
  });

  it('removes what a killed process left half written, and nothing else', async () => {
    const folder = await makeTempFolder();
    const names = [`${storeFileName}.0123456789ab.tmp`, `${storeFileName}.bak`, 'x.tmp'];
    for (const name of names) await writeFile(join(folder, name), 'x');
    await openStore(folder);
    expect((await readdir(folder)).sort()).toEqual([`${storeFileName}.bak`, 'x.tmp'].sort());
  });
});

describe('the file', () => {
  it('is compact JSON with its version first', async () => {
    const folder = await makeTempFolder();
    await save(await openStore(folder), put('werkrelatie', aWerkrelatie()));
    const text = await readFile(join(folder, storeFileName), 'utf8');
    expect(text.startsWith('{"version":1,"persoon":[],')).toBe(true);
    expect(JSON.parse(text).werkrelatie).toEqual([aWerkrelatie()]);
  });

  it.skipIf(process.platform === 'win32')('is for its user only, whatever the umask', async () => {
    const before = process.umask(0);
    try {
      const folder = join(await makeTempFolder(), 'new');
      await save(await openStore(folder), put('persoon', aPersoon()));
      expect((await stat(folder)).mode & 0o777).toBe(0o700);
      expect((await stat(join(folder, storeFileName))).mode & 0o777).toBe(0o600);
    } finally {
      process.umask(before);
    }
  });

  it.skipIf(process.platform === 'win32')('closes a folder that was open to others', async () => {
    const folder = join(await makeTempFolder(), 'open');
    await mkdir(folder, { mode: 0o755 });
    await openStore(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('is not written for a change of nothing', async () => {
    const folder = await makeTempFolder();
    await save(await openStore(folder));
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a file that is not ours to read is refused and left as it is', () => {
  const whole = '{"version":1,"persoon":[],"organisatie":[],"werkrelatie":[],"toekenning":[],';
  const rest = '"historiek":[],"middel":[],"voorkeur":[]}';
  const twice = JSON.stringify([aPersoon(), aPersoon()]);

  const oneRegel = (whole + rest).replace(
    '"historiek":[]',
    `"historiek":${JSON.stringify([aHistoriekRegel({ reden: 'een reden' })])}`,
  );

  it.each([
    ['empty', ''],
    ['only spaces', ' \n'],
    ['cut off', whole],
    ['filled with zeros, as after a power cut', '\0'.repeat(4096)],
    ['not UTF-8', Buffer.from(oneRegel.replace('een reden', 'een caf\xe9'), 'latin1')],
    ['another JSON', 'null'],
    ['without a version', `{${(whole + rest).slice('{"version":1,'.length)}`],
    ['of version 0', (whole + rest).replace('1', '0')],
    ['without a collection', `${whole}"historiek":[],"middel":[]}`],
    ['with an unknown collection', `${whole}"extra":[],${rest}`],
    ['with a damaged entity', (whole + rest).replace('"persoon":[]', '"persoon":[{}]')],
    ['with one id twice', (whole + rest).replace('"persoon":[]', `"persoon":${twice}`)],
  ])('%s', async (_, content) => {
    const folder = await folderWith(content);
    expect(codesOf(await openFileStore({ folder }))).toEqual(['bewaren.onleesbaar']);
    expect(await readFile(join(folder, storeFileName))).toEqual(Buffer.from(content));
    expect(await readdir(folder)).toEqual([storeFileName]);
  });

  it.each([whole + rest, oneRegel])('while the same file, undamaged, opens', async (text) => {
    const folder = await folderWith(text);
    expect(codesOf(await openFileStore({ folder }))).toEqual([]);
  });

  it('a folder in its place', async () => {
    const folder = await makeTempFolder();
    await mkdir(join(folder, storeFileName));
    expect(codesOf(await openFileStore({ folder }))).toEqual(['bewaren.onleesbaar']);
  });

  it('one that a later release wrote, with its version', async () => {
    const folder = await folderWith('{"version":2,"anders":true}');
    expect(await openFileStore({ folder })).toEqual({
      ok: false,
      faults: [{ code: 'bewaren.nieuwereVersie', params: { versie: 2 } }],
    });
  });

  it.each([
    ['EACCES', 'bewaren.geenToegang'],
    ['EPERM', 'bewaren.geenToegang'],
    ['EIO', 'bewaren.onleesbaar'],
    ['EMFILE', 'bewaren.onleesbaar'],
  ])('one for which reading answers %s', async (code, refusal) => {
    const folder = await folderWith(whole + rest);
    const files = interceptFiles(nodeFiles, (call) => {
      if (call === 'readFile') throw diskError(code);
    });
    expect(codesOf(await openFileStore({ folder, files }))).toEqual([refusal]);
  });

  it('a folder that is a file', async () => {
    const folder = await folderWith(whole + rest);
    const answer = await openFileStore({ folder: join(folder, storeFileName) });
    expect(codesOf(answer)).toEqual(['bewaren.mislukt']);
  });
});
