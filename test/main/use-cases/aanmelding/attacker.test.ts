import { describe, expect, it } from 'vitest';
import { fault } from '../../../../src/shared/faults.ts';
import { anOefenomgeving, begin, type Oefenomgeving, tryEid } from './oefenomgeving.ts';

const kaart = 'lies-vantest';
/** A day of guesses, one every twenty seconds: no block is lifted by waiting. */
const A_DAY = 24 * 60 * 3;

type Answer = { readonly ok: boolean; readonly faults?: readonly { readonly code: string }[] };
const codeOf = (answer: Answer) => answer.faults?.[0]?.code ?? 'ok';

async function byAccount(
  { handlers, middelOf }: Oefenomgeving,
  middel: 'app' | 'sms' | 'token',
  code: string,
): Promise<string> {
  const { gebruikersnaam, wachtwoord } = middelOf(kaart);
  const input = { deur: 'gebruikersbeheer', middel, gebruikersnaam, wachtwoord } as const;
  const asked = await handlers['aanmelding.wachtwoord'](input);
  if (!asked.ok) return codeOf(asked);
  return codeOf(await handlers['aanmelding.code']({ verzoek: asked.value.verzoek, code }));
}

const six = (count: number) => String(count).padStart(6, '0');

/** Every means with a guess that changes each time, and the refusals by which one learns something. */
const guesses = {
  eid: {
    limit: 3,
    guess: async ({ handlers }: Oefenomgeving, count: number) =>
      codeOf(await tryEid(handlers, { kaart, pincode: six(count) })),
  },
  itsme: {
    limit: 3,
    guess: async ({ handlers, middelOf }: Oefenomgeving, count: number) => {
      const gsm = middelOf(kaart).gsm ?? '';
      const asked = await handlers['aanmelding.itsmeStart']({ deur: 'gebruikersbeheer', gsm });
      const verzoek = asked.ok ? asked.value.verzoek : '';
      const code = six(count).slice(1);
      const given = { verzoek, symbool: 'anker', code } as const;
      return codeOf(await handlers['aanmelding.itsmeBevestig'](given));
    },
  },
  app: {
    limit: 5,
    guess: (practice: Oefenomgeving) => byAccount(practice, 'app', '000000'),
  },
  sms: {
    limit: 3,
    guess: (practice: Oefenomgeving, count: number) => byAccount(practice, 'sms', six(count + 1)),
  },
  token: {
    limit: 3,
    guess: (practice: Oefenomgeving) => byAccount(practice, 'token', 'QQQQQQ'),
  },
} as const;

const blockedCodes = [
  'eid.geblokkeerd',
  'itsme.geblokkeerd',
  'app.geblokkeerd',
  'sms.geblokkeerd',
  'token.gedeactiveerd',
];

describe('an attacker at full speed for a day', () => {
  it.each(Object.entries(guesses))(
    'gets no more guesses at %s than its limit, and none by waiting',
    async (_, { limit, guess }) => {
      const practice = await anOefenomgeving();
      const answers: string[] = [];
      for (let count = 0; count < A_DAY; count += 1) {
        practice.setNow(new Date(Date.parse(begin) + count * 20_000).toISOString());
        answers.push(await guess(practice, count));
      }
      const learned = answers.filter((code) => !blockedCodes.includes(code));
      // The last of them answers with the block.
      expect(learned).toHaveLength(limit - 1);
      expect(learned).not.toContain('ok');
      expect(answers).toHaveLength(A_DAY);
    },
    60_000,
  );

  it('learns nothing at a password after the fifth guess, not even that it was right', async () => {
    const practice = await anOefenomgeving();
    const { gebruikersnaam, wachtwoord } = practice.middelOf(kaart);
    const account = { deur: 'gebruikersbeheer', middel: 'app', gebruikersnaam } as const;
    const tryIt = (given: string) =>
      practice.handlers['aanmelding.wachtwoord']({ ...account, wachtwoord: given });
    for (let count = 0; count < 5; count += 1) await tryIt(`fout-${count}`);
    practice.setNow(new Date(Date.parse(begin) + 86_400_000).toISOString());
    expect(codeOf(await tryIt(wachtwoord))).toBe(fault('wachtwoord.fout').code);
  });
});
