import { describe, expect, it } from 'vitest';
import { put, type Store, type StoreView } from '../../../src/main/store/store.ts';
import { fault } from '../../../src/shared/faults.ts';
import { ok, refuse } from '../../../src/shared/result.ts';
import { asInsz } from '../../../src/shared/values/insz.ts';
import { aMiddelStand, aPersoon, asId } from '../../builders/entities.ts';
import { codesOf, save, worldOf } from './store-help.ts';
import { lookUpClaims, readingClaims } from './store-suite-reading.ts';

/** What every store promises its users, whatever is underneath. */
export function describeStore(open: () => Promise<Store>): void {
  describe('reading', () => readingClaims(open));
  describe('looking up', () => lookUpClaims(open));
  describe('updating', () => updateClaims(open));
  describe('beginning anew', () => replacingClaims(open));
  describe('refusing', () => refusalClaims(open));
}

const jef = aPersoon({ id: asId('jef'), naam: 'Jef' });
const mia = aPersoon({ id: asId('mia'), naam: 'Mia', insz: asInsz('90661500257') });

function updateClaims(open: () => Promise<Store>): void {
  const pogingen = (view: StoreView) => view.get('middel', aMiddelStand().id)?.foutePogingen ?? 0;

  it('answers what the decision answers, after it is visible', async () => {
    const store = await open();
    const answer = await store.update(() => ok({ puts: [put('persoon', jef)], value: 'done' }));
    expect(answer).toEqual(ok('done'));
    expect(store.view.get('persoon', 'jef')).toEqual(jef);
  });

  it('decides one at a time, each on what the one before left', async () => {
    const store = await open();
    const addOne = () =>
      store.update((view) => {
        const foutePogingen = pogingen(view) + 1;
        return ok({ puts: [put('middel', aMiddelStand({ foutePogingen }))], value: foutePogingen });
      });
    const answers = await Promise.all(Array.from({ length: 25 }, addOne));
    expect(answers).toEqual(Array.from({ length: 25 }, (_, at) => ok(at + 1)));
    expect(pogingen(store.view)).toBe(25);
  });

  it('does what was asked before it was closed, and nothing after', async () => {
    const store = await open();
    const asked = save(store, put('persoon', jef));
    await store.close();
    expect(store.view.count('persoon')).toBe(1);
    expect(await asked).toEqual(ok(null));
    await expect(save(store, put('persoon', mia))).rejects.toThrow('closed');
    expect(store.view.count('persoon')).toBe(1);
  });
}

function replacingClaims(open: () => Promise<Store>): void {
  it('forgets everything and holds what came instead, indexes too', async () => {
    const store = await open();
    await save(store, put('persoon', jef), put('middel', aMiddelStand()));
    expect(await store.replaceAll([put('persoon', mia)])).toEqual(ok(null));
    expect([...store.view.all('persoon')]).toEqual([mia]);
    expect(store.view.count('middel')).toBe(0);
    expect(store.view.by('persoon.insz', jef.insz)).toEqual([]);
    expect(store.view.by('persoon.insz', mia.insz)).toEqual([mia]);
  });

  it('waits its turn, and what is asked after it is decided on the new state', async () => {
    const store = await open();
    const before = save(store, put('persoon', jef));
    const anew = store.replaceAll([put('persoon', mia)]);
    const seen = store.update((view) => ok({ puts: [], value: view.count('persoon') }));
    await Promise.all([before, anew]);
    expect(await seen).toEqual(ok(1));
  });

  it('throws on a wrong entity and keeps what was there', async () => {
    const store = await open();
    await save(store, put('persoon', jef));
    const bug = store.replaceAll([put('persoon', aPersoon({ id: asId('') }))]);
    await expect(bug).rejects.toThrow('Not a valid persoon');
    expect([...store.view.all('persoon')]).toEqual([jef]);
  });
}

function refusalClaims(open: () => Promise<Store>): void {
  it('hands on the faults of a refused decision and changes nothing', async () => {
    const store = await open();
    await save(store, put('persoon', jef));
    const before = worldOf(store.view);
    const answer = await store.update(() => refuse(fault('persoon.bestaatAl')));
    expect(codesOf(answer)).toEqual(['persoon.bestaatAl']);
    expect(worldOf(store.view)).toEqual(before);
  });

  it('rejects when a decision throws, changes nothing and goes on with the next', async () => {
    const store = await open();
    const bug = store.update(() => {
      throw new Error('a bug');
    });
    const next = save(store, put('persoon', jef));
    await expect(bug).rejects.toThrow('a bug');
    expect(await next).toEqual(ok(null));
    expect([...store.view.all('persoon')]).toEqual([jef]);
  });

  it.each([
    ['a field too many', { ...mia, extra: 1 }, 'unrecognized_keys'],
    ['a field too few', { ...mia, reden: undefined }, 'reden'],
    [
      'a moment where a day belongs',
      { ...mia, geboortedatum: '2026-11-23T00:00' },
      'geboortedatum',
    ],
    ['an unknown code', { ...mia, status: 'klaar' }, 'status'],
    ['no id', { ...mia, id: '' }, 'id'],
  ])('throws on an entity with %s, names the place, never the value', async (_, wrong, place) => {
    const store = await open();
    const bug = save(store, put('persoon', jef), put('persoon', wrong as typeof mia));
    await expect(bug).rejects.toThrow(new Error(`Not a valid persoon: ${place}`));
    expect(store.view.count('persoon')).toBe(0);
  });
}
