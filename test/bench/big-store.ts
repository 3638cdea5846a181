import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/main/clock.ts';
import { openFileStore } from '../../src/main/store/file-store.ts';
import type { Put } from '../../src/main/store/store.ts';
import { sampleWorld } from '../../src/main/world/sample-world.ts';
import { ok } from '../../src/shared/result.ts';
import type { Datum } from '../../src/shared/values/datum.ts';
import { startLoopback } from '../e2e/loopback.ts';

/** What comes into the sample world besides its own. */
type More = (sample: readonly Put[], today: Datum) => readonly Put[];

/** A data folder that the app opens with the sample world and more in it. */
async function fillDataFolder(dataFolder: string, more: More): Promise<void> {
  const today = systemClock.today();
  const sample = sampleWorld({ today, now: systemClock.now() });
  const opened = await openFileStore({ folder: join(dataFolder, 'oefenomgeving') });
  if (!opened.ok) throw new Error(`No store: ${opened.faults[0].code}`);
  const store = opened.value;
  const puts = [...sample.puts, ...more(sample.puts, today)];
  const kept = await store.update(() => ok({ puts, value: null }));
  await store.close();
  if (!kept.ok) throw new Error(`Not kept: ${kept.faults[0].code}`);
}

/** The app as built in out/, over a world of its own that goes away afterwards. */
export async function withFilledApp<T>(
  more: More,
  use: (address: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-bench-'));
  try {
    await fillDataFolder(folder, more);
    const app = await startLoopback(folder);
    try {
      return await use(app.address);
    } finally {
      await app.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
