import { describe, expect, it } from 'vitest';
import {
  anOefenruimte,
  codesOf,
  enter,
  tryApp,
  tryEid,
  tryItsme,
  trySms,
} from '../../oefenruimte.ts';

const joke = { kaart: 'joke-testaert' };
const lies = { kaart: 'lies-vantest' };

describe("'Uw PIN is geblokkeerd'", () => {
  it('is solved by the municipality and then the card', async () => {
    const room = await anOefenruimte();
    await room.start('pinGeblokkeerd');
    expect(await room.stand('pinGeblokkeerd')).toBe('bezig');
    expect(await codesOf(tryEid(room, joke))).toEqual(['eid.geblokkeerd']);
    await room.tell('aanmelding.eidDeblokkeer', joke);
    expect(await room.stand('pinGeblokkeerd')).toBe('bezig');
    await enter(room, joke);
    expect(await room.stand('pinGeblokkeerd')).toBe('opgelost');
  });

  it('is not solved by another means, nor by somebody else’s card', async () => {
    const room = await anOefenruimte();
    await room.start('pinGeblokkeerd');
    expect(await codesOf(tryApp(room, joke))).toEqual([]);
    await room.tell('aanmelding.eidDeblokkeer', lies);
    await enter(room, lies);
    expect(await room.stand('pinGeblokkeerd')).toBe('bezig');
  });
});

describe("'De lezer is losgekoppeld'", () => {
  it('is solved when the reader is plugged in and somebody signs in with it', async () => {
    const room = await anOefenruimte();
    await room.start('lezerLos');
    expect(await codesOf(tryEid(room, lies))).toEqual(['eid.geenLezer']);
    await room.tell('simulatie.herstel', {});
    expect(await room.stand('lezerLos')).toBe('bezig');
    await enter(room, lies);
    expect(await room.stand('lezerLos')).toBe('opgelost');
  });

  it('is not solved by going round it with itsme', async () => {
    const room = await anOefenruimte();
    await room.start('lezerLos');
    expect(await codesOf(tryItsme(room, lies))).toEqual([]);
    expect(await room.stand('lezerLos')).toBe('bezig');
  });
});

describe("'De klok van de gsm loopt achter'", () => {
  it('is solved with a code of the right time', async () => {
    const room = await anOefenruimte();
    await room.start('klokAchter');
    expect(await codesOf(tryApp(room, lies))).toEqual(['app.klokAchter']);
    await room.zet({});
    expect(await codesOf(tryApp(room, lies))).toEqual([]);
    expect(await room.stand('klokAchter')).toBe('opgelost');
  });

  it('is not solved with a text message', async () => {
    const room = await anOefenruimte();
    await room.start('klokAchter');
    await trySms(room, lies);
    expect(await room.stand('klokAchter')).toBe('bezig');
  });
});

describe("'Geen netwerk op de gsm'", () => {
  it.each([
    ['the app', tryApp],
    ['eID', tryEid],
  ])('is solved by %s, which needs none', async (_, way) => {
    const room = await anOefenruimte();
    await room.start('geenNetwerk');
    expect(await trySms(room, lies)).toBeNull();
    await way(room, lies);
    expect(await room.stand('geenNetwerk')).toBe('opgelost');
  });

  it('is not solved by waiting for the network', async () => {
    const room = await anOefenruimte();
    await room.start('geenNetwerk');
    await room.zet({});
    expect(await codesOf(tryItsme(room, lies))).toEqual([]);
    expect(await room.stand('geenNetwerk')).toBe('bezig');
  });
});
