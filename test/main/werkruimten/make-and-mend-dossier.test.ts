import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anApp, given, makeDossier, wachtzin, wizard } from './app.ts';
import { standOf } from './werkruimte-stand.ts';

describe('making a dossier', () => {
  it('leaves the disk alone until the code was typed back', async () => {
    const app = await anApp();
    const { plaats } = await given<{ plaats: string }>(app.ask('werkruimte.list'));
    const { ontwerp } = await given<{ ontwerp: string }>(
      app.ask('werkruimte.prepare', { ...wizard, plaats }),
    );
    const other = '00000-00000-00000-00000-00000-00000-00000';
    expect(await app.codes('werkruimte.create', { ontwerp, herstelcode: other })).toEqual([
      'herstelcode.verschilt',
    ]);
    expect(await readdir(app.dataFolder)).not.toContain('werkdossiers');
  });

  it('never takes the place of something that is there', async () => {
    const app = await anApp();
    const { pad } = await makeDossier(app);
    const plaats = pad.replace(/\/Proef$/, '');
    expect(await app.codes('werkruimte.prepare', { ...wizard, plaats })).toEqual([
      'dossier.mapNietLeeg',
    ]);
    expect(await app.codes('werkruimte.checkDossier', { ...step1, plaats: 'hier' })).toEqual([
      'dossier.pad',
    ]);
    for (const naam of ['a/b', 'CON', '..', 'a:b', 'punt.']) {
      expect(await app.codes('werkruimte.checkDossier', { ...step1, naam, plaats })).toEqual([
        'dossier.naam',
      ]);
    }
  });

  it('writes nothing that can be read: names, numbers and secrets are in no file', async () => {
    const app = await anApp();
    const { pad, herstelcode } = await makeDossier(app);
    const canaries = ['Verzonnen', 'Lerend', '1999000051', wachtzin, herstelcode, '4826'];
    const found: string[] = [];
    for (const name of await readdir(pad, { recursive: true })) {
      const text = await readFile(join(pad, name), 'latin1').catch(() => '');
      found.push(...canaries.filter((canary) => text.includes(canary)));
    }
    expect(found).toEqual([]);
  });
});

describe('a damaged dossier', () => {
  it('is told as such, and goes back to a copy with what that costs said first', async () => {
    const app = await anApp();
    const { pad } = await makeDossier(app);
    await given(app.ask('werkruimte.backup'));
    await given(app.ask('werkruimte.setTaal', { taal: 'fr' }));
    await app.werkruimten.lock('hand');
    await damageEverySnapshot(pad);
    expect(await app.codes('werkruimte.unlock', { wachtzin })).toEqual(['bewaren.onleesbaar']);
    expect(await standOf(app)).toMatchObject({
      open: null,
      herstel: { code: 'bewaren.onleesbaar' },
    });
    const copies = await given<{ naam: string }[]>(app.ask('werkruimte.backups'));
    const kopie = copies[0]?.naam;
    const preview = await given<{ wijzigingen: number }>(
      app.ask('werkruimte.previewRestore', { kopie }),
    );
    expect(preview).toMatchObject({ wijzigingen: 1, soorten: null });
    expect(await app.codes('werkruimte.restore', { kopie })).toEqual([]);
    expect(await standOf(app)).toMatchObject({ open: { soort: 'werk' }, herstel: null });
    // What was damaged is still there, aside.
    const names = await readdir(pad);
    expect(names.some((name) => name.startsWith('vervangen-'))).toBe(true);
  });

  it('is never taken for a new one, nor thrown away', async () => {
    const app = await anApp();
    const { pad } = await makeDossier(app);
    await app.werkruimten.lock('hand');
    await damageEverySnapshot(pad);
    const before = await readdir(pad);
    expect(await app.codes('werkruimte.unlock', { wachtzin })).not.toEqual([]);
    const plaats = pad.replace(/\/Proef$/, '');
    expect(await app.codes('werkruimte.checkDossier', { ...step1, plaats })).toEqual([
      'dossier.mapNietLeeg',
    ]);
    expect(await readdir(pad)).toEqual(before);
  });

  it('is found by a full check while it is open', async () => {
    const app = await anApp();
    await makeDossier(app);
    const checked = await given<{ rijen: number }>(app.ask('werkruimte.verify'));
    expect(checked.rijen).toBeGreaterThan(4);
    expect(await given(app.ask('werkruimte.anker'))).toMatchObject({ wijziging: 0 });
  });
});

const step1 = (({ naam, ondernemingsnummer, organisatie, adres, doelgroep, departementen }) => ({
  ...{ naam, ondernemingsnummer, organisatie, adres, doelgroep, departementen },
}))(wizard);

/** One bit in the middle of what is behind the header. */
async function damageEverySnapshot(pad: string): Promise<void> {
  for (const name of (await readdir(pad)).filter((one) => /^(snapshot|journal)-/.test(one))) {
    const path = join(pad, name);
    const bytes = await readFile(path);
    const at = Math.min(bytes.length - 20, 4200);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(path, bytes);
  }
}
