import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { beginOpnieuw } from '../../../../src/main/use-cases/aanmelding/begin-opnieuw.ts';
import { fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';
import { aPersoon, asId, aVoorkeur } from '../../../builders/entities.ts';
import { worldOf } from '../../store/store-help.ts';
import { anOefenomgeving, begin, signInWith } from './oefenomgeving.ts';

let forgotten = 0;
const bewaking = {
  hoogwater: () => begin,
  bevindingen: () => [],
  forget: () => {
    forgotten += 1;
  },
};

describe('beginning the Oefenomgeving anew', () => {
  it('brings back the first day, signs out, and keeps the language', async () => {
    const practice = await anOefenomgeving();
    const { outside, sessions, world } = practice;
    const first = worldOf(outside.store.view);
    await signInWith(practice, 'lies-vantest');
    const puts = [
      put('persoon', aPersoon({ id: asId('extra') })),
      put('voorkeur', aVoorkeur({ taal: 'fr' })),
    ];
    await outside.store.update(() => ok({ puts, value: null }));
    expect(sessions.current()).not.toBeNull();

    const freshWorld = () => world.puts;
    expect(await beginOpnieuw({ outside, sessions, freshWorld, bewaking })).toEqual(ok({}));
    expect(sessions.current()).toBeNull();
    expect(forgotten).toBe(1);
    expect(worldOf(outside.store.view)).toEqual({
      ...first,
      voorkeur: [aVoorkeur({ taal: 'fr' })],
    });
  });

  it('is refused in a Werkdossier, which stays as it is', async () => {
    const { outside, sessions } = await anOefenomgeving();
    const before = worldOf(outside.store.view);
    const werk = { ...outside, soort: 'werk' as const };
    expect(await beginOpnieuw({ outside: werk, sessions, freshWorld: () => [], bewaking })).toEqual(
      refuse(fault('vraag.ongeldig')),
    );
    expect(worldOf(outside.store.view)).toEqual(before);
  });
});
