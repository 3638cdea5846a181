import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MiddelSoort } from '../../../src/main/domain/middel.ts';
import { asMoment } from '../../builders/entities.ts';
import { begin, tryEid } from '../use-cases/aanmelding/oefenomgeving.ts';
import { aPracticeFolder, type Opened } from './practice-folder.ts';

const kaart = 'lies-vantest';
type Guessed = Extract<MiddelSoort, 'eid' | 'itsme' | 'wachtwoord' | 'app' | 'sms' | 'token'>;
const limits: Readonly<Record<Guessed, number>> = {
  eid: 3,
  itsme: 3,
  wachtwoord: 5,
  app: 5,
  sms: 3,
  token: 3,
};

/** One wrong guess; nothing comes of it where the means is blocked. */
const guess: Readonly<Record<Guessed, (practice: Opened) => Promise<unknown>>> = {
  eid: ({ handlers }) => tryEid(handlers, { kaart, pincode: '0000' }),
  itsme: async ({ handlers, middelOf }) => {
    const gsm = middelOf(kaart).gsm ?? '';
    const asked = await handlers['aanmelding.itsmeStart']({ deur: 'gebruikersbeheer', gsm });
    const verzoek = asked.ok ? asked.value.verzoek : '';
    const given = { verzoek, symbool: 'anker', code: '00000' } as const;
    return handlers['aanmelding.itsmeBevestig'](given);
  },
  wachtwoord: async (practice) => account(practice, 'app', 'fout'),
  app: (practice) => guessCode(practice, 'app', '000000'),
  sms: (practice) => guessCode(practice, 'sms', '999999'),
  token: (practice) => guessCode(practice, 'token', 'QQQQQQ'),
};

function account(
  { handlers, middelOf }: Opened,
  middel: 'app' | 'sms' | 'token',
  wachtwoord: string,
) {
  const { gebruikersnaam } = middelOf(kaart);
  const input = { deur: 'gebruikersbeheer', middel, gebruikersnaam, wachtwoord } as const;
  return handlers['aanmelding.wachtwoord'](input);
}

async function guessCode(practice: Opened, middel: 'app' | 'sms' | 'token', code: string) {
  const asked = await account(practice, middel, practice.middelOf(kaart).wachtwoord);
  const verzoek = asked.ok ? asked.value.verzoek : 'geen';
  return practice.handlers['aanmelding.code']({ verzoek, code });
}

/** A means that is not blocked compares what is guessed. */
function isOpen({ outside, middelOf }: Opened, soort: Guessed): boolean {
  const stand = outside.store.view.get('middel', `${soort}:${middelOf(kaart).insz}`);
  return (stand?.geblokkeerdOp ?? null) === null;
}

const yearMs = 365 * 86_400_000;
const games = ['none', 'store', 'anker', 'storeAndNoAnker', 'noAnker', 'noStore'] as const;
const game = fc.constantFrom(...games);
const round = fc.record({
  tries: fc.integer({ min: 1, max: 3 }),
  game,
  jumpMs: fc.integer({ min: -10 * yearMs, max: 10 * yearMs }),
});

type Round = typeof round extends fc.Arbitrary<infer R> ? R : never;

/** How many guesses are compared in all, over eight openings with something done in between. */
async function countCompared(
  soort: Guessed,
  rounds: readonly Round[],
  anchored: boolean,
): Promise<number> {
  const folder = await aPracticeFolder({ anchored });
  let practice = await folder.open();
  await folder.keepCopy('store', 'first');
  if (anchored) await folder.keepCopy('anker', 'first');
  let compared = 0;
  for (const { tries, game: which, jumpMs } of rounds) {
    for (let count = 0; count < tries; count += 1) {
      if (isOpen(practice, soort)) compared += 1;
      await guess[soort](practice);
    }
    const now = asMoment(new Date(Date.parse(begin) + jumpMs).toISOString());
    practice = await folder.reopen(() => play(folder, which), now);
  }
  await practice.outside.store.close();
  return compared;
}

const eightRounds = fc.array(round, { minLength: 8, maxLength: 8 });

describe('whatever is done to files and clock in between', () => {
  // Six means, five times eight openings: the 200 jumps of security.md A4 and more.
  it.each(Object.keys(limits) as Guessed[])(
    'no more than its limit of wrong guesses is compared: %s',
    async (soort) => {
      await fc.assert(
        fc.asyncProperty(eightRounds, async (rounds) => {
          expect(await countCompared(soort, rounds, true)).toBeLessThanOrEqual(limits[soort]);
        }),
        { numRuns: 5 },
      );
    },
    120_000,
  );

  it('would be seen to be more without the anchor', async () => {
    const putBack = { tries: 2, game: 'store', jumpMs: 0 } as const;
    expect(await countCompared('eid', [putBack, putBack, putBack], false)).toBe(6);
    expect(await countCompared('eid', [putBack, putBack, putBack], true)).toBe(3);
  });
});

async function play(
  folder: Awaited<ReturnType<typeof aPracticeFolder>>,
  which: (typeof games)[number],
) {
  if (which === 'store' || which === 'storeAndNoAnker') await folder.putBack('store', 'first');
  if (which === 'anker') await folder.putBack('anker', 'first');
  if (which === 'noAnker' || which === 'storeAndNoAnker') await folder.take('anker');
  if (which === 'noStore') await folder.take('store');
}
