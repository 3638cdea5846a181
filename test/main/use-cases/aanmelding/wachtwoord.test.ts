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

/** The same store, that notes how many entities each commit holds. */
function counting(store: Store, commits: number[]): Store {
  return {
    ...store,
    async update(decide) {
      return store.update((view) => {
        const decided = decide(view);
        commits.push(decided.ok ? decided.value.puts.length : 0);
        return decided;
      });
    },
  };
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
    const commits: number[] = [];
    const { outside } = await anOefenomgeving();
    const practice = await anOefenomgeving({ store: counting(outside.store, commits) });
    for (let count = 0; count < 200; count += 1) {
      const known = await tryAccount(practice, { wachtwoord: `fout-${count}` });
      const unknown = await tryAccount(practice, { gebruikersnaam: `niemand-${count}` });
      expect(known).toEqual(wrong);
      expect(unknown).toEqual(known);
    }
    expect(commits).toEqual(Array.from({ length: 400 }, () => 1));
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
