import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Anker } from '../../../src/main/anchor/anker.ts';
import { ankerFileName, ankerKeyName, openAnkerFile } from '../../../src/main/anchor/anker-file.ts';
import { nodeFiles } from '../../../src/main/store/file-system.ts';
import { fault } from '../../../src/shared/faults.ts';
import { ok, refuse } from '../../../src/shared/result.ts';
import { asMoment } from '../../builders/entities.ts';
import { makeTempFolder } from '../store/store-help.ts';

const disk = { files: nodeFiles, pause: async () => undefined };
const stand = {
  foutePogingen: 2,
  geblokkeerdOp: null,
  laatsteStap: 59_000_000,
  sleutel: 1,
  gevraagdeCode: 13,
  geldigTot: null,
  volgnummer: 4,
};

async function openIn(folder: string, files = nodeFiles) {
  const opened = await openAnkerFile({ ...disk, files }, { folder });
  if (!opened.ok) throw new Error(opened.faults[0].code);
  return opened.value;
}

async function aWrittenAnker() {
  const folder = await makeTempFolder();
  const file = await openIn(folder);
  const anker: Anker = {
    hoogwater: asMoment('2026-11-23T10:00:00.000Z'),
    standen: new Map([[file.nameOf('app:85673000192'), stand]]),
  };
  expect(await file.write(anker)).toEqual(ok(null));
  return { folder, anker, path: join(folder, ankerFileName), key: join(folder, ankerKeyName) };
}

describe('the anchor', () => {
  it('is not there at first, and is read back as it was written', async () => {
    expect((await openIn(await makeTempFolder())).found).toEqual({ soort: 'geen' });
    const { folder, anker } = await aWrittenAnker();
    expect((await openIn(folder)).found).toEqual({ soort: 'aanwezig', anker });
  });

  it('is for this user only, and no national number can be read or guessed from it', async () => {
    const { path, key } = await aWrittenAnker();
    for (const each of [path, key]) expect((await stat(each)).mode & 0o777).toBe(0o600);
    expect(await readFile(path, 'utf8')).not.toContain('85673000192');
    const other = await aWrittenAnker();
    const names = [path, other.path].map(async (each) =>
      /[0-9a-f]{64}/.exec(await readFile(each, 'utf8'))?.toString(),
    );
    expect(await names[0]).not.toBe(await names[1]);
  });

  it('is known as damaged at every byte that is changed', async () => {
    const { folder, path } = await aWrittenAnker();
    const whole = await readFile(path);
    // The line end behind it says nothing.
    for (let index = 0; index < whole.length - 1; index += 1) {
      const bent = Buffer.from(whole);
      bent[index] = (bent[index] ?? 0) ^ 0x01;
      await writeFile(path, bent);
      expect({ index, soort: (await openIn(folder)).found.soort }).toEqual({
        index,
        soort: 'beschadigd',
      });
    }
  });

  it('is known as damaged at every length that it is cut off', async () => {
    const { folder, path } = await aWrittenAnker();
    const whole = await readFile(path);
    for (let length = 0; length < whole.length - 1; length += 7) {
      await writeFile(path, whole.subarray(0, length));
      expect((await openIn(folder)).found).toEqual({ soort: 'beschadigd' });
    }
  });

  it('is not believed without its key, nor with that of another folder', async () => {
    const { folder, key } = await aWrittenAnker();
    const other = await aWrittenAnker();
    await writeFile(key, await readFile(other.key));
    expect((await openIn(folder)).found).toEqual({ soort: 'beschadigd' });
    await writeFile(key, 'short');
    expect((await openIn(folder)).found).toEqual({ soort: 'beschadigd' });
  });

  it('refuses what cannot be kept, and leaves what was there', async () => {
    const { folder, anker } = await aWrittenAnker();
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    const files = { ...nodeFiles, rename: () => Promise.reject(full) };
    const file = await openIn(folder, files);
    const next = { ...anker, standen: new Map() };
    expect(await file.write(next)).toEqual(refuse(fault('bewaren.schijfVol')));
    expect((await openIn(folder)).found).toEqual({ soort: 'aanwezig', anker });
  });
});
