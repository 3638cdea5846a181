import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPracticeStore } from '../../../../src/main/store/sealed/practice-store.ts';
import { put } from '../../../../src/main/store/store.ts';
import { aPersoon } from '../../../builders/entities.ts';
import { accepted, codesOf, makeTempFolder, save, worldOf } from '../store-help.ts';
import { describeStore } from '../store-suite.ts';
import { createIn } from './sealed-help.ts';

const golden = join(import.meta.dirname, '../golden/version-1.json');

async function openPractice(folder: string) {
  const store = accepted(await openPracticeStore({ folder }));
  onTestFinished(() => store.close());
  return store;
}

describe('the store of the Oefenomgeving', () => {
  describeStore(async () => openPractice(await makeTempFolder()));

  it('opens by itself, again and again', async () => {
    const folder = join(await makeTempFolder(), 'new', 'one');
    const store = await openPractice(folder);
    await save(store, put('persoon', aPersoon()));
    await store.close();
    const again = await openPractice(folder);
    expect([...again.view.all('persoon')]).toEqual([aPersoon()]);
    await again.close();
  });

  it('takes over what the whole-file store kept, and keeps that file beside it', async () => {
    const folder = await makeTempFolder();
    await copyFile(golden, join(folder, 'rechtenklaar.json'));
    const store = await openPractice(folder);
    // Those of the Werkdossiers, of the lists and of the hand-over came later, and are empty in what was kept before.
    expect(Object.values(worldOf(store.view)).map((rows) => rows.length)).toEqual([
      1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
    await store.close();
    expect(await readdir(folder)).toEqual([
      'anker',
      'rechtenklaar.json.bewaard',
      'snapshot-000001',
    ]);
    expect(await readFile(join(folder, 'rechtenklaar.json.bewaard'))).toEqual(
      await readFile(golden),
    );
    const again = await openPractice(folder);
    expect(worldOf(again.view)).toEqual(worldOf(store.view));
    await again.close();
  });

  it('sets the old file aside later, when that was cut short', async () => {
    const folder = await makeTempFolder();
    await (await openPractice(folder)).close();
    await copyFile(golden, join(folder, 'rechtenklaar.json'));
    const store = await openPractice(folder);
    expect(store.view.count('persoon')).toBe(0);
    await store.close();
    expect(await readdir(folder)).toContain('rechtenklaar.json.bewaard');
  });

  it.each(['', '{"version":1}', 'null'])('refuses an old file that says %j', async (text) => {
    const folder = await makeTempFolder();
    await writeFile(join(folder, 'rechtenklaar.json'), text);
    expect(codesOf(await openPracticeStore({ folder }))).toEqual(['bewaren.onleesbaar']);
    expect(await readdir(folder)).toEqual(['rechtenklaar.json']);
  });

  it('refuses a sealed store that is not a practice one', async () => {
    const folder = await makeTempFolder();

    await (await createIn(folder)).close();
    expect(codesOf(await openPracticeStore({ folder }))).toEqual(['bewaren.onleesbaar']);
  });
});
