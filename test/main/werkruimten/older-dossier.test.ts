import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatVersion } from '../../../src/main/store/sealed/header.ts';
import { makeTempFolder } from '../temp-page.ts';
import { anApp, andere, given, signIn, wachtzin } from './app.ts';
import { standOf } from './werkruimte-stand.ts';

/**
 * Dossiers as each format of the sealed files wrote them, each with a snapshot and three journals:
 * made with the wizard of app.ts, opened a second time, the language set to French. They are never
 * made anew: what users have on their disks is not either (security.md D15).
 */
const folder = join(import.meta.dirname, '../../fixtures/dossier');
const herstelcodes: Readonly<Record<string, string>> = {
  'formaat-1': '8GH3X-557N1-8Q3KB-GWYVW-SW884-824ER-X24SC',
};

/** An app that stands before a copy of it. */
async function standBefore(formaat: string) {
  const plaats = join(await makeTempFolder(), 'Proef');
  await cp(join(folder, formaat), plaats, { recursive: true });
  const app = await anApp();
  await given(app.ask('werkruimte.openFrom', { plaats }));
  return app;
}

describe('a dossier of a format that was ever written', () => {
  it('is kept for every format', async () => {
    const formats = Array.from({ length: formatVersion }, (_, at) => `formaat-${at + 1}`);
    expect((await readdir(folder)).toSorted()).toEqual(formats);
    expect(Object.keys(herstelcodes)).toEqual(formats);
  });

  it.each(Object.entries(herstelcodes))('%s opens with its passphrase, whole', async (formaat) => {
    const app = await standBefore(formaat);
    await given(app.ask('werkruimte.unlock', { wachtzin }));
    expect(await standOf(app)).toMatchObject({ open: { naam: 'Proef' }, taal: 'fr' });
    expect(await given(app.ask('werkruimte.verify'))).toMatchObject({ historiek: 1 });
    await given(signIn(app));
    expect(await given(app.ask('sessie.organisaties'))).toMatchObject([
      { naam: 'Lerend Vooruit vzw' },
    ]);
  });

  it.each(Object.entries(herstelcodes))('%s opens with its code', async (formaat, herstelcode) => {
    const app = await standBefore(formaat);
    const nieuw = { wachtzin: andere, wachtzinHerhaald: andere };
    await given(app.ask('werkruimte.recover', { herstelcode, ...nieuw }));
    expect(await standOf(app)).toMatchObject({ open: { naam: 'Proef' } });
  });
});
