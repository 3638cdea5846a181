import { describe, expect, it } from 'vitest';
import { fromBase32 } from '../../../src/main/identity/app-sleutel.ts';
import { totpCode, totpStap } from '../../../src/main/identity/totp.ts';
import { niemandsNummer } from '../../builders/niemands-nummer.ts';
import {
  anApp,
  given,
  makeDossier,
  openCard,
  signIn,
  type TestApp,
  wachtzin,
  wizard,
} from './app.ts';

const fresh = { pincode: '9753', pincodeHerhaald: '9753', gsm: '', itsmeCode: '' };
const account = { gebruikersnaam: 'an.verzonnen', wachtwoordAccount: 'oefent-zelf-14' };
const without = { gebruikersnaam: '', wachtwoordAccount: '' };
const typed = { gebruikersnaam: 'An.Verzonnen', wachtwoord: 'oefent-zelf-14' };
const own = { ...fresh, insz: wizard.insz, huidige: wachtzin };

/** Proves with the card and confirms the first code; answers with the key as one would type it. */
async function activateApp(app: TestApp): Promise<string> {
  const verzoek = await openCard(app);
  const { activering } = await given<{ activering: string }>(
    app.ask('activering.metEid', { middel: 'app', verzoek, pincode: '9753' }),
  );
  const stand = await given<{ app: { sleutel: string } }>(
    app.ask('activering.stand', { activering }),
  );
  const sleutel = stand.app.sleutel.replaceAll(' ', '');
  const code = totpCode(fromBase32(sleutel), totpStap(app.now()));
  await given(app.ask('activering.bevestig', { activering, code }));
  return sleutel;
}

async function listHistoriek(app: TestApp) {
  const { sessie } = await given<{ sessie: { organisatie: { id: string } } }>(
    app.ask('sessie.current'),
  );
  const organisatieId = sessie.organisatie.id;
  const { rijen } = await given<{ rijen: { id: string }[] }>(
    app.ask('persoon.list', { organisatieId, zoek: '', filter: 'alle', pagina: 0 }),
  );
  return given(app.ask('historiek.ofPersoon', { organisatieId, persoonId: rijen[0]?.id }));
}

describe('the simulated means of a dossier', () => {
  const block = async (app: Awaited<ReturnType<typeof anApp>>) => {
    for (let nth = 0; nth < 3; nth++) await signIn(app, '0000');
    expect(await signIn(app)).toMatchObject({ faults: [{ code: 'eid.geblokkeerd' }] });
  };
  it('are registered anew by who has the passphrase, which lifts a block', async () => {
    const app = await anApp();
    await makeDossier(app);
    await block(app);
    const input = { ...fresh, ...without, insz: wizard.insz, huidige: wachtzin };
    const register = (bend: object) =>
      app.codes('werkruimte.registerMiddelen', { ...input, ...bend });
    expect(await register({ huidige: 'fout' })).toEqual(['ontgrendelen.wachtzin']);
    expect(await register({ insz: niemandsNummer(1) })).toEqual(['persoon.onbekend']);
    expect(await register({ pincodeHerhaald: '1' })).toEqual(['middel.pinVerschilt']);
    expect(await register({ gsm: '0470 12 34 56' })).toEqual(['middel.itsmeCode']);
    expect(await register({ ...account, wachtwoordAccount: 'kort' })).toEqual([
      'middel.wachtwoord',
    ]);
    expect(await register({ ...account, gebruikersnaam: 'an verzonnen' })).toEqual([
      'middel.gebruikersnaam',
    ]);
    app.wait(10_000);
    expect(await register({})).toEqual([]);
    expect(await signIn(app, '9753')).toMatchObject({ ok: true });
  });

  it('show nothing of what their owner chose', async () => {
    const app = await anApp();
    await makeDossier(app);
    const reply = JSON.stringify(await app.ask('aanmelding.oefenpersonen'));
    expect(reply).toContain('Verzonnen');
    expect(reply).not.toContain('4826');
    const [me] = await given<{ kaart: string }[]>(app.ask('aanmelding.oefenpersonen'));
    const kaart = { kaart: me?.kaart };
    expect(await app.codes('aanmelding.eidDeblokkeer', kaart)).toEqual(['vraag.ongeldig']);
  });

  it('include an account whose app is activated with the card and then signs in', async () => {
    const app = await anApp();
    await makeDossier(app);
    await given(app.ask('werkruimte.registerMiddelen', { ...own, ...account }));
    const login = { deur: 'gebruikersbeheer', middel: 'app', ...typed };
    expect(await app.codes('aanmelding.wachtwoord', login)).toEqual(['app.nietGeactiveerd']);
    const sleutel = await activateApp(app);
    app.wait(30_000);
    const { verzoek } = await given<{ verzoek: string }>(app.ask('aanmelding.wachtwoord', login));
    const code = totpCode(fromBase32(sleutel), totpStap(app.now()));
    expect(await app.codes('aanmelding.code', { verzoek, code })).toEqual([]);
  });

  it('lose the key of an app that was blocked, and keep it otherwise', async () => {
    const app = await anApp();
    await makeDossier(app);
    await given(app.ask('werkruimte.registerMiddelen', { ...own, ...account }));
    await activateApp(app);
    await given(app.ask('werkruimte.registerMiddelen', { ...own, ...account }));
    const login = { deur: 'gebruikersbeheer', middel: 'app', ...typed };
    const { verzoek } = await given<{ verzoek: string }>(app.ask('aanmelding.wachtwoord', login));
    for (let nth = 0; nth < 5; nth++) await app.ask('aanmelding.code', { verzoek, code: '000000' });
    expect(await app.codes('aanmelding.wachtwoord', login)).toEqual(['app.geblokkeerd']);
    await given(app.ask('werkruimte.registerMiddelen', { ...own, ...account }));
    expect(await app.codes('aanmelding.wachtwoord', login)).toEqual(['app.nietGeactiveerd']);
  });

  it('are told in the Historiek of whose they are, with who registered them', async () => {
    const app = await anApp();
    await makeDossier(app);
    await signIn(app);
    await given(app.ask('werkruimte.registerMiddelen', { ...own, ...account }));
    await signIn(app, '9753');
    const lines = JSON.stringify(await listHistoriek(app));
    expect(lines).toContain('middel.registered');
    expect(lines).toContain('An Verzonnen');
    expect(lines).not.toContain('oefent-zelf-14');
  });
});
