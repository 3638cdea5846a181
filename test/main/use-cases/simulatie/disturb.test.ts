import { describe, expect, it } from 'vitest';
import { disturbedRijksregister } from '../../../../src/main/registers/simulated/disturbed-rijksregister.ts';
import { createMemoryStore } from '../../../../src/main/store/memory-store.ts';
import { disturb, TRAAG_MS } from '../../../../src/main/use-cases/simulatie/disturb.ts';
import { setSimulatie } from '../../../../src/main/use-cases/simulatie/stand.ts';
import { ok } from '../../../../src/shared/result.ts';
import { gewoneSimulatie, storingenIn } from '../../../../src/shared/values/simulatie.ts';
import { aPersoon } from '../../../builders/entities.ts';
import {
  anOefenruimte,
  askCode,
  codesOf,
  enter,
  tryApp,
  tryEid,
  tryItsme,
  trySms,
} from '../../oefenruimte.ts';

const lies = { kaart: 'lies-vantest' };
const marie = '90.64.18-112';

async function registerMarie(room: Awaited<ReturnType<typeof anOefenruimte>>) {
  const [nieuw] = (await room.tell('aanmelding.oefennummers', {})).filter(({ naam }) =>
    naam.startsWith('Marie'),
  );
  return room.ask('persoon.lookUp', { organisatieId: 'hogeschool', insz: nieuw?.insz ?? marie });
}

describe('the simulated world, disturbed', () => {
  it('is as usual until somebody changes it', async () => {
    const room = await anOefenruimte();
    expect(await room.tell('simulatie.stand', {})).toEqual(gewoneSimulatie);
    expect(storingenIn(gewoneSimulatie)).toEqual([]);
  });

  it('stays so after a restart, and is normal again with one word', async () => {
    const first = await anOefenruimte();
    await first.zet({ kaartlezer: 'losgekoppeld', kbo: 'traag' });
    await first.close();
    const room = await anOefenruimte({ dataFolder: first.dataFolder });
    const stand = await room.tell('simulatie.stand', {});
    expect(storingenIn(stand)).toEqual(['kaartlezer', 'kbo']);
    await room.tell('simulatie.herstel', {});
    expect(await room.tell('simulatie.stand', {})).toEqual(gewoneSimulatie);
  });

  it('has no line in Historiek', async () => {
    const room = await anOefenruimte();
    await enter(room, lies);
    const lines = () => room.tell('historiek.recent', { organisatieId: 'hogeschool' });
    const before = await lines();
    await room.zet({ backoffice: 'traag' });
    await room.tell('simulatie.herstel', {});
    expect(await lines()).toEqual(before);
  });

  it('without a reader reads no card, and reads it when the reader is back', async () => {
    const room = await anOefenruimte();
    await room.zet({ kaartlezer: 'losgekoppeld' });
    expect(await codesOf(tryEid(room, lies))).toEqual(['eid.geenLezer']);
    await room.zet({});
    expect(await codesOf(tryEid(room, lies))).toEqual([]);
  });

  it.each(['vervallen', 'ingetrokken'] as const)('refuses every card that is %s', async (kind) => {
    const room = await anOefenruimte();
    await room.zet({ certificaat: kind });
    expect(await codesOf(tryEid(room, lies))).toEqual([`eid.${kind}`]);
  });

  it('lets the token go, and no other means with it', async () => {
    const room = await anOefenruimte();
    await room.zet({ token: 'gedeactiveerd' });
    expect(await codesOf(askCode(room, 'token', lies))).toEqual(['token.afgeschaft']);
    expect(await codesOf(askCode(room, 'app', lies))).toEqual([]);
    await room.zet({});
    expect(await codesOf(askCode(room, 'token', lies))).toEqual([]);
  });

  it.each([
    ['achter', 'app.klokAchter'],
    ['voor', 'app.klokVoor'],
  ] as const)('with the clock of the phone %s shows codes of another time', async (klok, code) => {
    const room = await anOefenruimte();
    await room.zet({ klokGsm: klok });
    const first = await tryApp(room, lies);
    expect(first).toMatchObject({ ok: false, faults: [{ code, params: { minuten: 10 } }] });
    await room.zet({});
    expect(await codesOf(tryApp(room, lies))).toEqual([]);
  });

  it('without a signal brings no message and no request, but the app goes on', async () => {
    const room = await anOefenruimte();
    await room.zet({ netwerkGsm: 'geenBereik' });
    expect(await trySms(room, lies)).toBeNull();
    expect(await codesOf(tryItsme(room, lies))).toEqual(['itsme.geenBereik']);
    expect(await codesOf(tryApp(room, lies))).toEqual([]);
    // The message was on its way all the time.
    await room.zet({});
    expect(await room.tell('aanmelding.oefensms', lies)).toHaveLength(1);
    expect(await codesOf(tryItsme(room, lies))).toEqual([]);
  });

  it('with a silent Rijksregister adds nobody, but keeps nobody out', async () => {
    const room = await anOefenruimte();
    await room.zet({ rijksregister: 'antwoordtNiet' });
    await enter(room, { kaart: 'marie-nieuwkens', deur: 'dienstverlener' });
    await enter(room, lies);
    expect(await codesOf(registerMarie(room))).toEqual(['persoon.registerOnbereikbaar']);
    await room.zet({});
    expect(await codesOf(registerMarie(room))).toEqual([]);
  });

  it('with a silent KBO finds no enterprise', async () => {
    const room = await anOefenruimte();
    await enter(room, lies);
    const find = () => codesOf(room.ask('onderneming.find', { nummer: '1999.000.051' }));
    await room.zet({ kbo: 'antwoordtNiet' });
    expect(await find()).toEqual(['kbo.onbereikbaar']);
    await room.zet({});
    expect(await find()).toEqual([]);
  });

  it('with a slow back office leaves what was handed in today for later', async () => {
    const room = await anOefenruimte();
    await enter(room, lies);
    const reload = () =>
      room.tell('persoon.reload', { organisatieId: 'hogeschool', persoonId: 'joke-testaert' });
    await room.zet({ backoffice: 'traag' });
    // Only her werkrelatie elsewhere, which was handed in weeks ago.
    expect(await reload()).toEqual({ bijgewerkt: 1 });
    expect(await reload()).toEqual({ bijgewerkt: 0 });
    await room.zet({});
    expect(await reload()).toEqual({ bijgewerkt: 1 });
  });
});

describe('a slow register', () => {
  it('answers after a while, and only then', async () => {
    const waits: number[] = [];
    const store = createMemoryStore();
    await setSimulatie({ store }, { ...gewoneSimulatie, kbo: 'traag' });
    const parts = { outside: { store }, wacht: async (ms: number) => void waits.push(ms) };
    const input = { nummer: '1999.000.051' };
    expect(await disturb(parts, 'onderneming.find', input)).toEqual({
      soort: 'vraag',
      input,
    });
    expect(waits).toEqual([TRAAG_MS]);
    await disturb(parts, 'sessie.current', {});
    expect(waits).toEqual([TRAAG_MS]);
  });

  it('is asked after the pause, and a quick one without', async () => {
    const happened: string[] = [];
    const { insz, voornaam, naam } = aPersoon();
    let stand: 'traag' | 'antwoordt' = 'traag';
    const register = disturbedRijksregister({
      rijksregister: {
        async lookUp() {
          happened.push('asked');
          const nothing = { geboortedatum: null, geslacht: null, bron: 'VKBP' } as const;
          return ok({ insz, voornaam, naam, ...nothing });
        },
      },
      stand: () => stand,
      pauze: async () => void happened.push('waited'),
    });
    await register.lookUp(insz);
    stand = 'antwoordt';
    await register.lookUp(insz);
    expect(happened).toEqual(['waited', 'asked', 'asked']);
  });
});
