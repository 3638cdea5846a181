import { describe, expect, it } from 'vitest';
import { createSerialStore } from '../../../src/main/store/serial-store.ts';
import { put } from '../../../src/main/store/store.ts';
import { createTables } from '../../../src/main/store/tables.ts';
import { fault } from '../../../src/shared/faults.ts';
import { ok, type Result, refuse } from '../../../src/shared/result.ts';
import { aPersoon, asId } from '../../builders/entities.ts';
import { save, worldOf } from './store-help.ts';

/** More than are published in one go. */
const MANY = 1_500;
const known = put(
  'persoon',
  aPersoon({ id: asId('p-7'), naam: 'Eerst', bekendBij: [asId('o-1')] }),
);
const many = Array.from({ length: MANY }, (_, at) =>
  put('persoon', aPersoon({ id: asId(`p-${at}`), naam: `Naam${at}`, bekendBij: [asId('o-1')] })),
);

/** A store of which the disk answers when the test says so. */
function waitingStore() {
  const tables = createTables();
  tables.publish([known]);
  let answer: (kept: Result<null>) => void = () => undefined;
  let began: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    began = resolve;
  });
  const store = createSerialStore({
    tables,
    keep: () =>
      new Promise((resolve) => {
        answer = resolve;
        began();
      }),
  });
  return { store, asked, answer: (kept: Result<null>) => answer(kept) };
}

/** All that was begun meanwhile, and more, has had its turn. */
async function muchLater(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe('a change of more rows than are published in one go', () => {
  it('shows nothing while it is being kept, by no way of asking, and then everything', async () => {
    const { store, asked, answer } = waitingStore();
    const saving = save(store, ...many);
    await asked;
    await muchLater();
    const { view } = store;
    expect(view.count('persoon')).toBe(1);
    expect(view.get('persoon', 'p-8')).toBeUndefined();
    expect(view.by('persoon.organisatie', 'o-1')).toEqual([known.entity]);
    expect([...view.all('persoon')]).toEqual([known.entity]);
    expect(view.dossiers('o-1').dossiers).toHaveLength(1);
    answer(ok(null));
    expect(await saving).toEqual(ok(null));
    expect(view.count('persoon')).toBe(MANY);
    expect(view.get('persoon', 'p-7')).toMatchObject({ naam: 'Naam7' });
    expect(view.by('persoon.organisatie', 'o-1')).toHaveLength(MANY);
    expect(view.dossiers('o-1').dossiers).toHaveLength(MANY);
  });

  it('leaves no trace when the disk refuses it, and can be asked again', async () => {
    const { store, asked, answer } = waitingStore();
    const before = worldOf(store.view);
    const saving = save(store, ...many);
    await asked;
    await muchLater();
    answer(refuse(fault('bewaren.schijfVol')));
    expect(await saving).toEqual(refuse(fault('bewaren.schijfVol')));
    expect(worldOf(store.view)).toEqual(before);
    expect(store.view.by('persoon.organisatie', 'o-1')).toEqual([known.entity]);
    const again = save(store, ...many);
    await muchLater();
    answer(ok(null));
    expect(await again).toEqual(ok(null));
    // In the order in which they were first stored: the one that was there comes first.
    const ids = store.view.by('persoon.organisatie', 'o-1').map(({ id }): string => id);
    expect(ids.slice(0, 3)).toEqual(['p-7', 'p-0', 'p-1']);
    expect(new Set(ids).size).toBe(MANY);
  });
});
