import { describe, expect, it } from 'vitest';
import { fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';
import { anOefenomgeving, type Oefenomgeving } from '../aanmelding/oefenomgeving.ts';
import { kaart, later } from './activering-steps.ts';

describe('itsme with a QR code', () => {
  const scan = ({ handlers }: Oefenomgeving, verzoek: string, whose = kaart) =>
    handlers['aanmelding.itsmeScan']({ verzoek, kaart: whose });
  async function show({ handlers }: Oefenomgeving): Promise<string> {
    const shown = await handlers['aanmelding.itsmeQr']({ deur: 'gebruikersbeheer' });
    return shown.ok ? shown.value.verzoek : '';
  }

  it('asks the phone that scans it, and lets its owner in', async () => {
    const practice = await anOefenomgeving();
    const verzoek = await show(practice);
    expect(await practice.handlers['aanmelding.itsmeStand']({ verzoek })).toMatchObject({
      value: { status: 'wacht', qr: `rechtenklaar-oefening:itsme?verzoek=${verzoek}` },
    });
    expect(await scan(practice, verzoek)).toEqual(ok({}));
    expect(await practice.handlers['aanmelding.itsmeStand']({ verzoek })).toMatchObject({
      value: { status: 'wacht', qr: null },
    });
    const confirmed = { verzoek, symbool: 'anker', code: '12345' } as const;
    expect(await practice.handlers['aanmelding.itsmeBevestig'](confirmed)).toEqual(ok({}));
    expect(practice.sessions.current()?.naam).toBe('Lies Vantest');
  });

  it('is for one phone, for three minutes, and nothing else can be scanned', async () => {
    const practice = await anOefenomgeving();
    const ongeldig = refuse(fault('vraag.ongeldig'));
    const first = await show(practice);
    await scan(practice, first);
    expect(await scan(practice, first, 'joke-testaert')).toEqual(ongeldig);
    const late = await show(practice);
    practice.setNow(later(180));
    expect(await scan(practice, late)).toEqual(refuse(fault('itsme.verlopen')));
    const nobody = { deur: 'gebruikersbeheer', gsm: '+32 470 99 99 99' } as const;
    const byNumber = await practice.handlers['aanmelding.itsmeStart'](nobody);
    const asked = byNumber.ok ? byNumber.value.verzoek : '';
    expect(await scan(practice, asked)).toEqual(ongeldig);
  });

  it('says that itsme is blocked', async () => {
    const practice = await anOefenomgeving();
    const verzoek = await show(practice);
    await practice.handlers['aanmelding.itsmeDeblokkeer']({ kaart });
    for (let count = 0; count < 3; count += 1) {
      const other = await show(practice);
      await scan(practice, other);
      const wrong = { verzoek: other, symbool: 'anker', code: '00000' } as const;
      await practice.handlers['aanmelding.itsmeBevestig'](wrong);
    }
    await scan(practice, verzoek);
    expect(await practice.handlers['aanmelding.itsmeStand']({ verzoek })).toMatchObject({
      value: { status: 'geblokkeerd' },
    });
  });
});
