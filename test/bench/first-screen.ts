import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { type Figure, gzipKb, median, medianOfPairs } from './figures.ts';
import { type Launch, measureLaunch, windowOf, windowOfItsOwn } from './launch.ts';

const ROUNDS = 11;

const blank: Launch = {
  program: ['test/bench/blank-server.mjs'],
  usable: (page) => [page.getByRole('heading')],
  awake: null,
};

function product(dataFolder: string): Launch {
  return {
    program: ['out/main/loopback.js', '--data', dataFolder, '--no-open'],
    usable: (page) => [
      page.getByRole('heading', { name: 'Dienstverlener voor de kmo-portefeuille' }),
      page.getByRole('link', { name: 'Naar het Gebruikersbeheer' }),
      page.getByRole('link', { name: 'Login individuele dienstverlener/departementen' }),
    ],
    awake: '#root[data-awake]',
  };
}

/** What is started in every round, in ms. */
const kinds = ['screen', 'blank', 'firstEver', 'screenWithBrowser', 'blankWithBrowser'] as const;
type Round = Readonly<Record<(typeof kinds)[number] | 'awake', number>>;
type Start = () => Promise<{ readonly ms: number; readonly awakeMs: number }>;

/**
 * From process start to the first screen, as built in out/, beside an empty page: in a browser that
 * already runs, and with the start of the browser counted too.
 */
export async function measureFirstScreen(
  startBrowser: () => Promise<Browser>,
): Promise<readonly Figure[]> {
  const browser = await startBrowser();
  const inRunning = windowOf(browser);
  const inOwn = windowOfItsOwn(startBrowser);
  try {
    return await inNewFolder(async (folder) => {
      // The world is made at the first start; what is measured is every later one.
      const { scripts } = await measureLaunch(inRunning, product(folder));
      await measureLaunch(inRunning, blank);
      const rounds = await measureRounds({
        screen: () => measureLaunch(inRunning, product(folder)),
        blank: () => measureLaunch(inRunning, blank),
        firstEver: () => inNewFolder((other) => measureLaunch(inRunning, product(other))),
        screenWithBrowser: () => measureLaunch(inOwn, product(folder)),
        blankWithBrowser: () => measureLaunch(inOwn, blank),
      });
      return toFigures(rounds, gzipKb(scripts));
    });
  } finally {
    await browser.close();
  }
}

/** Interleaved, each round in the other order, so that none always follows the same other. */
async function measureRounds(starts: Readonly<Record<(typeof kinds)[number], Start>>) {
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const taken = { screen: 0, blank: 0, firstEver: 0, screenWithBrowser: 0, blankWithBrowser: 0 };
    let awake = 0;
    for (const kind of round % 2 === 0 ? kinds : kinds.toReversed()) {
      const { ms, awakeMs } = await starts[kind]();
      taken[kind] = ms;
      if (kind === 'screen') awake = awakeMs;
    }
    rounds.push({ ...taken, awake });
  }
  return rounds;
}

function toFigures(rounds: readonly Round[], kB: number): readonly Figure[] {
  const n = rounds.length;
  const told = (kind: keyof Round) => {
    const value = median(rounds.map((round) => round[kind]));
    return { value, unit: 'ms', hold: null, n } as const;
  };
  const ratio = (product: keyof Round, peer: keyof Round) => {
    const pairs = rounds.map((round) => ({ product: round[product], peer: round[peer] }));
    return { value: medianOfPairs(pairs), unit: 'ratio', n } as const;
  };
  const withBrowser = ratio('screenWithBrowser', 'blankWithBrowser');
  return [
    { id: 'start.firstScreen.vsBlank', ...ratio('screen', 'blank'), hold: 1.5 },
    { id: 'start.bundle.kB', value: kB, unit: 'kB', hold: 250, n: 1 },
    // The first screen is drawn before its program has come; what is pressed waits until here.
    { id: 'start.awake.vsBlank', ...ratio('awake', 'blank'), hold: null },
    { id: 'start.firstScreenWithBrowser.vsBlank', ...withBrowser, hold: null },
    { id: 'start.firstScreen.ms', ...told('screen') },
    { id: 'start.blank.ms', ...told('blank') },
    { id: 'start.firstEver.ms', ...told('firstEver') },
  ];
}

async function inNewFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
