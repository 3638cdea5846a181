import { describe, expect, it } from 'vitest';
import { fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';
import { anOefenomgeving, askCode, type Oefenomgeving } from './oefenomgeving.ts';

const kaart = 'lies-vantest';
const at = (answer: Parameters<typeof refuse>[0]) => refuse({ ...answer, field: 'code' });
const wrong = (over: number) => at(fault('sms.fout', { over }));
const blocked = refuse(fault('sms.geblokkeerd'));

/** 000101, 000102 …: every message another code. */
function counter() {
  let given = 100;
  return {
    below: () => {
      given += 1;
      return given;
    },
  };
}

async function messages({ handlers }: Oefenomgeving, whose = kaart) {
  const shown = await handlers['aanmelding.oefensms']({ kaart: whose });
  if (!shown.ok) throw new Error('No practice phone');
  return shown.value.map(({ code }) => code);
}

async function begun() {
  const practice = await anOefenomgeving({ random: counter() });
  const verzoek = await askCode(practice, 'sms');
  return {
    practice,
    verzoek,
    tryCode: (code: string) => practice.handlers['aanmelding.code']({ verzoek, code }),
    resend: () => practice.handlers['aanmelding.smsOpnieuw']({ verzoek }),
  };
}

describe('signing in with a message', () => {
  it('sends the code to the phone of that person alone, and takes it once', async () => {
    const { practice, tryCode } = await begun();
    expect(await messages(practice)).toEqual(['000101']);
    expect(await messages(practice, 'joke-testaert')).toEqual([]);
    expect(await tryCode('000101')).toEqual(ok({}));
    expect(practice.sessions.current()?.naam).toBe('Lies Vantest');
    expect(await tryCode('000101')).toEqual(refuse(fault('aanmelding.verlopen')));
  });

  it('lets one in of two who type the code at the same time', async () => {
    const { tryCode } = await begun();
    const answers = await Promise.all([tryCode('000101'), tryCode('000101')]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  it('refuses the code after five minutes; a new one is sent at once', async () => {
    const { practice, tryCode, resend } = await begun();
    practice.setNow('2026-11-23T10:05:00.000Z');
    expect(await tryCode('000101')).toEqual(at(fault('sms.verlopen')));
    expect(await resend()).toEqual(ok({}));
    expect(await tryCode('000102')).toEqual(ok({}));
  });

  it('can let the five minutes go by in the lesson', async () => {
    const { practice, verzoek, tryCode } = await begun();
    expect(await practice.handlers['aanmelding.smsVerloop']({ verzoek })).toEqual(ok({}));
    expect(await tryCode('000101')).toEqual(at(fault('sms.verlopen')));
  });

  it('sends anew after thirty seconds, three times in all, and forgets the code before', async () => {
    const { practice, tryCode, resend } = await begun();
    practice.setNow('2026-11-23T10:00:10.000Z');
    expect(await resend()).toEqual(refuse(fault('sms.wacht', { seconden: 20 })));
    practice.setNow('2026-11-23T10:00:30.000Z');
    expect(await resend()).toEqual(ok({}));
    expect(await tryCode('000101')).toEqual(wrong(2));
    practice.setNow('2026-11-23T10:01:00.000Z');
    expect(await resend()).toEqual(ok({}));
    practice.setNow('2026-11-23T10:02:00.000Z');
    expect(await resend()).toEqual(refuse(fault('sms.teVaak')));
    expect(await messages(practice)).toEqual(['000103']);
    expect(await tryCode('000103')).toEqual(ok({}));
  });

  it('needs a number: one sample person has none', async () => {
    const practice = await anOefenomgeving();
    await expect(askCode(practice, 'sms', 'tuur-verseling')).rejects.toThrow('sms.geenNummer');
    expect(await messages(practice, 'tuur-verseling')).toEqual([]);
  });

  it('has nothing to send for the app', async () => {
    const practice = await anOefenomgeving();
    const verzoek = await askCode(practice, 'app');
    const gone = refuse(fault('aanmelding.verlopen'));
    expect(await practice.handlers['aanmelding.smsOpnieuw']({ verzoek })).toEqual(gone);
    expect(await practice.handlers['aanmelding.smsVerloop']({ verzoek })).toEqual(gone);
  });
});

describe('wrong codes from a message', () => {
  it('block it at the third, whatever new sign-in or restart lies between', async () => {
    const { practice, tryCode } = await begun();
    expect(await tryCode('12')).toEqual(at(fault('code.vorm')));
    expect(await tryCode('999999')).toEqual(wrong(2));
    const restarted = await anOefenomgeving({ store: practice.outside.store, random: counter() });
    const verzoek = await askCode(restarted, 'sms');
    const again = (code: string) => restarted.handlers['aanmelding.code']({ verzoek, code });
    expect(await again('999999')).toEqual(wrong(1));
    expect(await again('999999')).toEqual(blocked);
    expect(await again('000101')).toEqual(blocked);
    await expect(askCode(restarted, 'sms')).rejects.toThrow('sms.geblokkeerd');
    await restarted.handlers['aanmelding.codeDeblokkeer']({ kaart, middel: 'sms' });
    expect(await again('000101')).toEqual(ok({}));
  });

  it('are evaluated three of twenty that come at the same time', async () => {
    const { tryCode } = await begun();
    const codes = Array.from({ length: 20 }, (_, index) => String(500_000 + index));
    const answers = await Promise.all(codes.map(tryCode));
    expect(answers.slice(0, 2)).toEqual([wrong(2), wrong(1)]);
    expect(answers.slice(2)).toEqual(Array.from({ length: 18 }, () => blocked));
  });
});
