import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSaveFile, sweepSavedFile } from '../../src/main/save-file.ts';
import { nodeFiles } from '../../src/main/store/file-system.ts';
import { fault } from '../../src/shared/faults.ts';
import { ok, refuse } from '../../src/shared/result.ts';
import { makeTempFolder } from './temp-page.ts';

const bestand = {
  naam: 'rapport.csv',
  type: 'text/csv; charset=utf-8',
  bytes: new TextEncoder().encode('Naam;Recht'),
};

async function folders() {
  const [dataFolder, elders] = [await makeTempFolder(), await makeTempFolder()];
  const path = join(elders, 'rapport.csv');
  const choose = async () => path;
  return { dataFolder, elders, path, choose };
}

describe('a file that leaves the app', () => {
  it('is written whole and for this user only, over what was there', async () => {
    const { dataFolder, elders, path, choose } = await folders();
    await writeFile(path, 'een ouder en veel langer rapport', { mode: 0o644 });
    const saved = await createSaveFile({ choose, dataFolder }).write(path, bestand);
    expect(saved).toEqual(ok(null));
    expect(await readFile(path, 'utf8')).toBe('Naam;Recht');
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(elders)).toEqual(['rapport.csv']);
    expect(await readdir(dataFolder)).toEqual([]);
  });

  it('leaves what was there when the disk is full, and says so', async () => {
    const { dataFolder, elders, path, choose } = await folders();
    await writeFile(path, 'het vorige');
    const full = Object.assign(new Error('vol'), { code: 'ENOSPC' });
    const files = {
      ...nodeFiles,
      open: async (at: string, flags: 'r' | 'wx', mode?: number) => {
        if (at.startsWith(path)) throw full;
        return nodeFiles.open(at, flags, mode);
      },
    };
    const saved = await createSaveFile({ choose, dataFolder, files }).write(path, bestand);
    expect(saved).toEqual(refuse(fault('bewaren.schijfVol')));
    expect(await readFile(path, 'utf8')).toBe('het vorige');
    expect(await readdir(elders)).toEqual(['rapport.csv']);
  });

  it('leaves no piece behind when the process was killed in the middle', async () => {
    const { dataFolder, elders, path, choose } = await folders();
    // Killed between the write and the rename: the promise never comes back.
    const files = { ...nodeFiles, rename: stuckOn(path) };
    void createSaveFile({ choose, dataFolder, files }).write(path, bestand);
    await until(async () => (await readdir(elders)).length > 0);
    await writeFile(join(elders, 'van-iemand-anders.tmp'), 'blijft');
    await sweepSavedFile(dataFolder);
    expect(await readdir(elders)).toEqual(['van-iemand-anders.tmp']);
    expect(await readdir(dataFolder)).toEqual([]);
  });

  it.each(['', '{', '{"path":7}', 'null', '[]'])(
    'a note that says %j is put away, and nothing with it',
    async (note) => {
      const { dataFolder } = await folders();
      await writeFile(join(dataFolder, 'uitvoer.json'), note);
      await sweepSavedFile(dataFolder);
      expect(await readdir(dataFolder)).toEqual([]);
    },
  );
});

function stuckOn(path: string) {
  return (from: string, to: string) =>
    to === path ? new Promise<void>(() => undefined) : nodeFiles.rename(from, to);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}
