import { describe, expect, it } from 'vitest';
import { fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';
import { anOefenomgeving, type Oefenomgeving, signInWith, tryEid } from './oefenomgeving.ts';

async function listOf({ handlers }: Oefenomgeving) {
  const list = await handlers['aanmelding.oefenpersonen']({});
  if (!list.ok) throw new Error('No list');
  return list.value;
}

async function blockBoth({ handlers }: Oefenomgeving) {
  const deur = 'gebruikersbeheer';
  const started = await handlers['aanmelding.itsmeStart']({ deur, gsm: '0470000001' });
  if (!started.ok) throw new Error('No request');
  const itsme = { ...started.value, symbool: 'anker', code: '00000' } as const;
  for (let count = 0; count < 3; count += 1) {
    await tryEid(handlers, { kaart: 'lies-vantest', pincode: '0000' });
    await handlers['aanmelding.itsmeBevestig'](itsme);
  }
}

describe('the sample persons beside the screen', () => {
  it('come with everything needed to sign in, their number masked', async () => {
    const [first] = await listOf(await anOefenomgeving());
    expect(first).toEqual({
      kaart: 'lies-vantest',
      voornaam: 'Lies',
      naam: 'Vantest',
      inszMasker: '81.66.01-***.**',
      rol: 'hoofdbeheerder',
      pincode: '1234',
      gsm: '+32 470 00 00 01',
      itsmeCode: '12345',
      eidGeblokkeerd: false,
      itsmeGeblokkeerd: false,
      gebruikersnaam: 'lies.vantest',
      wachtwoord: 'lies-oefent-01',
      smsGeregistreerd: true,
      appGeactiveerd: true,
      tokencodes: Array.from({ length: 24 }, () => expect.stringMatching(/^[A-Z]{6}$/)),
      wachtwoordGeblokkeerd: false,
      appGeblokkeerd: false,
      smsGeblokkeerd: false,
      tokenGeblokkeerd: false,
    });
  });

  it('show what is blocked, and for whom', async () => {
    const practice = await anOefenomgeving();
    await blockBoth(practice);
    const blocked = (await listOf(practice)).filter((each) => each.eidGeblokkeerd);
    expect(blocked.map(({ kaart, itsmeGeblokkeerd }) => [kaart, itsmeGeblokkeerd])).toEqual([
      ['lies-vantest', true],
    ]);
  });

  it('are nobody in a Werkdossier', async () => {
    expect(await listOf(await anOefenomgeving({ soort: 'werk' }))).toEqual([]);
  });
});

describe('unblocking', () => {
  it('gives the card and the phone their three tries back, each on its own', async () => {
    const practice = await anOefenomgeving();
    await blockBoth(practice);
    const lies = { kaart: 'lies-vantest' };
    expect(await practice.handlers['aanmelding.eidDeblokkeer'](lies)).toEqual(ok({}));
    expect((await listOf(practice))[0]).toMatchObject({
      eidGeblokkeerd: false,
      itsmeGeblokkeerd: true,
    });
    expect(await signInWith(practice, 'lies-vantest')).toEqual(ok({}));
    expect(await practice.handlers['aanmelding.itsmeDeblokkeer'](lies)).toEqual(ok({}));
    expect((await listOf(practice))[0]?.itsmeGeblokkeerd).toBe(false);
  });

  it('is refused for a card that is nobody’s', async () => {
    const { handlers } = await anOefenomgeving();
    const result = await handlers['aanmelding.eidDeblokkeer']({ kaart: 'nobody' });
    expect(result).toEqual(refuse(fault('vraag.ongeldig')));
  });

  it('is refused in a Werkdossier, where the block stays', async () => {
    const practice = await anOefenomgeving({ soort: 'werk' });
    await blockBoth(practice);
    for (const name of ['eidDeblokkeer', 'itsmeDeblokkeer'] as const) {
      const result = await practice.handlers[`aanmelding.${name}`]({ kaart: 'lies-vantest' });
      expect(result).toEqual(refuse(fault('vraag.ongeldig')));
    }
    expect(await signInWith(practice, 'lies-vantest')).toEqual(refuse(fault('eid.geblokkeerd')));
  });
});
