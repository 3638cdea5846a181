import { describe, expect, it } from 'vitest';
import { anApp, given, makeDossier, signIn, type TestApp, wachtzin } from './app.ts';
import { standOf } from './werkruimte-stand.ts';

/** The app in a process that can be ended; `ends` has the reason of each end it asked for. */
async function endable() {
  const ends: unknown[] = [];
  const app = await anApp({ startAnew: async (slot) => void ends.push(slot) });
  return { app, ends };
}

type Leaving = (app: TestApp) => Promise<unknown>;
const ways: readonly (readonly [string, Leaving, unknown])[] = [
  ['locked by hand', (app) => given(app.ask('werkruimte.lock')), 'hand'],
  ['locked with the machine', (app) => app.werkruimten.lock('toestel'), 'toestel'],
  [
    'locked by whoever was signed in',
    async (app) => {
      await given(signIn(app));
      expect(await app.codes('sessie.lock')).toEqual(['dossier.vergrendeld']);
    },
    'hand',
  ],
  ['left for the Oefenomgeving', (app) => given(app.ask('werkruimte.openOefen')), null],
];

describe('a process that has known a dossier (security.md K9)', () => {
  it.each(ways)('wants to end once that was %s, and only once', async (_, leave, why) => {
    const { app, ends } = await endable();
    await makeDossier(app);
    expect(ends).toEqual([]);
    await leave(app);
    await app.werkruimten.lock('toestel');
    expect(ends).toEqual([why]);
  });

  it('goes on when no passphrase fitted: it has seen nothing of the dossier', async () => {
    const { app, ends } = await endable();
    const { pad } = await makeDossier(app);
    await given(app.ask('werkruimte.lock'));
    const second = await endable();
    await given(second.app.ask('werkruimte.openFrom', { plaats: `${pad}` }));
    expect(await second.app.codes('werkruimte.unlock', { wachtzin: 'iets anders' })).not.toEqual(
      [],
    );
    await second.app.werkruimten.lock('hand');
    expect([ends, second.ends]).toEqual([['hand'], []]);
  });

  it('opens nothing any more while it ends', async () => {
    const { app } = await endable();
    await makeDossier(app);
    await given(app.ask('werkruimte.lock'));
    expect(await app.codes('werkruimte.unlock', { wachtzin })).toEqual(['vraag.ongeldig']);
  });

  it('does not ask for another when the app itself is closed', async () => {
    const { app, ends } = await endable();
    await makeDossier(app);
    await app.close();
    expect(ends).toEqual([]);
  });

  it('leaves the one that follows before the same dossier, with the reason', async () => {
    const { app } = await endable();
    await makeDossier(app);
    await given(app.ask('werkruimte.lock'));
    await app.close();
    const next = await anApp({ dataFolder: app.dataFolder, slot: 'hand' });
    expect(await standOf(next)).toMatchObject({
      open: null,
      dossier: { naam: 'Proef' },
      slot: 'hand',
    });
    await given(next.ask('werkruimte.unlock', { wachtzin }));
    expect(await standOf(next)).toMatchObject({ open: { naam: 'Proef' }, slot: null });
  });
});

describe('a process that has known the Oefenomgeving alone', () => {
  it('goes on after a lock: everybody in it is fictional', async () => {
    const { app, ends } = await endable();
    await app.werkruimten.lock('hand');
    await given(app.ask('werkruimte.openOefen'));
    expect(ends).toEqual([]);
    expect(await standOf(app)).toMatchObject({ open: { soort: 'oefen' } });
  });
});
