import { describe, expect, it } from 'vitest';
import { createDispatch } from '../../../../src/main/api/dispatch.ts';
import { createFiles } from '../../../../src/main/api/files.ts';
import { createHandlers } from '../../../../src/main/api/handlers.ts';
import { readLijst, readPlak } from '../../../../src/main/transfer/lezen/read-lijst.ts';
import { createSessions } from '../../../../src/main/use-cases/sessie/sessions.ts';
import { oefeningen } from '../../../../src/main/world/oefeningen/oefeningen.ts';
import { contract } from '../../../../src/shared/contract/contract.ts';
import { oefeningIds } from '../../../../src/shared/values/oefeningen.ts';
import { gewoneSimulatie, storingenIn } from '../../../../src/shared/values/simulatie.ts';
import { aGebruikersbeheer, contentsOf } from '../../../builders/gebruikersbeheer.ts';
import { noDrukker, noKlembord } from '../../../builders/klembord.ts';
import { noMeegaven } from '../../../builders/meegaven.ts';
import { aFakeWerkruimten } from '../../../builders/werkruimten.ts';
import { anOefenruimte, enter, type Oefenruimte, tryApp } from '../../oefenruimte.ts';

const lies = { kaart: 'lies-vantest' };
const lopende = async ({ tell }: Oefenruimte) => (await tell('oefening.lopende', {})).oefening;

async function solved(): Promise<Oefenruimte> {
  const room = await anOefenruimte();
  await room.start('geenNetwerk');
  await tryApp(room, lies);
  return room;
}

describe('the exercises', () => {
  it('are a dozen, each there once, none begun', async () => {
    expect(oefeningen.map(({ id }) => id)).toEqual([...oefeningIds]);
    const { tell } = await anOefenruimte();
    const rijen = await tell('oefening.list', {});
    expect(rijen).toHaveLength(12);
    expect(new Set(rijen.map(({ stand }) => stand))).toEqual(new Set(['nietBegonnen']));
    expect(rijen.flatMap(({ overschrijft }) => overschrijft)).toEqual([]);
  });

  it('run one at a time', async () => {
    const room = await anOefenruimte();
    expect(await lopende(room)).toBeNull();
    await room.start('lezerLos');
    await room.start('klokAchter');
    expect(await lopende(room)).toMatchObject({ id: 'klokAchter', opgelost: false });
    expect(await room.stand('lezerLos')).toBe('nietBegonnen');
    const stand = await room.tell('simulatie.stand', {});
    expect(storingenIn(stand)).toEqual(['klokGsm']);
  });

  it.each(oefeningIds)('%s is not solved by its own start', async (id) => {
    const room = await anOefenruimte();
    await room.start(id);
    await room.tell('sessie.current', {});
    expect(await room.stand(id)).toBe('bezig');
  });

  it('unfold three hints, and begin again without them', async () => {
    const room = await anOefenruimte();
    await room.start('lezerLos');
    const shown: (number | undefined)[] = [];
    for (let time = 0; time < 4; time += 1) {
      await room.tell('oefening.hint', {});
      shown.push((await lopende(room))?.getoondeHints);
    }
    expect(shown).toEqual([1, 2, 3, 3]);
    await room.start('lezerLos');
    expect((await lopende(room))?.getoondeHints).toBe(0);
  });

  it('give no hint when none runs', async () => {
    const room = await anOefenruimte();
    await room.tell('oefening.hint', {});
    expect(await lopende(room)).toBeNull();
  });
});

describe('an exercise that runs', () => {
  it('goes on after a restart', async () => {
    const first = await anOefenruimte();
    await first.start('geenNetwerk');
    await first.close();
    const room = await anOefenruimte({ dataFolder: first.dataFolder });
    await tryApp(room, lies);
    expect(await room.stand('geenNetwerk')).toBe('opgelost');
  });

  it('is repaired and forgotten when it is stopped unsolved', async () => {
    const room = await anOefenruimte();
    await room.start('lezerLos');
    const disturbed = await room.tell('simulatie.stand', {});
    await room.tell('simulatie.zet', { ...disturbed, kbo: 'traag' });
    await room.tell('oefening.stop', {});
    expect(await lopende(room)).toBeNull();
    expect(await room.stand('lezerLos')).toBe('nietBegonnen');
    // What the trainer disturbed besides stays.
    expect(storingenIn(await room.tell('simulatie.stand', {}))).toEqual(['kbo']);
  });

  it('says that it is solved until it is closed, and that it was solved for good', async () => {
    const room = await solved();
    expect(await lopende(room)).toMatchObject({ id: 'geenNetwerk', opgelost: true });
    await room.tell('oefening.stop', {});
    expect(await lopende(room)).toBeNull();
    expect(await room.stand('geenNetwerk')).toBe('opgelost');
    expect(await room.tell('simulatie.stand', {})).toEqual(gewoneSimulatie);
  });

  it('stays solved when it is begun again and given up', async () => {
    const room = await solved();
    await room.start('geenNetwerk');
    expect(await room.stand('geenNetwerk')).toBe('bezig');
    await room.tell('oefening.stop', {});
    expect(await room.stand('geenNetwerk')).toBe('opgelost');
  });
});

describe('progress', () => {
  it('outlives a new beginning of the Oefenomgeving, the exercise that runs does not', async () => {
    const room = await solved();
    await room.start('lezerLos');
    await room.tell('aanmelding.beginOpnieuw', {});
    expect(await lopende(room)).toBeNull();
    expect(await room.stand('geenNetwerk')).toBe('opgelost');
    expect(await room.tell('simulatie.stand', {})).toEqual(gewoneSimulatie);
  });

  it('is erased on demand', async () => {
    const room = await solved();
    await room.tell('oefening.wisVoortgang', {});
    expect(await room.stand('geenNetwerk')).toBe('nietBegonnen');
    expect(await lopende(room)).toBeNull();
  });
});

describe("the user's own work", () => {
  const wouter = { organisatieId: 'hogeschool', werkrelatieId: 'wouter-schijnaerts.hogeschool' };

  it('is named before an exercise puts it back, and untouched by the others', async () => {
    const room = await anOefenruimte();
    await enter(room, lies);
    await room.tell('werkrelatie.stop', { ...wouter, einddatum: '31/12/2026', reden: 'Vertrekt' });
    const rijen = await room.tell('oefening.list', {});
    const named = rijen.filter(({ overschrijft }) => overschrijft.length > 0);
    expect(named.map(({ id, overschrijft }) => [id, overschrijft])).toEqual([
      ['collegaVertrekt', ['Wouter Schijnaerts']],
    ]);
    const endOf = async () => {
      const input = { organisatieId: 'hogeschool', persoonId: 'wouter-schijnaerts' };
      return (await room.tell('persoon.show', input)).werkrelaties[0]?.einddatum;
    };
    await room.start('verlengOpTijd');
    expect(await endOf()).toBe('2026-12-31');
    await room.start('collegaVertrekt');
    expect(await endOf()).toBe('2028-08-31');
  });
});

describe('in a Werkdossier', () => {
  const names = Object.keys(contract).filter((name) => /^(oefening|simulatie)\./.test(name));

  it.each(names)('%s is refused, and changes nothing', async (procedure) => {
    const outside = await aGebruikersbeheer({ soort: 'werk' });
    const sessions = createSessions();
    const handlers = createHandlers({
      ...{ outside, sessions, oefeningen, random: { below: () => 0 } },
      ...{ oefenmiddelen: [], oefennummers: [], freshWorld: () => [] },
      ...{
        acmRegisters: outside.registers,
        wacht: async () => undefined,
        werkruimten: aFakeWerkruimten(),
        files: createFiles({ nextToken: () => 'token', loop: () => 0 }),
        saveFile: null,
        lezer: { leesBestand: readLijst, leesPlak: readPlak },
        adem: async () => undefined,
        klembord: noKlembord,
        drukker: noDrukker,
        meegaven: noMeegaven,
      },
    });
    const dispatch = createDispatch({ handlers, sessions, outside, adem: async () => undefined });
    const before = contentsOf(outside);
    const input = { 'oefening.start': { id: 'lezerLos' }, 'simulatie.zet': gewoneSimulatie };
    const asked = input[procedure as keyof typeof input] ?? {};
    const reply = await dispatch(procedure, asked);
    expect(reply).toMatchObject({ ok: false, faults: [{ code: 'vraag.ongeldig' }] });
    expect(contentsOf(outside)).toBe(before);
  });
});
