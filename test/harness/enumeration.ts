import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStore } from '../../src/main/store/file-store.ts';
import { fault } from '../../src/shared/faults.ts';
import { refuse } from '../../src/shared/result.ts';
import { anOefenomgeving } from '../main/use-cases/aanmelding/oefenomgeving.ts';
import type { Harness } from './outcome.ts';

/** security.md A10: medians less than ten percent apart. */
const LIMIT = 0.1;

/** A real difference is there in every round; one that a busy machine makes is not. */
const ROUNDS = 3;

type Try = (gebruikersnaam: string, wachtwoord: string) => Promise<unknown>;

/**
 * Whether the time of the answer tells who has an account, on a real disk: an unknown name and a wrong
 * password in turn. A planted implementation that refuses an unknown name at once must be seen.
 */
export const enumerationHarness: Harness = {
  what: 'an unknown name and a wrong password take the same time',
  n: 200,
  async run(n) {
    const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-enumeration-'));
    try {
      const opened = await openFileStore({ folder });
      if (!opened.ok) throw new Error(opened.faults[0].code);
      const { handlers } = await anOefenomgeving({ store: opened.value });
      const real: Try = async (gebruikersnaam, wachtwoord) => {
        const input = {
          deur: 'gebruikersbeheer',
          middel: 'app',
          gebruikersnaam,
          wachtwoord,
        } as const;
        return handlers['aanmelding.wachtwoord'](input);
      };
      const hasty: Try = async (gebruikersnaam, wachtwoord) =>
        gebruikersnaam.startsWith('niemand')
          ? refuse(fault('wachtwoord.fout'))
          : real(gebruikersnaam, wachtwoord);
      const difference = await leastDifferenceOf(real, n);
      const planted = await leastDifferenceOf(hasty, n);
      await opened.value.close();
      const violations = (difference < LIMIT ? 0 : 1) + (planted >= LIMIT ? 0 : 1);
      const percent = (part: number) => Math.round(part * 1000) / 10;
      return {
        counts: {
          tries: 4 * ROUNDS * n,
          percent: percent(difference),
          plantedPercent: percent(planted),
        },
        violations,
      };
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function leastDifferenceOf(tryIt: Try, n: number): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await differenceOf(tryIt, n));
  return Math.min(...rounds);
}

/** Of the medians, as a part of the larger; interleaved, so that both meet the same disk. */
async function differenceOf(tryIt: Try, n: number): Promise<number> {
  const times = { known: [] as number[], unknown: [] as number[] };
  for (let count = 0; count < n; count += 1) {
    for (const who of count % 2 === 0
      ? (['known', 'unknown'] as const)
      : (['unknown', 'known'] as const)) {
      const begun = performance.now();
      await tryIt(who === 'known' ? 'lies.vantest' : `niemand-${count}`, `fout-${count}`);
      times[who].push(performance.now() - begun);
    }
  }
  const [known, unknown] = [median(times.known), median(times.unknown)];
  return Math.abs(known - unknown) / Math.max(known, unknown);
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
