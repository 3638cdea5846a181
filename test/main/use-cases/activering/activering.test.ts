import { describe, expect, it } from 'vitest';
import type { ActiveringMiddel } from '../../../../src/shared/contract/activering.ts';
import { fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';
import { oathtool } from '../../identity/oathtool.ts';
import {
  anOefenomgeving,
  askCode,
  begin,
  type Oefenomgeving,
} from '../aanmelding/oefenomgeving.ts';

const kaart = 'lies-vantest';
const over = refuse(fault('activering.verlopen'));
const atCode = (one: ReturnType<typeof fault>) => refuse({ ...one, field: 'code' });
const later = (seconds: number) => new Date(Date.parse(begin) + seconds * 1000).toISOString();

async function prove({ handlers, middelOf }: Oefenomgeving, middel: ActiveringMiddel) {
  const card = { kaart, omgekeerd: false, certificaat: 'geldig' } as const;
  const gelezen = await handlers['aanmelding.eidLees']({ lezer: true, kaart: card });
  if (!gelezen.ok) throw new Error(gelezen.faults[0].code);
  const { verzoek } = gelezen.value;
  const { pincode } = middelOf(kaart);
  const begun = await handlers['activering.metEid']({ middel, verzoek, pincode });
  if (!begun.ok) throw new Error(begun.faults[0].code);
  return begun.value.activering;
}

async function keyOf({ handlers }: Oefenomgeving, activering: string): Promise<string> {
  const stand = await handlers['activering.stand']({ activering });
  if (!stand.ok || stand.value.app === null) throw new Error('No key');
  return stand.value.app.sleutel;
}

async function onPhone({ handlers }: Oefenomgeving, activering: string): Promise<string> {
  const shown = await handlers['activering.oefengsm']({ activering });
  return shown.ok ? (shown.value.code ?? '') : shown.faults[0].code;
}

const confirm = ({ handlers }: Oefenomgeving, activering: string, code: string) =>
  handlers['activering.bevestig']({ activering, code });

async function signInWithApp(practice: Oefenomgeving, code: string) {
  const verzoek = await askCode(practice, 'app');
  return practice.handlers['aanmelding.code']({ verzoek, code });
}

/** Another one than `code`, at any clock. */
const otherThan = (code: string) => code.replace(/.$/, (digit) => String((Number(digit) + 1) % 10));

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

describe('registering a number for SMS', () => {
  const tuur = 'tuur-verseling';
  const send = ({ handlers }: Oefenomgeving, activering: string, nummer: string) =>
    handlers['activering.nummer']({ activering, nummer });

  it('sends a code there, and codes to sign in go there from then on', async () => {
    const practice = await anOefenomgeving();
    const paper = await practice.handlers['activering.vraagPapier']({ kaart: tuur });
    const code = paper.ok ? paper.value.code : '';
    const given = { middel: 'sms', kaart: tuur, code } as const;
    const begun = await practice.handlers['activering.metPapier'](given);
    const activering = begun.ok ? begun.value.activering : '';
    expect(await send(practice, activering, practice.middelOf(tuur).gsm ?? '')).toEqual(ok({}));
    const arrived = await onPhone(practice, activering);
    expect(await confirm(practice, activering, arrived)).toEqual(ok({}));
    expect(await askCode(practice, 'sms', tuur)).toMatch(/^verzoek-/);
  });

  it('sends nothing to what is no number, and does not tell when nobody has it', async () => {
    const practice = await anOefenomgeving();
    const activering = await prove(practice, 'sms');
    expect(await confirm(practice, activering, '123456')).toEqual(
      atCode(fault('activering.geenCode')),
    );
    expect(await send(practice, activering, '12')).toEqual(
      refuse({ ...fault('activering.nummer'), field: 'nummer' }),
    );
    expect(await send(practice, activering, '+32 470 99 99 99')).toEqual(ok({}));
    expect(await onPhone(practice, activering)).toBe('');
  });

  it('sends again after a pause, three times at most, and an old code expires', async () => {
    const practice = await anOefenomgeving();
    const activering = await prove(practice, 'sms');
    const gsm = practice.middelOf(kaart).gsm ?? '';
    const at = (one: ReturnType<typeof fault>) => refuse({ ...one, field: 'nummer' });
    await send(practice, activering, gsm);
    expect(await send(practice, activering, gsm)).toEqual(at(fault('sms.wacht', { seconden: 30 })));
    practice.setNow(later(301));
    const code = await onPhone(practice, activering);
    expect(await confirm(practice, activering, code)).toEqual(atCode(fault('sms.verlopen')));
    for (const seconds of [301, 340]) {
      practice.setNow(later(seconds));
      expect(await send(practice, activering, gsm)).toEqual(ok({}));
    }
    practice.setNow(later(380));
    expect(await send(practice, activering, gsm)).toEqual(at(fault('sms.teVaak')));
  });
});

describe('activating itsme', () => {
  it('gives a new code, and unblocks', async () => {
    const practice = await anOefenomgeving({ random: { below: (limit) => limit - 1 } });
    const activering = await prove(practice, 'itsme');
    expect(await confirm(practice, activering, '12345')).toEqual(
      atCode(fault('activering.itsmeCode', { over: 4 })),
    );
    expect(await confirm(practice, activering, await onPhone(practice, activering))).toEqual(
      ok({}),
    );
    const all = await practice.handlers['aanmelding.oefenpersonen']({});
    const lies = all.ok ? all.value.find((one) => one.kaart === kaart) : undefined;
    expect([lies?.itsmeCode, practice.middelOf(kaart).itsmeCode]).toEqual(['99999', '12345']);
  });
});

describe('the code on paper', () => {
  const DAG = 86_400;
  const use = ({ handlers }: Oefenomgeving, code: string) =>
    handlers['activering.metPapier']({ middel: 'app', kaart, code });
  async function issue({ handlers }: Oefenomgeving): Promise<string> {
    const paper = await handlers['activering.vraagPapier']({ kaart });
    return paper.ok ? paper.value.code : '';
  }
  const vervallen = atCode(fault('activering.papierVervallen'));

  it('works once, in any spelling', async () => {
    const practice = await anOefenomgeving();
    const code = await issue(practice);
    expect(await use(practice, ` ${code.toLowerCase().replace(' ', '-')}`)).toMatchObject({
      ok: true,
    });
    expect(await use(practice, code)).toEqual(atCode(fault('activering.papierFout', { over: 4 })));
  });

  it.each([
    [14 * DAG - 1, true],
    [14 * DAG, false],
  ])('after %i seconds works: %s', async (seconds, works) => {
    const practice = await anOefenomgeving();
    const code = await issue(practice);
    practice.setNow(later(seconds));
    expect(await use(practice, code)).toEqual(
      works ? expect.objectContaining({ ok: true }) : vervallen,
    );
  });

  it('is not revived by setting the clock back', async () => {
    const hoogwater = () => later(15 * DAG) as typeof begin;
    const practice = await anOefenomgeving();
    const code = await issue(practice);
    const bewaking = { hoogwater, bevindingen: () => [], forget: () => undefined };
    const { store } = practice.outside;
    expect(await use(await anOefenomgeving({ store, bewaking }), code)).toEqual(vervallen);
  });

  it('is blocked by five wrong tries, and a new one is not', async () => {
    const practice = await anOefenomgeving();
    const code = await issue(practice);
    expect(await use(practice, 'ABC')).toEqual(atCode(fault('activering.papierVorm')));
    for (const left of [4, 3, 2, 1]) {
      expect(await use(practice, '2222 2222')).toEqual(
        atCode(fault('activering.papierFout', { over: left })),
      );
    }
    const blocked = refuse(fault('activering.papierGeblokkeerd'));
    expect(await use(practice, '2222 2222')).toEqual(blocked);
    expect(await use(practice, code)).toEqual(blocked);
    expect(await use(practice, await issue(practice))).toMatchObject({ ok: true });
  });

  it('can be let run out, and is shown while it is there', async () => {
    const practice = await anOefenomgeving();
    const shown = () => practice.handlers['activering.toonPapier']({ kaart });
    expect(await shown()).toEqual(ok(null));
    const code = await issue(practice);
    expect(await shown()).toMatchObject({ value: { code } });
    await practice.handlers['activering.papierVerloop']({ kaart });
    expect(await use(practice, code)).toEqual(vervallen);
  });

  it('exists in the Oefenomgeving only', async () => {
    const practice = await anOefenomgeving({ soort: 'werk' });
    expect(await practice.handlers['activering.vraagPapier']({ kaart })).toEqual(
      refuse(fault('vraag.ongeldig')),
    );
  });
});

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
