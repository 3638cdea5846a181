import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contract } from '../../../src/shared/contract/contract.ts';
import { table } from '../api/access-table.ts';
import { anApp, andere, given, makeDossier, signIn, wachtzin } from './app.ts';
import { standOf } from './werkruimte-stand.ts';

describe('the app', () => {
  it('begins in the Oefenomgeving, and after a dossier was used before its door', async () => {
    const app = await anApp();
    expect(await standOf(app)).toMatchObject({ open: { soort: 'oefen' }, dossier: null });
    await makeDossier(app);
    expect(await standOf(app)).toMatchObject({ open: { soort: 'werk', naam: 'Proef' } });
    await app.close();
    const again = await anApp(app.dataFolder);
    expect(await standOf(again)).toMatchObject({ open: null, dossier: { naam: 'Proef' } });
    expect(await again.codes('werkruimte.unlock', { wachtzin })).toEqual([]);
  });

  it('answers nothing of a locked dossier: every other procedure says only that', async () => {
    const app = await anApp();
    await makeDossier(app);
    await given(signIn(app));
    await app.werkruimten.lock('hand');
    const others = Object.keys(contract).filter((name) => !name.startsWith('werkruimte.'));
    const answers = new Set<string>();
    for (const name of others) {
      const { ask } = table[name as keyof typeof table];
      for (const code of await app.codes(name, { organisatieId: 'organisatie-1', ...ask })) {
        answers.add(code);
      }
    }
    expect(others.length).toBeGreaterThan(50);
    expect([...answers]).toEqual(['dossier.vergrendeld']);
  });

  it('forgets who was signed in when it is locked', async () => {
    const app = await anApp();
    await makeDossier(app);
    expect(await signIn(app)).toMatchObject({ ok: true });
    expect(await app.codes('sessie.organisaties')).toEqual([]);
    await app.werkruimten.lock('hand');
    await given(app.ask('werkruimte.unlock', { wachtzin }));
    expect(await app.codes('sessie.organisaties')).toEqual(['sessie.geen']);
  });

  it('lets nobody in twice: a dossier that is open elsewhere is refused', async () => {
    const app = await anApp();
    const { pad } = await makeDossier(app);
    const other = await anApp();
    await given(other.ask('werkruimte.openFrom', { plaats: pad }));
    expect(await other.codes('werkruimte.unlock', { wachtzin })).toEqual(['dossier.inGebruik']);
    await app.werkruimten.lock('hand');
    expect(await other.codes('werkruimte.unlock', { wachtzin })).toEqual([]);
  });

  it('goes on in its own language in a dossier that has none yet', async () => {
    const app = await anApp();
    await given(app.ask('werkruimte.setTaal', { taal: 'fr' }));
    await makeDossier(app);
    expect(await standOf(app)).toMatchObject({ taal: 'fr', open: { soort: 'werk' } });
    await app.werkruimten.lock('hand');
    expect(await standOf(app)).toMatchObject({ taal: 'fr', open: null });
  });

  it('keeps a name and a place of its dossiers, and nothing else of them', async () => {
    const app = await anApp();
    await makeDossier(app);
    const kept = await readFile(join(app.dataFolder, 'werkruimten.json'), 'utf8');
    expect(kept).toContain('Proef');
    expect(kept).not.toMatch(/Lerend|Verzonnen|1999|4826|paarse/);
  });
});

describe('a passphrase', () => {
  it('is refused when it is wrong, with growing pauses that survive a restart', async () => {
    const app = await anApp();
    await makeDossier(app);
    await app.werkruimten.lock('hand');
    const wrong = { wachtzin: 'groene lantaarn fluit boven karton' };
    for (let nth = 0; nth < 3; nth++) {
      expect(await app.codes('werkruimte.unlock', wrong)).toEqual(['ontgrendelen.wachtzin']);
    }
    expect(await app.codes('werkruimte.unlock', { wachtzin })).toEqual(['ontgrendelen.wacht']);
    await app.close();
    const again = await anApp(app.dataFolder);
    expect(await again.codes('werkruimte.unlock', { wachtzin })).toEqual(['ontgrendelen.wacht']);
    again.wait(6_000);
    expect(await again.codes('werkruimte.unlock', { wachtzin })).toEqual([]);
  });

  it('is counted before it is tried', async () => {
    const app = await anApp();
    await makeDossier(app);
    await app.werkruimten.lock('hand');
    const trying = app.ask('werkruimte.unlock', { wachtzin: 'niet de juiste wachtzin' });
    const tries = async () => {
      const kept = JSON.parse(await readFile(join(app.dataFolder, 'werkruimten.json'), 'utf8'));
      return kept.dossiers[0].tries.wrong;
    };
    await expect.poll(tries).toBe(1);
    await trying;
    expect(await tries()).toBe(1);
  });

  it('can be changed by who knows it, and the old one then opens nothing', async () => {
    const app = await anApp();
    await makeDossier(app);
    const next = { wachtzin: andere, wachtzinHerhaald: andere };
    expect(await app.codes('werkruimte.changeWachtzin', { huidige: 'fout', ...next })).toEqual([
      'ontgrendelen.wachtzin',
    ]);
    expect(await app.codes('werkruimte.changeWachtzin', { huidige: wachtzin, ...next })).toEqual(
      [],
    );
    await app.werkruimten.lock('hand');
    expect(await app.codes('werkruimte.unlock', { wachtzin })).toEqual(['ontgrendelen.wachtzin']);
    expect(await app.codes('werkruimte.unlock', { wachtzin: andere })).toEqual([]);
  });

  it('that was forgotten is replaced by the recovery code', async () => {
    const app = await anApp();
    const { herstelcode } = await makeDossier(app);
    await app.werkruimten.lock('hand');
    const next = { wachtzin: andere, wachtzinHerhaald: andere };
    expect(await app.codes('werkruimte.recover', { herstelcode, ...next })).toEqual([]);
    await app.werkruimten.lock('hand');
    expect(await app.codes('werkruimte.unlock', { wachtzin: andere })).toEqual([]);
  });
});

describe('a renewed key', () => {
  it('opens with the same passphrase and the new code, never with the old code', async () => {
    const app = await anApp();
    const { herstelcode } = await makeDossier(app);
    const prepared = await given<{ ontwerp: string; herstelcode: string }>(
      app.ask('werkruimte.prepareRenewal', { huidige: wachtzin }),
    );
    await given(app.ask('werkruimte.renew', prepared));
    await app.werkruimten.lock('hand');
    const next = { wachtzin: andere, wachtzinHerhaald: andere };
    expect(await app.codes('werkruimte.recover', { herstelcode, ...next })).toEqual([
      'ontgrendelen.herstelcode',
    ]);
    expect(await app.codes('werkruimte.unlock', { wachtzin })).toEqual([]);
    await app.werkruimten.lock('hand');
    const { herstelcode: fresh } = prepared;
    expect(await app.codes('werkruimte.recover', { herstelcode: fresh, ...next })).toEqual([]);
  });
});
