import { createLog } from '../../src/main/api/log.ts';
import { localDay, systemClock, systemLoop } from '../../src/main/clock.ts';
import { systemBytes, systemIds, systemRandom } from '../../src/main/randomness.ts';
import { startLoopback } from '../../src/main/shell/loopback-shell.ts';
import type { Moment } from '../../src/shared/values/ids.ts';
import { insideHere } from '../builders/inside-here.ts';

/**
 * The app over loopback as it is built, but on clocks that the test moves: the app takes them as
 * arguments, so nothing in it knows that it is tested. Told over the channel of the process.
 */
const [dataFolder = '', assetsFolder = ''] = process.argv.slice(2);

type Told =
  | { readonly kind: 'forward'; readonly ms: number }
  | { readonly kind: 'wall'; readonly ms: number };

let [forward, wall] = [0, 0];
const shifted = () => new Date(Date.now() + forward + wall);

process.on('message', (told: Told) => {
  if (told.kind === 'forward') forward += told.ms;
  else wall += told.ms;
  process.send?.('moved');
});

const inside = insideHere({
  assetsFolder,
  clock: { today: () => localDay(shifted()), now: () => shifted().toISOString() as Moment },
  loop: () => systemLoop() + forward,
  ids: systemIds,
  random: systemRandom,
  bytes: systemBytes,
  log: createLog({
    write: (line) => void process.stderr.write(line),
    now: systemClock.now,
  }),
});
const outcome = await startLoopback({
  dataFolder,
  inside,
  port: 0,
  open: null,
  say: (line) => void process.stdout.write(`${line}\n`),
});
if (outcome.kind !== 'serving') process.exit(1);
process.once('SIGTERM', () => void outcome.stop().then(() => process.exit(0)));
