import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeSealedFiles } from '../../../../src/main/store/sealed/sealed-files.ts';
import {
  createSealedStore,
  openSealedStore,
} from '../../../../src/main/store/sealed/sealed-store.ts';
import { put } from '../../../../src/main/store/store.ts';
import { aHistoriekRegel, aPersoon, asId } from '../../../builders/entities.ts';
import { accepted, codesOf, makeTempFolder, save } from '../store-help.ts';
import { changeSealed } from './changed-files.ts';
import { aKey } from './keys.ts';
import { createIn } from './sealed-help.ts';

describe('what lies on the disk', () => {
  async function filesOf(folder: string): Promise<readonly string[]> {
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    return names.filter((entry) => entry.isFile()).map((one) => join(one.parentPath, one.name));
  }

  async function aFullFolder(): Promise<string> {
    const folder = join(await makeTempFolder(), 'store');
    const store = await createIn(folder, [put('persoon', aPersoon({ naam: 'Kanarie' }))]);
    await save(store, put('historiek', aHistoriekRegel({ reden: 'Kanarie85673000192' })));
    accepted(await store.compact());
    await save(store, put('persoon', aPersoon({ naam: 'Kanarie', roepnaam: 'Kanarie' })));
    accepted(await store.backup());
    await store.close();
    return folder;
  }

  it('shows nothing of what is kept, in any of its files', async () => {
    const wanted = ['Kanarie', '85673000192'].flatMap((text) => [
      Buffer.from(text),
      Buffer.from(text, 'utf16le'),
      Buffer.from(Buffer.from(text).toString('hex')),
      Buffer.from(Buffer.from(text).toString('base64').slice(0, 8)),
    ]);
    const files = await filesOf(await aFullFolder());
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const bytes = await readFile(file);
      expect(
        wanted.filter((text) => bytes.includes(text)),
        file,
      ).toEqual([]);
    }
  });

  it.skipIf(process.platform === 'win32')('is for its user only, whatever the umask', async () => {
    const before = process.umask(0);
    try {
      const folder = await aFullFolder();
      for (const file of await filesOf(folder)) {
        expect((await stat(file)).mode & 0o777, file).toBe(0o600);
      }
      expect((await stat(folder)).mode & 0o777).toBe(0o700);
      expect((await stat(join(folder, 'reservekopieen'))).mode & 0o777).toBe(0o700);
    } finally {
      process.umask(before);
    }
  });
});

describe('a short write to a journal', () => {
  const regels = Array.from({ length: 20 }, (_, at) =>
    put('historiek', aHistoriekRegel({ id: asId(`h-${at}`) })),
  );

  async function saveAtMost(bytesAtOnce: number) {
    const folder = await makeTempFolder();
    await (await createIn(folder)).close();
    const files = changeSealed(nodeSealedFiles, (handle) => ({
      writeNow: (bytes, offset, length, position) =>
        handle.writeNow(bytes, offset, Math.min(length, bytesAtOnce), position),
    }));
    const store = accepted(await openSealedStore({ folder, key: aKey(), files }));
    const answer = await save(store, ...regels);
    await store.close();
    const again = accepted(await openSealedStore({ folder, key: aKey() }));
    const kept = again.view.count('historiek');
    await again.close();
    return { codes: codesOf(answer), kept };
  }

  it.each([1, 7, 4096])('of %i bytes is gone on with until all is written', async (bytes) => {
    expect(await saveAtMost(bytes)).toEqual({ codes: [], kept: regels.length });
  });

  it('of nothing at all is refused, and nothing of it is kept', async () => {
    expect(await saveAtMost(0)).toEqual({ codes: ['bewaren.mislukt'], kept: 0 });
  });
});

describe('a folder of somebody else', () => {
  it('gets no store', async () => {
    const files = {
      ...nodeSealedFiles,
      openSealed: () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })),
    };
    const folder = await makeTempFolder();
    const answer = await createSealedStore({ folder, key: aKey(), slots: null, puts: [], files });
    expect(codesOf(answer)).toEqual(['bewaren.geenToegang']);
    expect(await readdir(folder)).toEqual([]);
  });
});
