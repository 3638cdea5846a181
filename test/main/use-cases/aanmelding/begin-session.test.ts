import { describe, expect, it } from 'vitest';
import type { Rijksregister } from '../../../../src/main/registers/registers.ts';
import { beginSession } from '../../../../src/main/use-cases/aanmelding/begin-session.ts';
import type { CodeVerzoek } from '../../../../src/main/use-cases/aanmelding/code-verzoeken.ts';
import type { OpenVerzoek } from '../../../../src/main/use-cases/aanmelding/itsme-verzoeken.ts';
import { createVerzoeken } from '../../../../src/main/use-cases/aanmelding/verzoeken.ts';
import { fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import { anOefenomgeving } from './oefenomgeving.ts';

/** The sample world, with another register behind it. */
async function partsWith(rijksregister: Rijksregister) {
  const { outside, sessions, middelOf } = await anOefenomgeving();
  const parts = {
    outside: { ...outside, registers: { ...outside.registers, rijksregister } },
    sessions,
    oefenmiddelen: [],
    oefennummers: [],
    freshWorld: () => [],
    random: { below: () => 0 },
    verzoeken: createVerzoeken<OpenVerzoek>(outside.ids),
    codeVerzoeken: createVerzoeken<CodeVerzoek>(outside.ids),
  };
  return { parts, sessions, lies: middelOf('lies-vantest').insz };
}

const down: Rijksregister = {
  lookUp: async () => refuse(fault('persoon.registerOnbereikbaar')),
};
const empty: Rijksregister = {
  lookUp: async (insz) =>
    ok({ insz, voornaam: '', naam: '', geboortedatum: null, geslacht: null, bron: 'manueel' }),
};

describe('the name in a session', () => {
  it.each([
    ['is down', down],
    ['knows no names', empty],
  ])('comes from Gebruikersbeheer when the register %s', async (_, register) => {
    const { parts, sessions, lies } = await partsWith(register);
    expect(await beginSession(parts, { insz: lies, deur: 'dienstverlener' })).toEqual(ok({}));
    expect(sessions.current()?.naam).toBe('Lies Vantest');
  });

  it('is the masked number when nobody knows the person', async () => {
    const { parts, sessions } = await partsWith(empty);
    await beginSession(parts, { insz: aTstNummer(), deur: 'dienstverlener' });
    expect(sessions.current()?.naam).toBe('85.67.30-***.**');
  });

  it('keeps out who is unknown everywhere while the register is down', async () => {
    const { parts, sessions } = await partsWith(down);
    const result = await beginSession(parts, { insz: aTstNummer(), deur: 'dienstverlener' });
    expect(result).toEqual(refuse(fault('persoon.registerOnbereikbaar')));
    expect(sessions.current()).toBeNull();
  });
});
