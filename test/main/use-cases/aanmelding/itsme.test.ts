import { describe, expect, it } from 'vitest';
import { type Fault, fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';
import { anOefenomgeving, type Oefenomgeving } from './oefenomgeving.ts';

// With this chance the phone shows anker, boom, fiets, and the screen anker.
const right = 'anker';
const at = (field: string, found: Fault) => refuse({ ...found, field });
const wrongCode = (over: number) => at('code', fault('itsme.code', { over }));

async function start({ handlers }: Oefenomgeving, gsm = '+32 470 00 00 01'): Promise<string> {
  const result = await handlers['aanmelding.itsmeStart']({ deur: 'gebruikersbeheer', gsm });
  if (!result.ok) throw new Error('No request was made');
  return result.value.verzoek;
}

function confirm(
  { handlers }: Oefenomgeving,
  verzoek: string,
  bend: { readonly symbool?: 'anker' | 'boom'; readonly code?: string } = {},
) {
  return handlers['aanmelding.itsmeBevestig']({ verzoek, symbool: right, code: '12345', ...bend });
}

async function statusOf({ handlers }: Oefenomgeving, verzoek: string) {
  const stand = await handlers['aanmelding.itsmeStand']({ verzoek });
  return stand.ok ? stand.value.status : stand.faults[0].code;
}

describe('signing in with itsme', () => {
  it('shows the symbol on the screen and three to choose from on the phone', async () => {
    const practice = await anOefenomgeving();
    const verzoek = await start(practice);
    const geldigTot = '2026-11-23T10:03:00.000Z';
    expect(await practice.handlers['aanmelding.itsmeStand']({ verzoek })).toEqual(
      ok({ status: 'wacht', symbool: 'anker', geldigTot, qr: null }),
    );
    expect(await practice.handlers['aanmelding.itsmeScherm']({ verzoek })).toEqual(
      ok({ naam: 'Lies Vantest', keuzes: ['anker', 'boom', 'fiets'], geldigTot }),
    );
  });

  it.each(['+32 470 00 00 01', '0470000001', '0032 (0)470/00.00.01'])(
    'begins a session after symbol and code, for %s',
    async (gsm) => {
      const practice = await anOefenomgeving();
      const verzoek = await start(practice, gsm);
      expect(practice.sessions.current()).toBeNull();
      expect(await confirm(practice, verzoek)).toEqual(ok({}));
      expect(await statusOf(practice, verzoek)).toBe('bevestigd');
      expect(practice.sessions.current()).toMatchObject({
        naam: 'Lies Vantest',
        deur: 'gebruikersbeheer',
      });
    },
  );

  it('is used up once it is confirmed', async () => {
    const practice = await anOefenomgeving();
    const verzoek = await start(practice);
    const both = await Promise.all([confirm(practice, verzoek), confirm(practice, verzoek)]);
    expect(both).toEqual([ok({}), refuse(fault('itsme.verlopen'))]);
    practice.sessions.end();
    expect(await confirm(practice, verzoek)).toEqual(refuse(fault('itsme.verlopen')));
    expect(practice.sessions.current()).toBeNull();
  });

  it.each(['', 'gsm', '12', '+32 470 00 00 01 99'])(
    'says that %j is no phone number',
    async (gsm) => {
      const { handlers } = await anOefenomgeving();
      const result = await handlers['aanmelding.itsmeStart']({ deur: 'gebruikersbeheer', gsm });
      expect(result).toEqual(at('gsm', fault('itsme.gsm')));
    },
  );

  it('does not tell that a number is unknown: its request waits like any other', async () => {
    const practice = await anOefenomgeving();
    const known = await start(practice);
    const unknown = await start(practice, '+32 470 99 99 99');
    const stand = (verzoek: string) => practice.handlers['aanmelding.itsmeStand']({ verzoek });
    expect(await stand(unknown)).toEqual(await stand(known));
    const scherm = await practice.handlers['aanmelding.itsmeScherm']({ verzoek: unknown });
    expect(scherm).toEqual(refuse(fault('vraag.ongeldig')));
    expect(await confirm(practice, unknown)).toEqual(refuse(fault('vraag.ongeldig')));
    expect(practice.sessions.current()).toBeNull();
    practice.setNow('2026-11-23T10:03:00.000Z');
    expect(await statusOf(practice, unknown)).toBe('verlopen');
  });
});

describe('an itsme request that fails', () => {
  it('ends at a wrong symbol, before the code counts', async () => {
    const practice = await anOefenomgeving();
    const first = await start(practice);
    expect(await confirm(practice, first, { symbool: 'boom', code: '00000' })).toEqual(
      at('symbool', fault('itsme.symbool')),
    );
    expect(await statusOf(practice, first)).toBe('geweigerd');
    expect(await confirm(practice, first)).toEqual(refuse(fault('itsme.geweigerd')));
    const second = await start(practice);
    expect(await confirm(practice, second, { code: '00000' })).toEqual(wrongCode(2));
  });

  it('ends when it is refused on the phone, which then has nothing left to confirm', async () => {
    const practice = await anOefenomgeving();
    const verzoek = await start(practice);
    expect(await practice.handlers['aanmelding.itsmeWeiger']({ verzoek })).toEqual(ok({}));
    expect(await statusOf(practice, verzoek)).toBe('geweigerd');
    const ended = refuse(fault('itsme.geweigerd'));
    expect(await practice.handlers['aanmelding.itsmeScherm']({ verzoek })).toEqual(ended);
    expect(await confirm(practice, verzoek)).toEqual(ended);
    expect(practice.sessions.current()).toBeNull();
  });

  it('expires after three minutes, and at once when the lesson says so', async () => {
    const practice = await anOefenomgeving();
    const slow = await start(practice);
    practice.setNow('2026-11-23T10:02:59.999Z');
    expect(await statusOf(practice, slow)).toBe('wacht');
    practice.setNow('2026-11-23T10:03:00.000Z');
    expect(await confirm(practice, slow)).toEqual(refuse(fault('itsme.verlopen')));
    expect(await statusOf(practice, slow)).toBe('verlopen');

    const unanswered = await start(practice);
    await practice.handlers['aanmelding.itsmeVerloop']({ verzoek: unanswered });
    expect(await statusOf(practice, unanswered)).toBe('verlopen');
    expect(practice.sessions.current()).toBeNull();
  });

  it('is gone when nobody made it or the memory is full', async () => {
    const practice = await anOefenomgeving();
    const gone = refuse(fault('itsme.verlopen'));
    for (const name of ['itsmeStand', 'itsmeScherm', 'itsmeWeiger', 'itsmeVerloop'] as const) {
      expect(await practice.handlers[`aanmelding.${name}`]({ verzoek: 'guessed' })).toEqual(gone);
    }
    expect(await confirm(practice, 'guessed')).toEqual(gone);

    const oldest = await start(practice);
    const second = await start(practice);
    for (let more = 0; more < 99; more += 1) await start(practice);
    expect(await statusOf(practice, oldest)).toBe('itsme.verlopen');
    expect(await statusOf(practice, second)).toBe('wacht');
  });
});

describe('the itsme code', () => {
  it('does not count when it is not five digits', async () => {
    const practice = await anOefenomgeving();
    const verzoek = await start(practice);
    for (const code of ['', '1234', '123456', 'abcde']) {
      expect(await confirm(practice, verzoek, { code })).toEqual(wrongCode(3));
    }
  });

  it('leaves two tries, then one, over more than one request, then blocks', async () => {
    const practice = await anOefenomgeving();
    const first = await start(practice);
    expect(await confirm(practice, first, { code: '00000' })).toEqual(wrongCode(2));
    expect(await statusOf(practice, first)).toBe('wacht');
    const second = await start(practice);
    expect(await confirm(practice, second, { code: '00000' })).toEqual(wrongCode(1));
    const blocked = refuse(fault('itsme.geblokkeerd'));
    expect(await confirm(practice, second, { code: '00000' })).toEqual(blocked);
    expect(await statusOf(practice, second)).toBe('geblokkeerd');
    expect(await confirm(practice, first)).toEqual(blocked);
    expect(await statusOf(practice, await start(practice))).toBe('geblokkeerd');
    expect(practice.sessions.current()).toBeNull();
  });

  it('gives all tries back after a right one', async () => {
    const practice = await anOefenomgeving();
    const verzoek = await start(practice);
    await confirm(practice, verzoek, { code: '00000' });
    expect(await confirm(practice, verzoek)).toEqual(ok({}));
    expect(await confirm(practice, await start(practice), { code: '0' })).toEqual(wrongCode(3));
  });

  it('does not let in when the three minutes ran out while it was written down', async () => {
    const practice = await anOefenomgeving();
    const verzoek = await start(practice);
    const answer = confirm(practice, verzoek);
    practice.setNow('2026-11-23T10:04:00.000Z');
    expect(await answer).toEqual(refuse(fault('itsme.verlopen')));
    expect(practice.sessions.current()).toBeNull();
  });
});
