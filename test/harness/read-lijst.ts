import { readLijst } from '../../src/main/transfer/lezen/read-lijst.ts';
import { aTstNummer } from '../builders/nummers.ts';
import {
  bombSheet,
  deflatedMb,
  type Hostile,
  hostileWorkbooks,
} from '../main/transfer/lezen/hostile-parts.ts';
import { hostileTexts } from '../main/transfer/lezen/hostile-texts.ts';
import { type Burst, inOwnProcess } from './bomb.ts';
import type { Harness } from './outcome.ts';

const MB = 1_048_576;

/** security.md I2: a bomb is refused within 0.2 s and 100 MB; I3 and I5: the rest within a second. */
const limits = { bombMs: 200, bombMb: 100, refusalMs: 1000, readMs: 5000, gapMs: 100 };

type Measured = {
  readonly code: string;
  readonly ms: number;
  readonly mb: number;
  readonly gap: number;
};

/** The time, the memory and the longest turn of one reading. */
async function measure(read: () => Promise<string> | string): Promise<Measured> {
  const before = process.memoryUsage().rss;
  const begun = performance.now();
  let last = begun;
  let gap = 0;
  let peak = before;
  let reading = true;
  const look = () => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
    peak = Math.max(peak, process.memoryUsage().rss);
    if (reading) setImmediate(look);
  };
  setImmediate(look);
  const code = await read();
  reading = false;
  const ms = performance.now() - begun;
  peak = Math.max(peak, process.memoryUsage().rss);
  return { code, ms, mb: (peak - before) / MB, gap: Math.max(gap, performance.now() - last) };
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const read = await readLijst({ bytes });
  return read.ok ? 'read' : read.faults[0].code;
}

/** The quickest of so many: a busy machine only adds. */
async function best(n: number, bytes: Uint8Array): Promise<Measured> {
  const rounds: Measured[] = [];
  for (let round = 0; round < n; round += 1) rounds.push(await measure(() => codeOf(bytes)));
  const least = (of: (each: Measured) => number) => Math.min(...rounds.map(of));
  const code = rounds.find((each) => each.code !== rounds[0]?.code)?.code ?? rounds[0]?.code ?? '';
  return { code, ms: least((r) => r.ms), mb: least((r) => r.mb), gap: least((r) => r.gap) };
}

function isBomb([what]: Hostile): boolean {
  return what.includes('1 GB') || what.startsWith('the same');
}

type Read = (bytes: Uint8Array, kind?: 'sound' | 'naive') => Promise<Burst>;

/** The quickest of so many processes, and the one that took most memory: that only ever adds up. */
async function bestApart(n: number, bytes: Uint8Array, read: Read) {
  const rounds: Burst[] = [];
  for (let round = 0; round < n; round += 1) rounds.push(await read(bytes));
  const ms = Math.min(...rounds.map((round) => round.ms));
  return { code: rounds[0]?.code ?? '', ms, mb: Math.max(...rounds.map((round) => round.mb)) };
}

async function refuseAll(n: number, hostile: readonly Hostile[], apart: Read) {
  let violations = 0;
  let slowest = 0;
  let slowestBomb = 0;
  let largestBomb = 0;
  for (const each of hostile) {
    const [what, code, make] = each;
    const found = isBomb(each) ? await bestApart(n, make(), apart) : await best(n, make());
    const wrong = isBomb(each)
      ? found.ms > limits.bombMs || found.mb > limits.bombMb
      : found.ms > limits.refusalMs;
    if (isBomb(each)) {
      slowestBomb = Math.max(slowestBomb, found.ms);
      largestBomb = Math.max(largestBomb, found.mb);
    } else slowest = Math.max(slowest, found.ms);
    if (!wrong && found.code === code) continue;
    violations += 1;
    console.error(`${what}: ${found.code}, ${Math.round(found.ms)} ms, ${Math.round(found.mb)} MB`);
  }
  return { violations, slowest, slowestBomb, largestBomb };
}

/** Rows as a list of persons has them, so many MB of CSV. */
function csvOf(mb: number): Buffer {
  const head = 'INSZ;Voornaam;Naam;E-mail;GSM;Begin;Einde;Departementen\r\n';
  const insz = aTstNummer();
  const row = `${insz};Piet;Janssens;piet.janssens@voorbeeld.example;0470 00 00 01;01/01/2027;31/12/2028;Campus Gent\r\n`;
  return Buffer.from(head + row.repeat(Math.floor((mb * MB) / row.length)));
}

/** A reader that inflates whatever comes: it must be seen to break the promise. */
const naive = (apart: Read) => apart(deflatedMb(256, bombSheet), 'naive');

export const inlezenHarness: Harness = {
  what: 'files that are made to burst, to leak or to hang are refused at once; 10 MB is read in turns',
  n: 5,
  run: (n) => inOwnProcess((apart) => runAll(n, apart)),
};

async function runAll(n: number, apart: Read) {
  const workbooks = await refuseAll(n, hostileWorkbooks, apart);
  const texts = await refuseAll(n, hostileTexts, apart);
  const csv = await best(n, csvOf(10));
  const planted = await naive(apart);
  const slow = csv.code !== 'read' || csv.ms > limits.readMs || csv.gap > limits.gapMs;
  const unseen = planted.mb <= limits.bombMb;
  const refused = workbooks.violations + texts.violations;
  return {
    counts: {
      files: hostileWorkbooks.length + hostileTexts.length,
      readings: n * (hostileWorkbooks.length + hostileTexts.length + 1),
      slowestBombMs: Math.round(workbooks.slowestBomb),
      largestBombMb: Math.round(workbooks.largestBomb),
      slowestRefusalMs: Math.round(Math.max(workbooks.slowest, texts.slowest)),
      csv10MbMs: Math.round(csv.ms),
      csv10MbGapMs: Math.round(csv.gap),
      plantedMb: Math.round(planted.mb),
    },
    violations: refused + (slow ? 1 : 0) + (unseen ? 1 : 0),
  };
}
