import { describe, expect, it } from 'vitest';
import { openFileStore } from '../../../src/main/store/file-store.ts';
import { type SampleWorld, sampleWorld } from '../../../src/main/world/sample-world.ts';
import { oefenRollen } from '../../../src/shared/contract/aanmelding.ts';
import { fault } from '../../../src/shared/faults.ts';
import { ok, refuse } from '../../../src/shared/result.ts';
import { addDays } from '../../../src/shared/values/datum.ts';
import { type Insz, parseInsz } from '../../../src/shared/values/insz.ts';
import { parseOndernemingsnummer } from '../../../src/shared/values/ondernemingsnummer.ts';
import { parseTelefoonnummer } from '../../../src/shared/values/telefoonnummer.ts';
import { makeTempFolder } from '../store/store-help.ts';
import { entitiesOf, now, today, world } from './sample-help.ts';

const known = new Set(entitiesOf('persoon').map(({ insz }) => insz));

function unknownToRegister({ oefennummers }: SampleWorld): readonly Insz[] {
  return oefennummers.filter(({ soort }) => soort === 'onbekend').map(({ insz }) => insz);
}

describe('the numbers of the sample world', () => {
  const inFuncties = entitiesOf('organisatie').flatMap(({ functies }) => functies);
  const numbers = [
    ...world.register.map(({ insz }) => insz),
    ...unknownToRegister(world),
    ...world.storingen,
    ...inFuncties.map(({ insz }) => insz),
    ...known,
  ];

  it('are TST numbers: taken to practise with, refused in a Werkdossier', () => {
    for (const insz of numbers) {
      expect(parseInsz(insz, { soort: 'oefen', today })).toEqual(ok(insz));
      const real = parseInsz(insz, { soort: 'werk', today });
      expect(real).toEqual(refuse(fault('insz.testInWerkdossier')));
    }
  });

  it('are each one person’s, and the unknown ones nobody’s', () => {
    const register = world.register.map(({ insz }) => insz);
    expect(new Set(register).size).toBe(register.length);
    for (const insz of unknownToRegister(world)) expect(register).not.toContain(insz);
    for (const insz of world.storingen) expect(register).toContain(insz);
  });

  it('are the same on every day, because only the first day is stored', () => {
    const later = sampleWorld({ today: addDays(today, 500), now });
    expect(later.register).toEqual(world.register);
    expect(later.oefenmiddelen).toEqual(world.oefenmiddelen);
  });

  it('name enterprises far outside the range that is given out', () => {
    for (const { ondernemingsnummer } of entitiesOf('organisatie')) {
      expect(parseOndernemingsnummer(ondernemingsnummer)).toEqual(ok(ondernemingsnummer));
      expect(ondernemingsnummer).toMatch(/^1999/);
    }
  });
});

describe('the persons of the sample world', () => {
  it('are all in the register, under the same name', () => {
    for (const persoon of entitiesOf('persoon')) {
      const { insz, voornaam, naam, geboortedatum, geslacht } = persoon;
      const inRegister = world.register.find((each) => each.insz === insz);
      expect(inRegister).toMatchObject({ voornaam, naam, geboortedatum, geslacht });
    }
  });

  it('leave at least five to be added, among them the one whose register line is down', () => {
    const added = world.register.filter(({ insz }) => !known.has(insz));
    expect(added.length).toBeGreaterThanOrEqual(5);
    expect(added.map(({ insz }) => insz)).toEqual(expect.arrayContaining([...world.storingen]));
    expect(added.map(({ voornaam, naam }) => `${voornaam} ${naam}`)).toContain('Marie Nieuwkens');
  });

  it('are stored and read back by the store on disk', async () => {
    const folder = await makeTempFolder();
    const first = await openFileStore({ folder });
    if (!first.ok) throw new Error('The store does not open');
    expect(await first.value.update(() => ok({ puts: world.puts, value: null }))).toEqual(ok(null));
    await first.value.close();
    const second = await openFileStore({ folder });
    if (!second.ok) throw new Error('The store does not open again');
    for (const { collection, entity } of world.puts) {
      expect(second.value.view.get(collection, entity.id)).toEqual(entity);
    }
  });
});

describe('the practice means', () => {
  const { oefenmiddelen } = world;

  it('exist for every role of the lesson', () => {
    expect(new Set(oefenmiddelen.map(({ rol }) => rol))).toEqual(
      // The last is for the people of a Werkdossier.
      new Set(oefenRollen.filter((rol) => rol !== 'dossiergebruiker')),
    );
    expect(oefenmiddelen).toHaveLength(15);
  });

  it('have a PIN and a code of the right form and a phone of their own', () => {
    for (const { pincode, itsmeCode, gsm } of oefenmiddelen) {
      expect(pincode).toMatch(/^\d{4,12}$/);
      expect(itsmeCode).toMatch(/^\d{5}$/);
      expect(parseTelefoonnummer(gsm ?? '')).toEqual(ok(gsm));
    }
    expect(new Set(oefenmiddelen.map(({ gebruikersnaam }) => gebruikersnaam)).size).toBe(15);
    expect(new Set(oefenmiddelen.map(({ gsm }) => gsm)).size).toBe(oefenmiddelen.length);
    expect(new Set(oefenmiddelen.map(({ kaart }) => kaart)).size).toBe(oefenmiddelen.length);
  });

  it('have a paper card of their own: 24 codes of six letters, none that looks like a digit', () => {
    const all = oefenmiddelen.flatMap(({ tokencodes }) => tokencodes);
    expect(all).toHaveLength(15 * 24);
    expect(all.filter((code) => !/^[A-HJ-NP-Z]{6}$/.test(code))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('can all but one receive a message with a code', () => {
    const without = oefenmiddelen.filter(({ smsGeregistreerd }) => !smsGeregistreerd);
    expect(without.map(({ kaart }) => kaart)).toEqual(['tuur-verseling']);
  });
});
