import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatInsz } from '../../../src/shared/values/insz.ts';
import { niemandsNummer } from '../../builders/niemands-nummer.ts';
import { anApp, given, makeDossier, signIn, type TestApp, wachtzin, wizard } from './app.ts';
import {
  confirmedSignIn,
  eigenMiddelen,
  eigenZin,
  givenFile,
  ontvang,
  openFile,
  ontvangst as receive,
  zin,
} from './meegave-help.ts';
import { standOf } from './werkruimte-stand.ts';

describe('a dossier that is given along', () => {
  it('becomes a dossier of its own at the workstation of a colleague, with all that is in it', async () => {
    const here = await anApp();
    const bytes = await givenFile(here);
    const there = await anApp();
    const overzicht = await given(openFile(there, await receive(there, bytes)));
    expect(overzicht).toMatchObject({
      ...{ naam: 'Proef', door: 'An Verzonnen', voor: 'Bo', personen: 1 },
      organisaties: ['Lerend Vooruit vzw'],
    });
    await ontvang(there, bytes);
    expect(await standOf(there)).toMatchObject({ open: { soort: 'werk', naam: 'Van An' } });
    // The means of who gave it stayed at home: his PIN is none here.
    expect(await signIn(there, '4826')).toMatchObject({ ok: false });
    expect(await signIn(there, '9999')).toMatchObject({ ok: true });
    await there.werkruimten.lock('hand');
    expect(await there.codes('werkruimte.unlock', { wachtzin: zin })).not.toEqual([]);
    expect(await there.codes('werkruimte.unlock', { wachtzin: eigenZin })).toEqual([]);
  });

  it('is told in Historiek, without a number, and listed', async () => {
    const here = await anApp();
    await givenFile(here);
    const [organisatie] = await given<{ id: string }[]>(here.ask('sessie.organisaties'));
    const about = { organisatieId: organisatie?.id ?? '' };
    const lines = await given<object[]>(here.ask('historiek.recent', about));
    expect(lines).toContainEqual(
      expect.objectContaining({ actie: 'meegave.given', door: 'An Verzonnen', reden: 'Bo' }),
    );
    expect(JSON.stringify(lines)).not.toContain(formatInsz(wizard.insz as never).slice(-6));
    const { meegaven } = await given<{ meegaven: object[] }>(here.ask('meegave.eerdere', about));
    expect(meegaven).toHaveLength(1);
  });

  it('never has the passphrase of the dossier itself', async () => {
    const here = await anApp();
    await makeDossier(here);
    const organisatieId = await confirmedSignIn(here);
    const own = { voor: '', wachtzin, wachtzinHerhaald: wachtzin };
    expect(await here.codes('meegave.geef', { organisatieId, ...own })).toEqual([
      'meegave.eigenWachtzin',
    ]);
  });

  it('holds no name, number or passphrase that can be read', async () => {
    const here = await anApp();
    const text = Buffer.from(await givenFile(here)).toString('latin1');
    expect(text).not.toMatch(/Verzonnen|Lerend|Proef|zilveren|19000230/);
    expect(text).not.toContain(wizard.insz.replaceAll(/\D/g, ''));
  });

  it('is opened with growing pauses that survive a restart', async () => {
    const bytes = await givenFile(await anApp());
    const there = await anApp();
    const id = await receive(there, bytes);
    for (let nth = 0; nth < 3; nth += 1) {
      expect(await codes(there, id, 'groene lantaarn')).toEqual(['meegave.wachtzin']);
    }
    expect(await codes(there, id, zin)).toEqual(['meegave.wacht']);
    await there.close();
    const again = await anApp(there.dataFolder);
    const anew = await receive(again, bytes);
    expect(await codes(again, anew, zin)).toEqual(['meegave.wacht']);
    again.wait(6_000);
    expect(await codes(again, anew, zin)).toEqual([]);
    const kept = await readFile(join(there.dataFolder, 'meegaven.json'), 'utf8');
    expect(kept).not.toMatch(/Proef|Verzonnen|zilveren/);
  });

  it('is refused to who is not in it, or manages nothing there', async () => {
    const here = await anApp();
    const bytes = await givenFile(here);
    const there = await anApp();
    const id = await receive(there, bytes);
    await given(openFile(there, id));
    const stranger = { ...eigenMiddelen, insz: niemandsNummer(1) };
    expect(await there.codes('werkruimte.checkOntvanger', { ontvangst: id, ...stranger })).toEqual([
      'meegave.nietErin',
    ]);
    expect(
      await there.codes('werkruimte.checkOntvanger', { ontvangst: id, ...eigenMiddelen }),
    ).toEqual([]);
  });

  it('is forgotten when the machine is locked before a dossier was made of it', async () => {
    const bytes = await givenFile(await anApp());
    const there = await anApp();
    const id = await receive(there, bytes);
    await given(openFile(there, id));
    await there.werkruimten.lock('hand');
    expect(await codes(there, id, zin)).toEqual(['meegave.verlopen']);
  });
});

async function codes(app: TestApp, ontvangst: string, wachtzinVan: string) {
  return app.codes('werkruimte.openReceived', { ontvangst, wachtzin: wachtzinVan });
}
