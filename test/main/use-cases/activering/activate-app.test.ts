import { describe, expect, it } from 'vitest';
import { fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';
import { oathtool } from '../../identity/oathtool.ts';
import { anOefenomgeving, begin } from '../aanmelding/oefenomgeving.ts';
import {
  atCode,
  confirm,
  kaart,
  keyOf,
  later,
  onPhone,
  otherThan,
  over,
  prove,
  signInWithApp,
} from './activering-steps.ts';

describe('activating the mobile app', () => {
  it('gives a key that an independent generator makes codes of, which confirm and sign in', async () => {
    const practice = await anOefenomgeving();
    const activering = await prove(practice, 'app');
    const key = await keyOf(practice, activering);
    expect(await confirm(practice, activering, oathtool(key, begin))).toEqual(ok({}));
    practice.setNow(later(30));
    expect(await signInWithApp(practice, oathtool(key, later(30)))).toEqual(ok({}));
    expect(practice.sessions.current()?.naam).toBe('Lies Vantest');
  });

  it('uses up the code that confirmed it', async () => {
    const practice = await anOefenomgeving();
    const activering = await prove(practice, 'app');
    const code = oathtool(await keyOf(practice, activering), begin);
    await confirm(practice, activering, code);
    expect(await signInWithApp(practice, code)).toEqual(atCode(fault('app.gebruikt')));
  });

  it('makes the key of before worthless, and only when it is confirmed', async () => {
    const practice = await anOefenomgeving();
    const shown = async () => {
      const app = await practice.handlers['aanmelding.oefenapp']({ kaart, afwijking: 0 });
      return app.ok ? app.value.code : '';
    };
    const old = await shown();
    const activering = await prove(practice, 'app');
    expect(await shown()).toBe(old);
    const key = await keyOf(practice, activering);
    await confirm(practice, activering, oathtool(key, begin));
    expect(await signInWithApp(practice, old)).toEqual(atCode(fault('app.fout', { over: 4 })));
  });

  it('gives another key every time', async () => {
    const practice = await anOefenomgeving();
    const keys: string[] = [];
    for (let count = 0; count < 20; count += 1) {
      keys.push(await keyOf(practice, await prove(practice, 'app')));
    }
    expect(new Set(keys).size).toBe(20);
  });

  it('lets in who never had one, until then refused with what to do', async () => {
    const practice = await anOefenomgeving();
    const { gebruikersnaam, wachtwoord } = practice.middelOf('marie-nieuwkens');
    const input = { deur: 'gebruikersbeheer', middel: 'app', gebruikersnaam, wachtwoord } as const;
    expect(await practice.handlers['aanmelding.wachtwoord'](input)).toEqual(
      refuse(fault('app.nietGeactiveerd')),
    );
  });

  it('tells of a phone whose clock is off', async () => {
    const practice = await anOefenomgeving();
    const activering = await prove(practice, 'app');
    const code = oathtool(await keyOf(practice, activering), later(300));
    const told = fault('app.klokVoor', { minuten: 5, over: 4 });
    expect(await confirm(practice, activering, code)).toEqual(atCode(told));
  });

  it('is written in Historiek, with whose it is and who did it', async () => {
    const practice = await anOefenomgeving();
    const activering = await prove(practice, 'app');
    await confirm(practice, activering, await onPhone(practice, activering));
    const { view } = practice.outside.store;
    const [persoon] = view.by('persoon.insz', practice.middelOf(kaart).insz);
    expect(view.by('historiek.persoon', persoon?.id ?? '').at(-1)).toMatchObject({
      actie: 'middel.activated',
      door: 'Lies Vantest',
      velden: [{ veld: 'middel', voor: null, na: 'app' }],
    });
  });
});

describe('an activation', () => {
  it('ends after five wrong first codes, and nothing has changed', async () => {
    const practice = await anOefenomgeving();
    const activering = await prove(practice, 'app');
    const right = await onPhone(practice, activering);
    for (const left of [4, 3, 2, 1]) {
      expect(await confirm(practice, activering, otherThan(right))).toEqual(
        atCode(fault('activering.code', { over: left })),
      );
    }
    expect(await confirm(practice, activering, otherThan(right))).toEqual(over);
    expect(await confirm(practice, activering, right)).toEqual(over);
  });

  it.each([
    ['ten minutes later', later(600)],
    ['when the clock was set back', later(-1)],
  ])('is over %s', async (_, now) => {
    const practice = await anOefenomgeving();
    const activering = await prove(practice, 'app');
    const right = await onPhone(practice, activering);
    practice.setNow(now);
    expect(await confirm(practice, activering, right)).toEqual(over);
    expect(await practice.handlers['activering.stand']({ activering })).toEqual(over);
  });

  it.each(['activering.stop', 'activering.verloop'] as const)(
    'is over after %s, also for the right code',
    async (end) => {
      const practice = await anOefenomgeving();
      const activering = await prove(practice, 'itsme');
      const right = await onPhone(practice, activering);
      await practice.handlers[end]({ activering });
      expect(await confirm(practice, activering, right)).toEqual(over);
      expect(await onPhone(practice, activering)).toBe('activering.verlopen');
    },
  );

  it('needs the PIN, and counts the wrong ones as the card does', async () => {
    const practice = await anOefenomgeving();
    const card = { kaart, omgekeerd: false, certificaat: 'geldig' } as const;
    const gelezen = await practice.handlers['aanmelding.eidLees']({ lezer: true, kaart: card });
    const verzoek = gelezen.ok ? gelezen.value.verzoek : '';
    const tryPin = () =>
      practice.handlers['activering.metEid']({ middel: 'app', verzoek, pincode: '0000' });
    for (const left of [2, 1]) {
      const wrong = { ...fault('eid.pinFout', { over: left }), field: 'pincode' };
      expect(await tryPin()).toEqual(refuse(wrong));
    }
    expect(await tryPin()).toEqual(refuse(fault('eid.geblokkeerd')));
  });

  it('takes no code that is none', async () => {
    const practice = await anOefenomgeving();
    const activering = await prove(practice, 'app');
    for (const code of ['', '12345', 'abcdef']) {
      expect(await confirm(practice, activering, code)).toEqual(atCode(fault('code.vorm')));
    }
  });
});
