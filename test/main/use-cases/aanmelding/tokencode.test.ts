import { describe, expect, it } from 'vitest';
import { fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';
import { anOefenomgeving, askCode, type Oefenomgeving } from './oefenomgeving.ts';

const kaart = 'lies-vantest';
const wrong = (nummer: number, over: number) =>
  refuse({ ...fault('token.fout', { nummer, over }), field: 'code' });
const off = refuse(fault('token.gedeactiveerd'));

/** Asks code 13 first, then 14 and so on. */
function counter() {
  let given = 11;
  return {
    below: () => {
      given += 1;
      return given;
    },
  };
}

async function asked({ handlers }: Oefenomgeving, verzoek: string) {
  const stand = await handlers['aanmelding.codeStand']({ verzoek });
  return stand.ok ? stand.value.nummer : null;
}

const codeOf = ({ middelOf }: Oefenomgeving, nummer: number) =>
  middelOf(kaart).tokencodes[nummer - 1] ?? '';

describe('signing in with the federaal token', () => {
  it('asks one of the codes on the card and lets in with it, small letters too', async () => {
    const practice = await anOefenomgeving({ random: counter() });
    const verzoek = await askCode(practice, 'token');
    expect(await asked(practice, verzoek)).toBe(13);
    const code = codeOf(practice, 13).toLowerCase();
    expect(await practice.handlers['aanmelding.code']({ verzoek, code })).toEqual(ok({}));
    expect(practice.sessions.current()?.naam).toBe('Lies Vantest');
    expect(await asked(practice, await askCode(practice, 'token'))).toBe(14);
  });

  it('asks the same number after a wrong code, a new sign-in and a restart', async () => {
    const practice = await anOefenomgeving({ random: counter() });
    const verzoek = await askCode(practice, 'token');
    const wrongCode = codeOf(practice, 12);
    expect(await practice.handlers['aanmelding.code']({ verzoek, code: wrongCode })).toEqual(
      wrong(13, 2),
    );
    expect(await asked(practice, verzoek)).toBe(13);
    expect(await asked(practice, await askCode(practice, 'token'))).toBe(13);
    const restarted = await anOefenomgeving({ store: practice.outside.store });
    expect(await asked(restarted, await askCode(restarted, 'token'))).toBe(13);
  });

  it('is deactivated by the third wrong code, and stays so after a restart', async () => {
    const practice = await anOefenomgeving({ random: counter() });
    const verzoek = await askCode(practice, 'token');
    const tryCode = (code: string) => practice.handlers['aanmelding.code']({ verzoek, code });
    const vorm = refuse({ ...fault('token.vorm'), field: 'code' });
    expect(await tryCode('13')).toEqual(vorm);
    expect(await tryCode('AAAAAA')).toEqual(wrong(13, 2));
    expect(await tryCode('AAAAAA')).toEqual(wrong(13, 1));
    expect(await tryCode('AAAAAA')).toEqual(off);
    expect(await tryCode(codeOf(practice, 13))).toEqual(off);

    const restarted = await anOefenomgeving({ store: practice.outside.store });
    await expect(askCode(restarted, 'token')).rejects.toThrow('token.gedeactiveerd');
    await restarted.handlers['aanmelding.codeDeblokkeer']({ kaart, middel: 'token' });
    expect(await asked(restarted, await askCode(restarted, 'token'))).toBe(13);
  });

  it('does not ask a number of its own choice when another window answered it', async () => {
    const practice = await anOefenomgeving({ random: counter() });
    const [first, second] = [await askCode(practice, 'token'), await askCode(practice, 'token')];
    const code = codeOf(practice, 13);
    expect(await practice.handlers['aanmelding.code']({ verzoek: first, code })).toEqual(ok({}));
    expect(await practice.handlers['aanmelding.code']({ verzoek: second, code })).toEqual(
      refuse(fault('aanmelding.verlopen')),
    );
  });
});
