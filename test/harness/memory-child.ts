import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import { systemClock, systemLoop } from '../../src/main/clock.ts';
import { collectGarbage } from '../../src/main/collect-garbage.ts';
import { systemIds, systemRandom } from '../../src/main/randomness.ts';
import { openWerkruimten } from '../../src/main/werkruimten/werkruimten.ts';
import { noDrukker, noKlembord } from '../builders/klembord.ts';
import { plantedKey } from './memory-canaries.ts';
import { makeDossier } from './memory-dossier.ts';

/**
 * The broken one: the application without a shell, whose process outlives the lock. Does what its
 * parent says, a word a line.
 */
const [folder = '', passphrase = ''] = process.argv.slice(2);
let drawn = 0;

const opened = await openWerkruimten({
  dataFolder: folder,
  clock: systemClock,
  loop: systemLoop,
  ids: systemIds,
  random: systemRandom,
  // The first that is drawn is the data key: one that the parent knows, and that is written nowhere.
  bytes: (size) => (drawn++ === 0 ? plantedKey() : randomBytes(size)),
  chooseFolder: null,
  klembord: noKlembord,
  drukker: noDrukker,
  saveFile: null,
  forget: collectGarbage,
  startAnew: null,
  slot: null,
  cost: { N: 2 ** 15, r: 8, p: 1 },
});
if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
const { dispatch, close } = opened.value;

async function ask<T>(procedure: string, input: object = {}): Promise<T> {
  const reply = await dispatch(procedure, input);
  if (!reply.ok) throw new Error(`${procedure}: ${JSON.stringify(reply.faults)}`);
  return reply.value as T;
}

const acts: Readonly<Record<string, () => Promise<unknown>>> = {
  make: () => makeDossier(ask, { folder, wachtzin: passphrase }),
  lock: () => ask('werkruimte.lock'),
};

console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  const act = acts[line];
  if (act === undefined) break;
  await act();
  console.log(`${line} done`);
}
await close();
