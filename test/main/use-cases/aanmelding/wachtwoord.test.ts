import { describe, expect, it } from 'vitest';
import type { Store } from '../../../../src/main/store/store.ts';
import { fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';
import { anOefenomgeving, askCode, type Oefenomgeving } from './oefenomgeving.ts';

const wrong = refuse(fault('wachtwoord.fout'));
const lies = { gebruikersnaam: 'lies.vantest', wachtwoord: 'lies-oefent-01' };

function tryAccount(
  { handlers }: Oefenomgeving,
  bend: Partial<typeof lies> & { readonly middel?: 'app' | 'sms' | 'token' } = {},
) {
  const input = { deur: 'gebruikersbeheer', middel: 'app', ...lies, ...bend } as const;
  return handlers['aanmelding.wachtwoord'](input);
}

/** The same store, that counts what makes a try slow: commits, each with its flush of the disk. */
function counting(store: Store, counted: { commits: number }): Store {
  return {
    ...store,
    update(decide) {
      counted.commits += 1;
      return store.update(decide);
    },
  };
}

/** How many commits each of 200 tries took, for a name that somebody has and for one that nobody has. */
async function workDone(
  practice: Oefenomgeving,
  counted: { commits: number },
  tryIt: typeof tryAccount = tryAccount,
) {
  const work = { known: [] as number[], unknown: [] as number[] };
  for (let count = 0; count < 200; count += 1) {
    for (const who of ['known', 'unknown'] as const) {
      counted.commits = 0;
      const gebruikersnaam = who === 'known' ? lies.gebruikersnaam : `niemand-${count}`;
      const answer = await tryIt(practice, { gebruikersnaam, wachtwoord: `fout-${count}` });
      expect(answer).toEqual(wrong);
      work[who].push(counted.commits);
    }
  }
  return work;
}

async function aCountedPractice() {
  const counted = { commits: 0 };
  const { outside } = await anOefenomgeving();
  const practice = await anOefenomgeving({ store: counting(outside.store, counted) });
  return { practice, counted };
}

describe('user name and password', () => {
  it('lead to the code, whatever the capitals and spaces of the name', async () => {
    const practice = await anOefenomgeving();
    for (const gebruikersnaam of ['lies.vantest', ' Lies.Vantest ']) {
      expect(await tryAccount(practice, { gebruikersnaam })).toMatchObject({ ok: true });
    }
    expect(practice.sessions.current()).toBeNull();
  });

  it('may not be empty', async () => {
    const empty = { ...fault('veld.verplicht') };
    expect(
      await tryAccount(await anOefenomgeving(), { gebruikersnaam: ' ', wachtwoord: '' }),
    ).toEqual(refuse({ ...empty, field: 'gebruikersnaam' }, { ...empty, field: 'wachtwoord' }));
  });

  it('do not tell who has an account: 200 of each, one answer, the same work on the disk', async () => {
    const { practice, counted } = await aCountedPractice();
    const { known, unknown } = await workDone(practice, counted);
    expect(unknown).toEqual(known);
    // Before the account is blocked, at the try that blocks it, and after.
    expect([known[0], known[4], known[5]]).toEqual([1, 2, 1]);
  });

  it('would be seen to tell, if an unknown name were refused at once', async () => {
    const { practice, counted } = await aCountedPractice();
    const hasty: typeof tryAccount = (on, bend) =>
      bend?.gebruikersnaam?.startsWith('niemand') ? Promise.resolve(wrong) : tryAccount(on, bend);
    const { known, unknown } = await workDone(practice, counted, hasty);
    expect(unknown).not.toEqual(known);
  });

  it('are blocked after five wrong passwords, without saying so to who guesses', async () => {
    const practice = await anOefenomgeving();
    for (let count = 0; count < 5; count += 1) await tryAccount(practice, { wachtwoord: 'fout' });
    expect(await tryAccount(practice)).toEqual(wrong);
    const list = await practice.handlers['aanmelding.oefenpersonen']({});
    expect(list.ok && list.value[0]?.wachtwoordGeblokkeerd).toBe(true);

    const restarted = await anOefenomgeving({ store: practice.outside.store });
    expect(await tryAccount(restarted)).toEqual(wrong);
    const herstel = { kaart: 'lies-vantest', middel: 'wachtwoord' } as const;
    expect(await restarted.handlers['aanmelding.codeDeblokkeer'](herstel)).toEqual(ok({}));
    expect(await tryAccount(restarted)).toMatchObject({ ok: true });
  });

  it('give the tries back when they are right', async () => {
    const practice = await anOefenomgeving();
    for (let round = 0; round < 3; round += 1) {
      for (let count = 0; count < 4; count += 1) await tryAccount(practice, { wachtwoord: 'x' });
      expect(await tryAccount(practice)).toMatchObject({ ok: true });
    }
  });

  it('belong to nobody in a Werkdossier that has no means yet', async () => {
    const { handlers } = await anOefenomgeving({ soort: 'werk' });
    const kaart = { kaart: 'lies-vantest' };
    const shown = [
      await handlers['aanmelding.oefenapp']({ ...kaart, afwijking: 0 }),
      await handlers['aanmelding.oefensms'](kaart),
      await handlers['aanmelding.codeDeblokkeer']({ ...kaart, middel: 'app' }),
    ];
    expect(shown).toEqual(shown.map(() => refuse(fault('vraag.ongeldig'))));
  });
});

describe('a password that was right', () => {
  it('waits ten minutes for its code, and no longer when the clock is set back', async () => {
    const practice = await anOefenomgeving();
    const verzoek = await askCode(practice, 'app');
    const answer = () => practice.handlers['aanmelding.codeStand']({ verzoek });
    practice.setNow('2026-11-23T10:09:59.999Z');
    expect(await answer()).toEqual(ok({ middel: 'app', nummer: null, sms: null }));
    for (const moment of ['2026-11-23T10:10:00.000Z', '2026-11-23T09:59:59.000Z']) {
      practice.setNow(moment);
      expect(await answer()).toEqual(refuse(fault('aanmelding.verlopen')));
      const code = await practice.handlers['aanmelding.code']({ verzoek, code: '123456' });
      expect(code).toEqual(refuse(fault('aanmelding.verlopen')));
    }
  });

  it('is forgotten when the app closes', async () => {
    const practice = await anOefenomgeving();
    const verzoek = await askCode(practice, 'app');
    const restarted = await anOefenomgeving({ store: practice.outside.store });
    const answer = await restarted.handlers['aanmelding.codeStand']({ verzoek });
    expect(answer).toEqual(refuse(fault('aanmelding.verlopen')));
  });
});
