import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFileStore, storeFileName } from '../../../src/main/store/file-store.ts';
import { type FileSystem, nodeFiles } from '../../../src/main/store/file-system.ts';
import { put } from '../../../src/main/store/store.ts';
import { aHistoriekRegel, aPersoon, asId } from '../../builders/entities.ts';
import { brokenStores, type Mistake, type OpenStore, openSoundStore } from './broken-stores.ts';
import { injectFaults } from './fault-harness.ts';
import { changeHandles, diskError, interceptFiles } from './intercepted-files.ts';
import { findWrongOrders } from './order-harness.ts';
import { accepted, codesOf, makeTempFolder, save, worldOf } from './store-help.ts';

describe('the order of calls in a commit', () => {
  it('is write, flush, rename, flush of the folder, answer: 20 commits of 20', async () => {
    expect(await findWrongOrders(openSoundStore, 20)).toEqual([]);
  });

  it.each<Mistake>([
    'skips the flush of the file',
    'skips the flush of the folder',
    'writes in place',
  ])('is noticed of a store that %s', async (mistake) => {
    expect(await findWrongOrders(brokenStores[mistake], 3)).toHaveLength(3);
  });

  it('leaves the folder alone on Windows, where it cannot be flushed', async () => {
    const calls: string[] = [];
    const files = interceptFiles({ ...nodeFiles, platform: 'win32' }, (call) => calls.push(call));
    const store = accepted(await openSoundStore({ folder: await makeTempFolder(), files }));
    await save(store, put('persoon', aPersoon()));
    expect(calls).toContain('sync file');
    expect(calls.filter((call) => call.endsWith('folder'))).toEqual([]);
  });
});

describe('a file system that cannot flush folders at all', () => {
  it('is used as it is', async () => {
    const files = interceptFiles(nodeFiles, (call) => {
      if (call === 'sync folder') throw diskError('EINVAL');
    });
    const store = accepted(await openSoundStore({ folder: await makeTempFolder(), files }));
    expect(codesOf(await save(store, put('persoon', aPersoon())))).toEqual([]);
  });
});

describe('a call that fails for another reason than the disk', () => {
  it('is a bug: it throws, changes nothing and leaves no temp file', async () => {
    const files = changeHandles(nodeFiles, () => ({
      write: () => Promise.reject(new TypeError('a bug')),
    }));
    const folder = await makeTempFolder();
    const store = accepted(await openSoundStore({ folder, files }));
    await expect(save(store, put('persoon', aPersoon()))).rejects.toThrow('a bug');
    expect(store.view.count('persoon')).toBe(0);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a failing call', () => {
  it('is a typed refusal that changes nothing, whichever call and whichever code', async () => {
    const { cases, violations } = await injectFaults(openSoundStore);
    expect(violations).toEqual([]);
    // open, write, flush, close, open folder, rename, flush folder, close folder
    expect(cases).toBe(9 * 2 * 8);
  });

  it.each<[Mistake, string]>([
    ['ignores a failed flush', 'acknowledged after a failed flush'],
    ['ignores a failed write', 'the file is not the acknowledged state'],
    ['writes in place', 'the file is not the acknowledged state'],
    ['leaves its temp file after a failure', 'left a temp file'],
    ['shows a change before it is kept', 'memory is not the acknowledged state'],
  ])('is noticed when mistreated by a store that %s', async (mistake, complaint) => {
    const { violations } = await injectFaults(brokenStores[mistake], ['EIO']);
    expect(violations.filter((violation) => violation.includes(complaint))).not.toEqual([]);
  });

  it('during opening is a typed refusal too, and leaves the file as it was', async () => {
    const folder = await makeTempFolder();
    const path = join(folder, storeFileName);
    await save(accepted(await openFileStore({ folder })), put('persoon', aPersoon()));
    const before = await readFile(path);
    const refusals: string[] = [];
    for (let at = 1; at <= 7; at++) {
      let calls = 0;
      const files = interceptFiles(nodeFiles, () => {
        calls += 1;
        if (calls === at) throw diskError('EIO');
      });
      refusals.push(codesOf(await openSoundStore({ folder, files })).join());
      expect(await readFile(path)).toEqual(before);
    }
    // mkdir, chmod, readFile, open folder, sync folder, close folder, readdir
    expect(refusals.filter((refusal) => refusal !== '')).toEqual([
      'bewaren.mislukt',
      'bewaren.onleesbaar',
      'bewaren.mislukt',
      'bewaren.mislukt',
    ]);
  });
});

describe('a rename that something holds up', () => {
  async function renameAfter(refusals: number) {
    let left = refusals;
    let waited = 0;
    const files = interceptFiles(nodeFiles, (call) => {
      if (call === 'rename' && left-- > 0) throw diskError('EPERM');
    });
    const pause = async (ms: number) => {
      waited += ms;
    };
    const folder = await makeTempFolder();
    const store = accepted(await openFileStore({ folder, files, pause }));
    return { answer: await save(store, put('persoon', aPersoon())), waited };
  }

  it('is tried again, with growing waits', async () => {
    expect(await renameAfter(3)).toEqual({ answer: { ok: true, value: null }, waited: 80 });
  });

  it('is given up after about ten seconds', async () => {
    const { answer, waited } = await renameAfter(Number.POSITIVE_INFINITY);
    expect(codesOf(answer)).toEqual(['bewaren.geenToegang']);
    expect(waited).toBeGreaterThan(9_000);
    expect(waited).toBeLessThan(11_000);
  });
});

describe('a short write', () => {
  const many = Array.from({ length: 40 }, (_, at) =>
    put('historiek', aHistoriekRegel({ id: asId(`historiek-${at}`) })),
  );

  function atMost(bytesAtOnce: number): FileSystem {
    return changeHandles(nodeFiles, (handle) => ({
      write: (bytes, offset, length, position) =>
        handle.write(bytes, offset, Math.min(length, bytesAtOnce), position),
    }));
  }

  async function keepsEverything(open: OpenStore, bytesAtOnce: number): Promise<boolean> {
    const folder = await makeTempFolder();
    const store = accepted(await open({ folder, files: atMost(bytesAtOnce) }));
    accepted(await save(store, ...many));
    const again = await openFileStore({ folder });
    return again.ok && again.value.view.count('historiek') === many.length;
  }

  it.each([1, 7, 4096])('of %i bytes is gone on with until all is written', async (bytes) => {
    expect(await keepsEverything(openSoundStore, bytes)).toBe(true);
  });

  it('is noticed of a store that takes it for a whole one', async () => {
    const open = brokenStores['takes a short write for a whole one'];
    expect(await keepsEverything(open, 4096)).toBe(false);
  });

  it('of nothing at all is refused, and the old file stays', async () => {
    const folder = await makeTempFolder();
    await save(accepted(await openFileStore({ folder })), put('persoon', aPersoon()));
    const store = accepted(await openSoundStore({ folder, files: atMost(0) }));
    expect(codesOf(await save(store, ...many))).toEqual(['bewaren.mislukt']);
    expect(worldOf(accepted(await openFileStore({ folder })).view).historiek).toEqual([]);
  });
});
